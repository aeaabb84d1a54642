// Hashes: SHA-256 where others must be able to check it, keyed BLAKE2b for what only we look up.
#pragma once
#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace trefoil::crypto {
using Hash = std::array<std::byte, 32>;

Hash sha256(std::span<const std::byte> bytes);
Hash sha256(std::string_view bytes);
// Cannot be guessed or checked without the key. Parts are kept apart: ("ab", "c") is not ("a",
// "bc").
Hash keyed_hash(std::span<const std::byte, 32> key,
                std::initializer_list<std::span<const std::byte>> parts);
// By what sealed words are found again: equal words of one kind have equal hashes.
// Stored: `kind` and the way `words` were folded may never change.
Hash lookup_hash(std::span<const std::byte, 32> key, std::string_view kind, std::string_view words);

std::string to_hex(std::span<const std::byte> bytes); // small letters
} // namespace trefoil::crypto
