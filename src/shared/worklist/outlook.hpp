// How a case stands on a day, as lists show it: its stage, the twenty weeks, the next date of the
// law, the officer's next step. A projection of the ledger and of the steps that wait, kept for
// every day at once, so that no list reads a ledger.
#pragma once
#include "shared/worklist/worklist.hpp"
#include <optional>
#include <string>
#include <vector>

namespace trefoil::worklist {

// Who owes what is next, by the rule's own words; or a second person, of what one of us proposed.
// Stored.
enum class Owes { us, second, others, family };
std::string_view code_of(Owes owes);
Owes owes_of(std::string_view code);
Owes owes(const Due& due);
Owes owes(const calendar::Rule& rule);

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
    struct Step {
        frame::Step::Kind kind{};
        std::optional<Date> by{}; // none: now
        bool operator==(const Step&) const = default;
    };
    std::optional<Step> step{}; // of ours; none: nothing for us yet
    struct Second {
        frame::Step::Kind kind{};
        Id<Person> proposed_by{};
        bool operator==(const Second&) const = default;
    };
    std::optional<Second> second{}; // what waits for a second person, whether it comes first or not
    std::optional<Owes> waits_on{};
    bool operator==(const Outlook&) const = default;
};
// One after the other, for all days. A right that the family let pass is no longer waited for: the
// day after it the next date stands in its place. While they have their days for the draft it is
// theirs, however late we are. The steps come in their order.
std::vector<Outlook> outlooks(const std::vector<cases::Happening>& ledger,
                              const std::vector<Due>& dues,
                              const std::vector<frame::Step>& steps = {});

// In the order of their days.
std::vector<Outlook> outlooks_of(const access::Look& look, Id<Case> id);
} // namespace trefoil::worklist
