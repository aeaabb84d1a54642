// Signatures that anyone can check and only we can make: Ed25519.
#pragma once
#include "platform/crypto/key.hpp"

namespace trefoil::crypto {
using PublicKey = std::array<std::byte, 32>;
using Signature = std::array<std::byte, 64>;

PublicKey public_key(const Key& secret);
Signature sign(const Key& secret, std::span<const std::byte> bytes);
bool is_signed(const PublicKey& by, std::span<const std::byte> bytes, const Signature& signature);
} // namespace trefoil::crypto
