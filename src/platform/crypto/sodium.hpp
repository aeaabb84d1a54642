// For the sources of this folder and of random: libsodium, started, and fed with std::byte.
#pragma once
#include <sodium.h>
#include <span>
#include <stdexcept>

namespace trefoil::crypto {
inline void start_sodium() {
    static const int outcome = sodium_init(); // 0, or 1 when it was started before
    if (outcome < 0) throw std::runtime_error("libsodium cannot start");
}

template <class Range> const unsigned char* raw(const Range& bytes) {
    return reinterpret_cast<const unsigned char*>(std::data(bytes));
}
template <class Range>
unsigned char* raw(Range& bytes)
    requires(!std::is_const_v<std::remove_pointer_t<decltype(std::data(bytes))>>)
{
    return reinterpret_cast<unsigned char*>(std::data(bytes));
}
} // namespace trefoil::crypto
