// Argon2id from libsodium, with our own salt.
#include "platform/crypto/passwords.hpp"
#include "platform/crypto/sodium.hpp"
#include <fmt/format.h>

namespace trefoil::crypto {
namespace {
constexpr unsigned passes = 2;
constexpr std::size_t kibibytes = 65'536;
constexpr std::chrono::seconds patience{5};

template <std::size_t N> std::string base64(const std::array<std::byte, N>& bytes) {
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
    std::string text(sodium_base64_ENCODED_LEN(N, variant), '\0');
    sodium_bin2base64(text.data(), text.size(), raw(bytes), N, variant);
    text.pop_back(); // the NUL
    return text;
}
} // namespace

class Passwords::Turn {
public:
    explicit Turn(Passwords& owner) : owner_(owner) {
        std::unique_lock lock{owner_.mutex_};
        if (!owner_.freed_.wait_for(lock, patience, [&] { return owner_.free_ > 0; }))
            throw Busy("too many are signing in");
        --owner_.free_;
    }
    ~Turn() {
        const std::lock_guard lock{owner_.mutex_};
        ++owner_.free_;
        owner_.freed_.notify_one();
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    Passwords& owner_;
};

std::string Passwords::hash(std::string_view password, Random& random) {
    start_sodium();
    const auto salt = random.bytes<crypto_pwhash_argon2id_SALTBYTES>();
    std::array<std::byte, 32> hash{};
    const Turn turn{*this};
    if (crypto_pwhash_argon2id(raw(hash), hash.size(), password.data(), password.size(), raw(salt),
                               passes, kibibytes * 1024,
                               crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0)
        throw Busy("no memory to hash a password");
    return fmt::format("$argon2id$v=19$m={},t={},p=1${}${}", kibibytes, passes, base64(salt),
                       base64(hash));
}

bool Passwords::fits(std::string_view password, const std::string& hash) {
    start_sodium();
    const Turn turn{*this};
    return crypto_pwhash_argon2id_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

void Passwords::fits_nobody(std::string_view password) {
    static const std::string nobodys =
        fmt::format("$argon2id$v=19$m={},t={},p=1${}${}", kibibytes, passes,
                    base64(std::array<std::byte, crypto_pwhash_argon2id_SALTBYTES>{}),
                    base64(std::array<std::byte, 32>{}));
    (void)fits(password, nobodys);
}
} // namespace trefoil::crypto
