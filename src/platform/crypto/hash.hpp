// Hashes: SHA-256 for the audit tree and stored files.
#pragma once
#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>

namespace trefoil::crypto {
// Of the parts one after another.
std::array<std::byte, 32> sha256(std::initializer_list<std::span<const std::byte>> parts);
} // namespace trefoil::crypto
