// Hashes: SHA-256 where others must be able to check it, keyed BLAKE2b for what only we look up.
#pragma once
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace trefoil::crypto {
using Hash = std::array<std::byte, 32>;

Hash sha256(std::span<const std::byte> bytes);
Hash sha256(std::string_view bytes);
// Cannot be guessed or checked without the key.
Hash keyed_hash(std::span<const std::byte, 32> key, std::span<const std::byte> bytes);

std::string to_hex(std::span<const std::byte> bytes); // small letters
} // namespace trefoil::crypto
