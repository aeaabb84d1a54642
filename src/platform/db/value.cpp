// Words are checked before they are stored, so that both databases refuse the same ones.
#include "platform/db/value.hpp"
#include <utf8proc.h>

namespace trefoil::db {
std::string checked_words(std::string words) {
    const auto* next = reinterpret_cast<const utf8proc_uint8_t*>(words.data());
    auto left = static_cast<utf8proc_ssize_t>(words.size());
    while (left > 0) {
        utf8proc_int32_t code_point = 0;
        const auto length = utf8proc_iterate(next, left, &code_point);
        if (length <= 0 || code_point == 0) throw BadValue{};
        next += length;
        left -= length;
    }
    return words;
}
} // namespace trefoil::db
