// Hashes, by libsodium.
#include "platform/crypto/hash.hpp"
#include <sodium.h>

namespace trefoil::crypto {
std::array<std::byte, 32> sha256(std::initializer_list<std::span<const std::byte>> parts) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const auto part : parts)
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                  part.size());
    std::array<std::byte, 32> hash;
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}
} // namespace trefoil::crypto
