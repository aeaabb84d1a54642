// The reminder as a letter to the body that was asked.
#pragma once
#include "base/values.hpp"
#include "platform/document/document.hpp"
#include <string>

namespace trefoil::advice {
struct ReminderTold {
    std::string council, telephone, to, child, officer, officer_title, reference;
    Date asked_on, due, told_on;
    bool is_due_by_law = true; // of a body of CFA 2014 s.31(5)
};
document::Document reminder(const ReminderTold& told);
} // namespace trefoil::advice
