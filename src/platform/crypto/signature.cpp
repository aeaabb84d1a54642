// Ed25519 from libsodium; the secret key is RFC 8032's, from which the pair is derived.
#include "platform/crypto/signature.hpp"
#include "platform/crypto/sodium.hpp"

namespace trefoil::crypto {
namespace {
struct Pair {
    explicit Pair(const Key& seed) {
        start_sodium();
        crypto_sign_ed25519_seed_keypair(raw(open), secret.data(), raw(seed.bytes()));
    }
    ~Pair() { sodium_memzero(secret.data(), secret.size()); }
    Pair(const Pair&) = delete;
    Pair& operator=(const Pair&) = delete;
    PublicKey open{};
    std::array<unsigned char, crypto_sign_ed25519_SECRETKEYBYTES> secret{};
};
} // namespace

PublicKey public_key(const Key& secret) { return Pair{secret}.open; }

Signature sign(const Key& secret, std::span<const std::byte> bytes) {
    const Pair pair{secret};
    Signature signature;
    crypto_sign_ed25519_detached(raw(signature), nullptr, raw(bytes), bytes.size(),
                                 pair.secret.data());
    return signature;
}

bool is_signed(const PublicKey& by, std::span<const std::byte> bytes, const Signature& signature) {
    start_sodium();
    return crypto_sign_ed25519_verify_detached(raw(signature), raw(bytes), bytes.size(), raw(by)) ==
           0;
}
} // namespace trefoil::crypto
