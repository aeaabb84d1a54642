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

Hash keyed_hash(std::span<const std::byte, 32> key, std::span<const std::byte> bytes) {
    start_sodium();
    Hash hash;
    crypto_generichash(raw(hash), hash.size(), raw(bytes), bytes.size(), raw(key), key.size());
    return hash;
}

std::string to_hex(std::span<const std::byte> bytes) {
    std::string hex(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), raw(bytes), bytes.size());
    hex.pop_back();
    return hex;
}
} // namespace trefoil::crypto
