// A decision against: not to assess, or, after the assessment, that there is no plan. One person
// proposes it with evidence and reasons; another, a manager, confirms it or sends it back. The
// family's letter and its rights go out with the confirmation.
#pragma once
#include "capabilities/advice/evidence.hpp"
#include "capabilities/assessment/request.hpp"
#include "shared/people/called.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::assessment {

enum class AgainstQuestion { assess, plan };
std::string_view code_of(AgainstQuestion question);
std::optional<AgainstQuestion> question_of(std::string_view code);

// CFA 2014 s.36(8) and s.37(1): a "no" says which part of the test is not met.
enum class UnmetPart { need, necessity };
std::string_view code_of(UnmetPart part);
std::optional<UnmetPart> unmet_part_of(std::string_view code);

// Of the evidence on one part of the test, of the reasons, and of the words it is sent back with.
inline constexpr std::size_t test_part_longest = 4000, reasons_longest = 8000,
                             sent_back_longest = 2000;
struct Against {
    AgainstQuestion question = AgainstQuestion::assess;
    std::optional<UnmetPart> unmet;
    std::string need, necessity; // the evidence on each part of the test
    std::string reasons;         // in plain words, as the family reads them
};
struct AgainstProposal {
    Id<Decision> id;
    Against against;
    Date proposed_on;
    Id<Person> proposed_by;
};

enum class AgainstRefusal {
    unmet_part_missing,
    evidence_of_need_missing,
    evidence_of_necessity_missing,
    reasons_missing,
    need_too_long,
    necessity_too_long,
    reasons_too_long,
    unlawful_reason_in_need,
    unlawful_reason_in_necessity,
    unlawful_reason_in_reasons,
    not_the_question_now, // decided before, or its time has not come
    proposed_before,
    nobody_confirmed,
    nothing_proposed,
    same_person,
    not_a_manager,
    nobody_to_confirm, // the one manager there is proposes it
    contacts_missing,  // of those whom the notice must name
    board_not_named,
    past_age,      // 25 or over
    words_missing, // for whom it is sent back to
    words_too_long,
};
std::string_view code_of(AgainstRefusal refusal);

Result<Id<Decision>, AgainstRefusal> propose_against(access::Door& door, std::string_view reference,
                                                     const Against& against);
// Tells the family, each adult by a letter of their own, and whom the law names besides.
Result<access::Happened, AgainstRefusal>
confirm_against(access::Door& door, std::string_view reference, AgainstQuestion question);
Result<access::Happened, AgainstRefusal> send_back_against(access::Door& door,
                                                           std::string_view reference,
                                                           AgainstQuestion question,
                                                           std::string_view words);

// How the same question was decided before, in the cases the reader reaches: like cases are to be
// treated alike, and nobody can who does not know.
struct Earlier {
    std::int64_t yes = 0, no = 0;
};
Earlier earlier(const access::Look& look, AgainstQuestion question);

// Waits for a second person; none: nothing does.
std::optional<AgainstProposal> open_proposal(const access::Look& look, Id<Case> case_id,
                                             AgainstQuestion question);

// The newest on that question; sent back, if it has the words for that.
struct LastProposal {
    AgainstProposal proposal;
    bool is_open = false;
    std::string sent_back_words;
};
std::optional<LastProposal> last_proposal(const access::Look& look, Id<Case> case_id,
                                          AgainstQuestion question);

struct AgainstView {
    std::string reference, child;
    people::Called family;
    std::optional<Date> due;
    std::string due_explained;
    std::vector<Told> told;
    std::optional<LastProposal> sent_back; // none while another one waits
    std::optional<AgainstProposal> proposal;
    std::string proposed_by;          // their name
    std::vector<std::string> seconds; // who can take the second look
    bool may_confirm = false;
    Earlier earlier;
    std::optional<advice::Evidence> evidence; // of an assessment that was made
};
AgainstView against(access::Door& door, std::string_view reference, AgainstQuestion question);
} // namespace trefoil::assessment
