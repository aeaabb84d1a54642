// The published bank holidays of England, compiled in.
#include "base/embedded.hpp"
#include "shared/calendar/working_days.hpp"
#include <string_view>

namespace trefoil {
std::span<const EmbeddedFile> bank_holiday_files();
}

namespace trefoil::calendar {
const std::vector<Date>& published_bank_holidays() {
    static const std::vector<Date> published = [] {
        std::vector<Date> found;
        std::string_view text = bank_holiday_files().front().bytes;
        for (std::size_t at = text.find('\n'); at != text.npos && at + 1 < text.size();
             at = text.find('\n', at + 1))
            if (const auto day = parse_date(text.substr(at + 1, 10))) found.push_back(*day);
        return found;
    }();
    return published;
}

const WorkingDays& england() {
    static const WorkingDays compiled{published_bank_holidays()};
    return compiled;
}
} // namespace trefoil::calendar
