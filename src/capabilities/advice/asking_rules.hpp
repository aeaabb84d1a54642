// Whom the authority must ask, and when what it asks counts as received.
#pragma once
#include "capabilities/advice/asking.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"

namespace trefoil::advice {
// What is known, from which follows who may be asked.
struct Known {
    std::vector<people::Adult> parents; // whose tie is confirmed; or the young person
    std::optional<Id<Body>> setting;
    std::vector<bodies::Organisation> bodies;
    std::optional<Date> born_on;
    Date today;
    std::vector<Request> asked;   // already
    std::vector<Ground> left_out; // before, with a reason
};
std::vector<Group> groups(const Known& known);

std::optional<AskRefusal> refuse(const ToAsk& to_ask, const std::vector<Group>& groups,
                                 cases::Stage stage);

// CFA 2014 s.31(5): bodies whose six weeks are set by regulation 8; everybody else's are the
// Code's.
bool must_help(bodies::Kind kind);
// Sent through the service, it is received as an e-mail is: on a day that is not a working day, on
// the next one.
Date received_on(Date sent_on);
// The last day for advice, as the law counts it from the day it was received.
Date last_day_to_advise(Date received_on);
std::string time_to_advise(Date asked_on); // "six weeks"
} // namespace trefoil::advice
