// How a case stands on a day, as lists show it: its stage, the twenty weeks, what comes next. A
// projection of the ledger, kept for every day at once, so that no list reads a ledger.
#pragma once
#include "shared/worklist/worklist.hpp"
#include <optional>
#include <string>
#include <vector>

namespace trefoil::worklist {

// Who owes what is next, by the rule's own words. Stored.
enum class Owes { us, others, family };
std::string_view code_of(Owes owes);
Owes owes_of(std::string_view code);
Owes owes(const Due& due);

// The nearest date of the law.
struct Next {
    std::string rule;
    Date due;
    std::string excused_by; // as of Due
    Owes owed_by{};
    bool operator==(const Next&) const = default;
};

struct Outlook {
    Date from_on, to_on; // both included
    cases::Stage stage = cases::Stage::asked;
    std::optional<Date> asked_on;
    struct TwentyWeeks {
        Date started_on, due;
        bool operator==(const TwentyWeeks&) const = default;
    };
    std::optional<TwentyWeeks> whole{}; // while they run
    std::optional<Next> next{};
    bool operator==(const Outlook&) const = default;
};
// One after the other, for all days. A right that the family let pass is no longer waited for: the
// day after it the next date stands in its place.
std::vector<Outlook> outlooks(const std::vector<cases::Happening>& ledger,
                              const std::vector<Due>& dues);

// In the order of their days.
std::vector<Outlook> outlooks_of(const access::Look& look, Id<Case> id);
} // namespace trefoil::worklist
