// Sealing, with XChaCha20-Poly1305 from libsodium.
#include "platform/crypto/sealed.hpp"
#include "platform/crypto/hash.hpp"
#include "platform/crypto/sodium.hpp"

namespace trefoil::crypto {
namespace {
constexpr std::byte format{1};
constexpr std::size_t header_length = 3;
constexpr std::size_t nonce_length = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_length = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t body_start = header_length + nonce_length;

std::vector<std::byte> authenticated(std::span<const std::byte> header, std::string_view context) {
    std::vector<std::byte> bytes(header.begin(), header.end());
    const auto more = std::as_bytes(std::span{context});
    bytes.insert(bytes.end(), more.begin(), more.end());
    return bytes;
}

// Random, and bound to what is sealed: should a source of randomness ever repeat itself, as the
// keyed ones of tests and the demonstration do, no nonce serves two texts.
std::array<std::byte, nonce_length> make_nonce(const Key& key, std::span<const std::byte> bytes,
                                               std::string_view context, Random& random) {
    const auto fresh = random.bytes<nonce_length>();
    const Hash all = keyed_hash(key.bytes(), {fresh, std::as_bytes(std::span{context}), bytes});
    std::array<std::byte, nonce_length> nonce{};
    std::copy_n(all.begin(), nonce_length, nonce.begin());
    return nonce;
}

void wipe(std::vector<std::byte>& bytes) { sodium_memzero(bytes.data(), bytes.size()); }
} // namespace

Sealed seal(const Key& key, KeyVersion version, std::span<const std::byte> bytes,
            std::string_view context, Random& random) {
    start_sodium();
    Sealed sealed{format, static_cast<std::byte>(version >> 8U),
                  static_cast<std::byte>(version & 0xFFU)};
    const auto with = authenticated(sealed, context);
    const auto nonce = make_nonce(key, bytes, context, random);
    sealed.insert(sealed.end(), nonce.begin(), nonce.end());
    sealed.resize(body_start + bytes.size() + tag_length);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + body_start, nullptr, raw(bytes),
                                               bytes.size(), raw(with), with.size(), nullptr,
                                               raw(nonce), raw(key.bytes()));
    return sealed;
}

std::optional<std::vector<std::byte>> unseal(const Key& key, std::span<const std::byte> sealed,
                                             std::string_view context) {
    start_sodium();
    if (!key_version(sealed)) return std::nullopt;
    const auto with = authenticated(sealed.first(header_length), context);
    const auto nonce = sealed.subspan(header_length, nonce_length);
    const auto body = sealed.subspan(body_start);
    std::vector<std::byte> bytes(body.size() - tag_length);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(bytes), nullptr, nullptr, raw(body),
                                                   body.size(), raw(with), with.size(), raw(nonce),
                                                   raw(key.bytes())) != 0)
        return std::nullopt;
    return bytes;
}

std::optional<KeyVersion> key_version(std::span<const std::byte> sealed) {
    if (sealed.size() < body_start + tag_length || sealed[0] != format) return std::nullopt;
    return static_cast<KeyVersion>(std::to_integer<unsigned>(sealed[1]) << 8U |
                                   std::to_integer<unsigned>(sealed[2]));
}

Sealed seal_words(const Key& key, KeyVersion version, std::string_view words,
                  std::string_view context, Random& random) {
    return seal(key, version, std::as_bytes(std::span{words}), context, random);
}

std::optional<std::string> unseal_words(const Key& key, std::span<const std::byte> sealed,
                                        std::string_view context) {
    auto bytes = unseal(key, sealed, context);
    if (!bytes) return std::nullopt;
    std::string words(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    wipe(*bytes);
    return words;
}

Sealed wrap_key(const Key& above, KeyVersion version, const Key& key, std::string_view context,
                Random& random) {
    return seal(above, version, key.bytes(), context, random);
}

std::optional<Key> unwrap_key(const Key& above, std::span<const std::byte> wrapped,
                              std::string_view context) {
    auto bytes = unseal(above, wrapped, context);
    if (!bytes || bytes->size() != Key::length) return std::nullopt;
    Key key{std::span<const std::byte, Key::length>{*bytes}};
    wipe(*bytes);
    return key;
}
} // namespace trefoil::crypto
