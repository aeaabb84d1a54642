// What a worked example may ask for beside the due date.
#pragma once
#include "shared/calendar/worked_example.hpp"

namespace trefoil::calendar {
void add_working_day(std::vector<Extra>&, Date due, const Settings&);
void add_extra(std::vector<Extra>&, const Clock&, const Law&, const Settings&);
} // namespace trefoil::calendar
