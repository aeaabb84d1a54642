// A secret key: 32 bytes that are wiped when they go.
#include "platform/crypto/key.hpp"
#include "platform/crypto/sodium.hpp"
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trefoil::crypto {
namespace {
class Descriptor {
public:
    explicit Descriptor(int descriptor) : descriptor_(descriptor) {
        if (descriptor < 0) throw std::runtime_error("the key file cannot be opened");
    }
    ~Descriptor() { close(descriptor_); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int operator*() const { return descriptor_; }

private:
    int descriptor_;
};

// The digits of a key in a file, and the end of the line.
class Digits {
public:
    static constexpr std::size_t length = 2 * Key::length;
    ~Digits() { sodium_memzero(text.data(), text.size()); }
    std::array<char, length + 2> text{};
};
} // namespace

Key::Key(Random& random) { random.fill(bytes_); }
Key::Key(std::span<const std::byte, length> bytes) {
    std::copy(bytes.begin(), bytes.end(), bytes_.begin());
}
Key::Key(Key&& other) noexcept : bytes_(other.bytes_) {
    sodium_memzero(other.bytes_.data(), length);
}
Key& Key::operator=(Key&& other) noexcept {
    if (this == &other) return *this;
    bytes_ = other.bytes_;
    sodium_memzero(other.bytes_.data(), length);
    return *this;
}
Key::~Key() { sodium_memzero(bytes_.data(), length); }

Key read_key_file(const std::string& path) {
    const Descriptor file{open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    struct stat about {};
    if (fstat(*file, &about) != 0 || (about.st_mode & 077U) != 0)
        throw std::runtime_error("the key file may be read by others than its owner");
    Digits digits;
    const ssize_t read_bytes = read(*file, digits.text.data(), digits.text.size());
    std::array<std::byte, Key::length> bytes{};
    std::size_t decoded = 0;
    const bool is_key = (read_bytes == Digits::length || (read_bytes == Digits::length + 1 &&
                                                          digits.text[Digits::length] == '\n')) &&
                        sodium_hex2bin(raw(bytes), bytes.size(), digits.text.data(), Digits::length,
                                       nullptr, &decoded, nullptr) == 0 &&
                        decoded == bytes.size();
    if (!is_key) throw std::runtime_error("the key file does not hold a key");
    Key key{bytes};
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

void write_key_file(const std::string& path, const Key& key) {
    const Descriptor file{open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0400)};
    Digits digits;
    sodium_bin2hex(digits.text.data(), digits.text.size(), raw(key.bytes()), Key::length);
    digits.text[Digits::length] = '\n';
    constexpr ssize_t whole = Digits::length + 1;
    if (write(*file, digits.text.data(), whole) != whole || fsync(*file) != 0)
        throw std::runtime_error("the key file cannot be written");
}
} // namespace trefoil::crypto
