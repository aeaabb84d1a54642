// A date with its machine-readable form, counts and sums in words.
#include "platform/html/elements.hpp"
#include <fmt/format.h>

namespace trefoil::html {
Html when(Date day, std::string_view words) {
    return written([&](Writer& w) { w.el("time").attr("datetime", to_iso(day))(words); });
}

std::string count_of(long number, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", number, number == 1 ? one : many);
}

std::string pounds(Pence sum) {
    const bool is_negative = sum.count < 0;
    const auto count =
        is_negative ? std::uint64_t(0) - std::uint64_t(sum.count) : std::uint64_t(sum.count);
    std::string whole = std::to_string(count / 100);
    for (auto at = whole.size(); at > 3;) whole.insert(at -= 3, 1, ',');
    const auto odd = count % 100;
    const std::string pence = odd == 0 ? "" : fmt::format(".{:02}", odd);
    return fmt::format("{}£{}{}", is_negative ? "−" : "", whole, pence);
}
} // namespace trefoil::html
