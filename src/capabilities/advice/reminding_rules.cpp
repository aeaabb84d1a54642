// Whom to remind today.
#include "capabilities/advice/reminding.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::advice {
std::string_view code_of(RemindRefusal refusal) {
    switch (refusal) {
    case RemindRefusal::nobody_to_remind: return "nobody_to_remind";
    }
    std::abort();
}

std::vector<Line> to_remind(const std::vector<Line>& lines,
                            const std::vector<cases::Happening>& ledger, Date today) {
    const auto was_reminded = [&](const Line& line) {
        return std::ranges::any_of(ledger, [&](const cases::Happening& row) {
            return row.kind == "advice_chased" && row.about == line.request.whom() &&
                   days_between(row.day, today) < 7;
        });
    };
    std::vector<Line> chosen;
    for (const Line& line : lines)
        if (line.request.body && line.request.is_open() && line.due &&
            days_between(today, *line.due) <= 14 && !was_reminded(line))
            chosen.push_back(line);
    return chosen;
}
} // namespace trefoil::advice
