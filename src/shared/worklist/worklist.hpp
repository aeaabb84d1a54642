// What is due, for whom: a projection of the ledgers, rewritten whole for a case whenever its
// ledger grows. No other table holds a due date. Late is asked, never stored.
#pragma once
#include "shared/access/door.hpp"
#include "shared/calendar/calendar.hpp"
#include "shared/cases/cases.hpp"
#include "shared/frame/step.hpp"
#include <optional>
#include <string>
#include <vector>

namespace trefoil::worklist {

// Hears cases::LedgerGrew, and frame::StepsMoved of what waits without a fact of the ledger.
void listen(access::Listeners& listeners, const std::vector<frame::OpenSteps>& steps);

struct Due {
    Id<Case> case_id;
    Id<Person> child;
    std::string rule; // id of the law files: "EHC-ASSESS-DECISION-6W"
    std::optional<db::Uuid> about;
    Date trigger_on, due, target;
    std::string excused_by; // kind of the fact that excuses lateness; empty if none
    std::optional<Date> met_on;
    std::int64_t version = 0; // of the rule
};
// What the Code or good practice advises is shown as that: it neither is late nor comes first.
bool is_law(const calendar::Rule& rule);
bool is_late(const Due& due, Date today);

// Of one case, nearest first.
std::vector<Due> of_case(const access::Look& look, Id<Case> id);
// What is open about one body or person asked, on the cases the actor reaches, nearest first.
std::vector<Due> open_about(const access::Look& look, const access::Reach& reach,
                            const db::Uuid& about);

// The clocks of a ledger, as the law engine derives them.
std::vector<calendar::Clock> clocks_of(const std::vector<cases::Happening>& ledger);
// What is due in a case, from its ledger.
std::vector<Due> derived(Id<Case> id, Id<Person> child,
                         const std::vector<cases::Happening>& ledger);
// Why the date is the date, and what excuses lateness; an exception never moves it.
std::string explained(const calendar::Clock& clock, const std::vector<cases::Happening>& ledger);
} // namespace trefoil::worklist
