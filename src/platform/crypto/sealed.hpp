// Sealing: what is sealed can be read, and cannot be altered unnoticed, with its key alone.
#pragma once
#include "platform/crypto/key.hpp"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trefoil::crypto {
// Stored: one byte of format (1), two of the key's version, 24 of nonce, then XChaCha20-Poly1305.
using Sealed = std::vector<std::byte>;
using KeyVersion = std::uint16_t;

// `context` says what this is and whose ("people.address", id): it is not stored, and what was
// sealed for one place does not open in another.
Sealed seal(const Key& key, KeyVersion version, std::span<const std::byte> bytes,
            std::string_view context, Random& random);
// Nothing if it was altered or belongs to another key or context.
std::optional<std::vector<std::byte>> unseal(const Key& key, std::span<const std::byte> sealed,
                                             std::string_view context);
// Which key to fetch. Nothing if this was not made by `seal`.
std::optional<KeyVersion> key_version(std::span<const std::byte> sealed);

Sealed seal_words(const Key& key, KeyVersion version, std::string_view words,
                  std::string_view context, Random& random);
std::optional<std::string> unseal_words(const Key& key, std::span<const std::byte> sealed,
                                        std::string_view context);

// A key sealed by the key above it: a person's by the area's, the area's by the vault's.
Sealed wrap_key(const Key& above, KeyVersion version, const Key& key, std::string_view context,
                Random& random);
std::optional<Key> unwrap_key(const Key& above, std::span<const std::byte> wrapped,
                              std::string_view context);
} // namespace trefoil::crypto
