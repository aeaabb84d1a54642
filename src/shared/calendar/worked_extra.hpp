// What a worked example may ask for beside the due date.
#pragma once
#include "shared/calendar/calendar.hpp"
#include <string>
#include <variant>
#include <vector>

namespace trefoil::calendar {
struct KnownNot {}; // null: known not to have happened
struct Extra {
    std::string name;
    std::variant<KnownNot, bool, int, Date, std::string> value;
};
void add_working_day(std::vector<Extra>&, Date due, const Settings&);
void add_extra(std::vector<Extra>&, const Clock&, const Law&, const Settings&);
} // namespace trefoil::calendar
