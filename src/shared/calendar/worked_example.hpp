// A worked example: facts in the words of the published clock examples, and the date they lead to.
// The words are turned into a ledger and put to `clocks`, so that an example tries the one engine.
#pragma once
#include "shared/calendar/counting.hpp"
#include "shared/calendar/worked_extra.hpp"
#include <map>
#include <string>
#include <variant>

namespace trefoil::calendar {
using Told = std::variant<KnownNot, bool, int, Moment, std::string>;
using ToldFacts = std::map<std::string, Told, std::less<>>;

struct WorkedAnswer {
    std::optional<Date> due; // nothing: no such limit applies on these facts
    std::string citation, why;
    std::vector<Extra> extra;
};
// Refused in words: an unknown rule, a missing needed fact, a word that is not one.
Result<WorkedAnswer, std::string> work_out(std::string_view rule, const ToldFacts&, const Law&);
} // namespace trefoil::calendar
