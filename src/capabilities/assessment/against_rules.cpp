// When a decision against can be proposed, and by whom it can be confirmed.
#include "capabilities/assessment/against_rules.hpp"
#include "base/text.hpp"
#include "capabilities/assessment/reasons_rules.hpp"
#include <cstdlib>

namespace trefoil::assessment {
std::string_view code_of(AgainstQuestion question) {
    switch (question) {
    case AgainstQuestion::assess: return "assess";
    case AgainstQuestion::plan: return "plan";
    }
    std::abort();
}

std::optional<AgainstQuestion> question_of(std::string_view code) {
    for (const AgainstQuestion question : {AgainstQuestion::assess, AgainstQuestion::plan})
        if (code_of(question) == code) return question;
    return std::nullopt;
}

std::string_view code_of(UnmetPart part) {
    switch (part) {
    case UnmetPart::need: return "need";
    case UnmetPart::necessity: return "necessity";
    }
    std::abort();
}

std::optional<UnmetPart> unmet_part_of(std::string_view code) {
    for (const UnmetPart part : {UnmetPart::need, UnmetPart::necessity})
        if (code_of(part) == code) return part;
    return std::nullopt;
}

std::string_view code_of(AgainstRefusal refusal) {
    switch (refusal) {
    case AgainstRefusal::unmet_part_missing: return "unmet_part_missing";
    case AgainstRefusal::evidence_of_need_missing: return "evidence_of_need_missing";
    case AgainstRefusal::evidence_of_necessity_missing: return "evidence_of_necessity_missing";
    case AgainstRefusal::reasons_missing: return "reasons_missing";
    case AgainstRefusal::need_too_long: return "need_too_long";
    case AgainstRefusal::necessity_too_long: return "necessity_too_long";
    case AgainstRefusal::reasons_too_long: return "reasons_too_long";
    case AgainstRefusal::unlawful_reason_in_need: return "unlawful_reason_in_need";
    case AgainstRefusal::unlawful_reason_in_necessity: return "unlawful_reason_in_necessity";
    case AgainstRefusal::unlawful_reason_in_reasons: return "unlawful_reason_in_reasons";
    case AgainstRefusal::not_the_question_now: return "not_the_question_now";
    case AgainstRefusal::proposed_before: return "proposed_before";
    case AgainstRefusal::nobody_confirmed: return "nobody_confirmed";
    case AgainstRefusal::nothing_proposed: return "nothing_proposed";
    case AgainstRefusal::same_person: return "same_person";
    case AgainstRefusal::not_a_manager: return "not_a_manager";
    case AgainstRefusal::nobody_to_confirm: return "nobody_to_confirm";
    case AgainstRefusal::contacts_missing: return "contacts_missing";
    case AgainstRefusal::board_not_named: return "board_not_named";
    case AgainstRefusal::past_age: return "past_age";
    case AgainstRefusal::words_missing: return "words_missing";
    case AgainstRefusal::words_too_long: return "words_too_long";
    }
    std::abort();
}

bool is_question_now(AgainstQuestion question, const std::vector<cases::Happening>& ledger) {
    const cases::Stage stage = cases::stage_of(ledger);
    return stage ==
           (question == AgainstQuestion::assess ? cases::Stage::asked : cases::Stage::assessing);
}

std::optional<AgainstRefusal> refuse(const Against& against,
                                     const std::vector<cases::Happening>& ledger,
                                     const std::optional<AgainstProposal>& open) {
    if (!is_question_now(against.question, ledger)) return AgainstRefusal::not_the_question_now;
    if (open) return AgainstRefusal::proposed_before;
    // What is decided is told to somebody whose tie to the child is confirmed, and to nobody else.
    if (!cases::day_of(ledger, "parent_confirmed")) return AgainstRefusal::nobody_confirmed;
    // CFA 2014 s.36(8), s.37(1): a low test of two parts; a "no" names the part that is not met.
    if (!against.unmet) return AgainstRefusal::unmet_part_missing;
    if (against.need.empty()) return AgainstRefusal::evidence_of_need_missing;
    if (against.necessity.empty()) return AgainstRefusal::evidence_of_necessity_missing;
    if (against.reasons.empty()) return AgainstRefusal::reasons_missing;
    if (length_of(against.need) > test_part_longest) return AgainstRefusal::need_too_long;
    if (length_of(against.necessity) > test_part_longest) return AgainstRefusal::necessity_too_long;
    if (length_of(against.reasons) > reasons_longest) return AgainstRefusal::reasons_too_long;
    // Code 9.16: no threshold, no cost, no panel is a reason; it is reworded before it goes on.
    if (!unlawful_reasons(against.need).empty()) return AgainstRefusal::unlawful_reason_in_need;
    if (!unlawful_reasons(against.necessity).empty())
        return AgainstRefusal::unlawful_reason_in_necessity;
    if (!unlawful_reasons(against.reasons).empty())
        return AgainstRefusal::unlawful_reason_in_reasons;
    return std::nullopt;
}

// Local rule, no statute: no "no" leaves on one person's word.
std::optional<AgainstRefusal> refuse_second(const std::optional<AgainstProposal>& open,
                                            Id<Person> second, access::Role role) {
    if (!open) return AgainstRefusal::nothing_proposed;
    if (open->proposed_by == second) return AgainstRefusal::same_person;
    if (role != access::Role::send_manager) return AgainstRefusal::not_a_manager;
    return std::nullopt;
}

std::vector<bodies::Post> seconds(const std::vector<bodies::Post>& team, Id<Person> proposed_by,
                                  Date today) {
    std::vector<bodies::Post> found;
    for (const bodies::Post& post : team) {
        const bool holds = post.from_on <= today && (!post.to_on || today <= *post.to_on);
        if (holds && post.role == access::Role::send_manager && post.person != proposed_by)
            found.push_back(post);
    }
    return found;
}

std::string_view fact_of(AgainstQuestion question) {
    return question == AgainstQuestion::assess ? "assessment_refused" : "no_plan_notified";
}

std::string_view rule_of(AgainstQuestion question) {
    return question == AgainstQuestion::assess ? "EHC-ASSESS-DECISION-6W" : "EHC-NOPLAN-NOTICE-16W";
}
} // namespace trefoil::assessment
