// The final plan: the setting named in section I, proposed by one officer, approved and issued by a
// second.
#pragma once
#include "capabilities/plan/draft.hpp"
#include "capabilities/plan/taken_out.hpp"
#include "shared/documents/documents.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::plan {

inline constexpr std::size_t setting_type_longest = 200;
enum class FinalRefusal {
    not_served,
    days_running,   // the family's fifteen days are not over, and it has not said all it wants to
    draft_not_sent, // to each adult, and not all of them have said all they want to
    stopped,
    type_missing,
    type_too_long,
    no_such_setting,
    nothing_proposed,
    changed_since_proposed,
    proposed_by_yourself,
    not_a_manager,
    issued_before,
    no_commissioner,
    contacts_missing, // of those whom the letter must name
    past_age,         // 25 or over
};
std::string_view code_of(FinalRefusal refusal);

// Reg 12(1)(i): the name and type of the institution, or the type alone where none is named.
struct Naming {
    std::optional<Id<Body>> setting;
    std::string type;
};
Result<Id<PlanVersion>, FinalRefusal> propose(access::Door& door, std::string_view reference,
                                              const Naming& naming);
// A second person approves it as it was proposed; it is sent in the same deed (reg 13(2)).
Result<Id<PlanVersion>, FinalRefusal>
approve_and_issue(access::Door& door, std::string_view reference, Id<PlanVersion> proposed);

struct Setting {
    Id<Body> id;
    std::string name;
    bool is_asked_for = false, is_attended = false;
};
// From the draft the family read to the plan as it stands; one of the two is missing where a line
// is new or was taken out.
struct LineChange {
    std::optional<Line> before, after;
};
struct FinalView {
    DraftView plan;
    std::vector<Finding> findings;
    std::vector<Finding> stops; // of those, what stops it: each by name
    std::vector<LineChange> changes;
    std::vector<TakenOut> taken_out;
    std::string proposed_by;
    std::vector<Setting> settings;
    std::vector<std::string> asked_in_words; // schools the family named that are not known here
    std::optional<Date> answers_until;
    std::optional<Date> final_due;
    std::string final_explained;
    Date today;
    bool has_board = false; // it is clear who commissions the child's health care
    bool is_draft_sent = false;
    bool family_finished = false, days_are_over = false, is_issued = false, is_own_proposal = false;
    const Frozen* proposal() const; // the newest, if it is still waiting
    bool is_late() const { return final_due && *final_due < today && !is_issued; }
};
FinalView before_issuing(access::Door& door, std::string_view reference);

// A version as its reader received it: the stored document, never made again.
documents::Bytes received_copy(access::Door& door, std::string_view reference,
                               Id<PlanVersion> version, std::string_view act);
} // namespace trefoil::plan
