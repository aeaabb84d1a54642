// A secret key: 32 bytes that are wiped when they go, and that cannot be copied or printed by
// accident.
#pragma once
#include "platform/random/random.hpp"
#include <array>
#include <cstddef>
#include <span>

namespace trefoil::crypto {
class Key {
public:
    static constexpr std::size_t length = 32;
    explicit Key(Random& random);
    explicit Key(std::span<const std::byte, length> bytes);
    Key(Key&& other) noexcept;
    Key& operator=(Key&& other) noexcept;
    ~Key();
    std::span<const std::byte, length> bytes() const { return bytes_; }

private:
    std::array<std::byte, length> bytes_{};
};

// The vault key stands alone in a file outside the data folder, as 64 hexadecimal digits. Throws
// std::runtime_error if the file is not that, or if others than its owner may read it.
Key read_key_file(const std::string& path);
// Makes the file; throws if there is one already, since losing a key loses what it protects.
void write_key_file(const std::string& path, const Key& key);
} // namespace trefoil::crypto
