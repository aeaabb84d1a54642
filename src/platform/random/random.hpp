// The one source of ids, references, tokens, salts and keys.
#pragma once
#include "base/values.hpp"
#include <memory>
#include <span>
#include <string>

namespace trefoil {
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;
    template <std::size_t N> std::array<std::byte, N> bytes() {
        std::array<std::byte, N> out{};
        fill(out);
        return out;
    }
    // UUIDv7: 48 bits of milliseconds, the rest random; no counter that could tell of other
    // records.
    template <class Of> Id<Of> id(Instant at) { return {uuid7(at)}; }
    std::string token();     // 32 letters and digits, 160 bits: a session, a once-key
    std::string reference(); // eight letters and digits and a check character: what a person quotes

private:
    std::array<std::byte, 16> uuid7(Instant at);
};

// May be used by several threads at once.
std::unique_ptr<Random> system_random();
// For tests and the demonstration: a function of (seed, what) and how many bytes were taken before.
std::unique_ptr<Random> keyed_random(std::string_view seed, std::string_view what);

// Whether the check character of a reference fits. Small letters, spaces and hyphens are accepted,
// and I, L and O are read as the digits they look like.
bool is_reference(std::string_view typed);
std::string tidy_reference(std::string_view typed);   // capital letters, no spaces or hyphens
std::string shown_reference(std::string_view stored); // "K7M2-4PQ9X"
} // namespace trefoil
