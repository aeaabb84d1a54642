// Bytes from the system or from a key, and ids and tokens made of them.
#include "platform/random/random.hpp"
#include "platform/crypto/sodium.hpp"
#include "platform/random/crockford.hpp"

namespace trefoil {
namespace {
using crypto::raw;

class System final : public Random {
public:
    System() { crypto::start_sodium(); }
    void fill(std::span<std::byte> bytes) override { randombytes_buf(bytes.data(), bytes.size()); }
};

// The key is a hash of seed and what; the bytes are its ChaCha20 stream.
class Keyed final : public Random {
public:
    Keyed(std::string_view seed, std::string_view what) {
        crypto::start_sodium();
        crypto_generichash_state state;
        crypto_generichash_init(&state, nullptr, 0, key_.size());
        const std::uint64_t seed_length = seed.size(); // keeps ("a", "bc") and ("ab", "c") apart
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(&seed_length),
                                  sizeof seed_length);
        crypto_generichash_update(&state, raw(seed), seed.size());
        crypto_generichash_update(&state, raw(what), what.size());
        crypto_generichash_final(&state, key_.data(), key_.size());
    }
    void fill(std::span<std::byte> bytes) override {
        for (std::byte& byte : bytes) {
            if (used_ == block_.size()) next_block();
            byte = static_cast<std::byte>(block_[used_++]);
        }
    }

private:
    void next_block() {
        const std::array<unsigned char, crypto_stream_chacha20_NONCEBYTES> nonce{};
        block_.fill(0);
        crypto_stream_chacha20_xor_ic(block_.data(), block_.data(), block_.size(), nonce.data(),
                                      blocks_++, key_.data());
        used_ = 0;
    }
    std::array<unsigned char, crypto_stream_chacha20_KEYBYTES> key_{};
    std::array<unsigned char, 64> block_{};
    std::size_t used_ = 64;
    std::uint64_t blocks_ = 0;
};
} // namespace

std::unique_ptr<Random> system_random() { return std::make_unique<System>(); }
std::unique_ptr<Random> keyed_random(std::string_view seed, std::string_view what) {
    return std::make_unique<Keyed>(seed, what);
}

// RFC 9562 section 5.7.
std::array<std::byte, 16> Random::uuid7(Instant at) {
    auto id = bytes<16>();
    const auto milliseconds = static_cast<std::uint64_t>(
        std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i)
        id[i] = static_cast<std::byte>(milliseconds >> (8 * (5 - i)) & 0xFF);
    id[6] = (id[6] & std::byte{0x0F}) | std::byte{0x70}; // version
    id[8] = (id[8] & std::byte{0x3F}) | std::byte{0x80}; // variant
    return id;
}

std::string Random::token() {
    std::string token;
    for (const std::byte byte : bytes<32>())
        token += crockford::small[std::to_integer<std::size_t>(byte) % 32]; // 5 bits of each byte
    return token;
}

std::string Random::reference() {
    std::string reference;
    for (const std::byte byte : bytes<8>())
        reference += crockford::capital[std::to_integer<std::size_t>(byte) % 32];
    return reference + crockford::check_character(reference);
}
} // namespace trefoil
