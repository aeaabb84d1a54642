// RFC 6238 and RFC 4226. HMAC-SHA-1 is OpenSSL's, since libsodium has none.
#include "platform/crypto/totp.hpp"
#include "platform/crypto/sodium.hpp"
#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace trefoil::crypto {
namespace {
constexpr std::chrono::seconds step_length{30};
constexpr std::size_t code_length = 6;
} // namespace

TotpStep totp_step(Instant at) {
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch() / step_length;
}

// RFC 4226 section 5.3: four bytes, at the place the last half byte names.
std::string totp_code(std::span<const std::byte> secret, TotpStep step) {
    std::array<unsigned char, 8> counter{};
    for (std::size_t i = 0; i < counter.size(); ++i)
        counter[i] = static_cast<unsigned char>(step >> (8 * (7 - i)) & 0xFF);
    std::array<unsigned char, 20> mac{};
    if (HMAC(EVP_sha1(), secret.data(), static_cast<int>(secret.size()), counter.data(),
             counter.size(), mac.data(), nullptr) == nullptr)
        throw std::runtime_error("OpenSSL has no HMAC-SHA-1");
    const std::size_t place = mac.back() & 0x0FU;
    const std::uint32_t number = (mac[place] & 0x7FU) << 24U |
                                 std::uint32_t{mac[place + 1]} << 16U |
                                 std::uint32_t{mac[place + 2]} << 8U | mac[place + 3];
    return fmt::format("{:06}", number % 1'000'000);
}

std::optional<TotpStep> totp_match(std::span<const std::byte> secret, std::string_view typed,
                                   Instant at, TotpStep last_used) {
    if (typed.size() != code_length) return std::nullopt;
    const TotpStep now = totp_step(at);
    for (const TotpStep step : {now - 1, now, now + 1}) {
        const std::string code = totp_code(secret, step);
        if (step > last_used && sodium_memcmp(code.data(), typed.data(), code_length) == 0)
            return step;
    }
    return std::nullopt;
}

std::string to_base32(std::span<const std::byte> bytes) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string text;
    std::uint32_t waiting = 0;
    unsigned bits = 0;
    for (const std::byte byte : bytes) {
        waiting = waiting << 8U | std::to_integer<std::uint32_t>(byte);
        for (bits += 8; bits >= 5; bits -= 5) text += alphabet[waiting >> (bits - 5) & 31U];
    }
    if (bits > 0) text += alphabet[waiting << (5 - bits) & 31U];
    return text;
}
} // namespace trefoil::crypto
