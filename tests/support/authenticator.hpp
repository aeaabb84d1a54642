// An authenticator app in a person's hand: a key in base 32 typed in, six digits shown.
#pragma once
#include "platform/crypto/totp.hpp"
#include <stdexcept>
#include <vector>

namespace trefoil::test {
class Authenticator {
public:
    // As the page shows the key: blanks are ignored.
    explicit Authenticator(std::string_view base32) {
        std::uint32_t waiting = 0;
        unsigned bits = 0;
        for (const char c : base32) {
            if (c == ' ') continue;
            const auto value = alphabet.find(c);
            if (value == alphabet.npos) throw std::runtime_error("not a key in base 32");
            waiting = waiting << 5U | static_cast<std::uint32_t>(value);
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            secret_.push_back(static_cast<std::byte>(waiting >> bits & 0xFFU));
        }
    }
    std::string shows(Instant at) const {
        return crypto::totp_code(secret_, crypto::totp_step(at));
    }

private:
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::vector<std::byte> secret_;
};
} // namespace trefoil::test
