// The law that was compiled into the program, read at first use, and its digest.
#include "shared/calendar/law.hpp"
#include <fmt/format.h>
#include <sodium.h>
#include <stdexcept>

namespace trefoil {
std::span<const EmbeddedFile> law_files();
}

namespace trefoil::calendar {
const Law& compiled() {
    // The build refuses a wrong law file, so a fault here is a bug.
    static const Law law = [] {
        auto read = Law::parse(law_files());
        if (!read) throw std::logic_error{in_words(read.error())};
        return *std::move(read);
    }();
    return law;
}

const std::string& law_digest() {
    static const std::string digest = [] {
        crypto_hash_sha256_state state;
        crypto_hash_sha256_init(&state);
        const auto add = [&](std::string_view bytes) {
            crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()),
                                      bytes.size());
        };
        for (const EmbeddedFile& file : law_files())
            add(fmt::format("{} {}\n", file.name, file.bytes.size())), add(file.bytes);
        std::array<unsigned char, crypto_hash_sha256_BYTES> sum{};
        crypto_hash_sha256_final(&state, sum.data());
        std::string hex;
        for (const unsigned char byte : sum) hex += fmt::format("{:02x}", byte);
        return hex;
    }();
    return digest;
}
} // namespace trefoil::calendar
