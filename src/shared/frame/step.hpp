// What a case waits for its officer to do, as far as lists show it: which step, and by which day.
// The same as the task on the case, without its words and its address.
#pragma once
#include "shared/access/door.hpp"
#include "shared/ids.hpp"
#include <optional>
#include <string_view>
#include <vector>

namespace trefoil::frame {
struct Step {
    // Stored.
    enum class Kind {
        confirm_who_asked,
        tell_considering,
        ask_for_advice,
        send_letter,
        decide_to_assess,
        reword_no, // a "no" was sent back
        second_look,
        decide_on_plan,
        write_draft,
        finish_plan,
        approve_plan
    } kind;
    std::optional<Date> by{};                // none: now, everything else waits for it
    std::optional<Date> from{};              // none: already
    std::optional<Id<Person>> proposed_by{}; // of what waits for a second person
    bool operator==(const Step&) const = default;
};
std::string_view code_of(Step::Kind kind);
Step::Kind step_by_code(std::string_view code); // throws db::BadValue
bool is_for_second_person(Step::Kind kind);

// What one folder knows to wait on a case, whoever reads it. A listener asks all of them whenever a
// ledger grows, and when one of them announces that its own moved.
using OpenSteps = std::vector<Step> (*)(const access::Look& look, Id<Case> id, Id<Person> child);
struct StepsMoved {
    Id<Case> case_id;
};
std::vector<Step> open_steps(const std::vector<OpenSteps>& offered, const access::Look& look,
                             Id<Case> id, Id<Person> child);
} // namespace trefoil::frame
