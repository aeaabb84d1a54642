// Hashes, from libsodium.
#include "platform/crypto/hash.hpp"
#include "platform/crypto/sodium.hpp"

namespace trefoil::crypto {
Hash sha256(std::span<const std::byte> bytes) {
    start_sodium();
    Hash hash;
    crypto_hash_sha256(raw(hash), raw(bytes), bytes.size());
    return hash;
}

Hash sha256(std::string_view bytes) { return sha256(std::as_bytes(std::span{bytes})); }

Hash keyed_hash(std::span<const std::byte, 32> key,
                std::initializer_list<std::span<const std::byte>> parts) {
    start_sodium();
    crypto_generichash_state state;
    crypto_generichash_init(&state, raw(key), key.size(), sizeof(Hash));
    for (const auto part : parts) {
        std::array<unsigned char, 8> length{}; // first the lowest
        for (std::size_t i = 0; i < length.size(); ++i)
            length[i] = static_cast<unsigned char>(part.size() >> (8 * i) & 0xFFU);
        crypto_generichash_update(&state, length.data(), length.size());
        crypto_generichash_update(&state, raw(part), part.size());
    }
    Hash hash;
    crypto_generichash_final(&state, raw(hash), hash.size());
    return hash;
}

Hash lookup_hash(std::span<const std::byte, 32> key, std::string_view kind,
                 std::string_view words) {
    return keyed_hash(key, {std::as_bytes(std::span{kind}), std::as_bytes(std::span{words})});
}

std::string to_hex(std::span<const std::byte> bytes) {
    std::string hex(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), raw(bytes), bytes.size());
    hex.pop_back();
    return hex;
}
} // namespace trefoil::crypto
