// What people read of a kind of fact, in one short sentence. A word of the law files without a
// sentence of its own is told as law/facts.toml explains it.
#include "shared/calendar/law.hpp"
#include "shared/cases/cases.hpp"
#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace trefoil::cases {
namespace {
constexpr std::array<std::pair<std::string_view, std::string_view>, 55> sentences{{
    {"request_received", "We were asked for an assessment."},
    {"brought_to_attention", "Somebody told us about the child. It counts from that day."},
    {"parent_confirmed", "Who somebody is to the child was confirmed."},
    {"orders_asked", "Court orders were asked about. There is none."},
    {"health_board_by_practice", "The board for health care was named, by the practice."},
    {"health_board_by_residence", "The board for health care was named, by the home."},
    {"case_given", "The case was given to an officer."},
    {"setting_told", "The family said where the child learns."},
    {"setting_named", "Where the child learns was recorded."},
    {"setting_none", "It was recorded that the child goes to no school or nursery now."},
    {"consultation_sent", "We wrote to the family that we are considering, and asked for views."},
    {"decision_to_assess", "We decided to assess."},
    {"assessment_refused", "We decided not to assess."},
    {"request_withdrawn", "The family took the request back."},
    {"no_longer_young_person", "The young person became 25: the law asks nothing more here."},
    {"advice_requested", "We asked for advice."},
    {"advice_received_by_body", "Our request for advice counts as received."},
    {"other_advice_requested", "Our request for advice counts as received."},
    {"advice_provided", "Advice arrived."},
    {"advice_refused", "We got a written refusal to advise, with reasons."},
    {"advice_accepted_late", "Advice that came late was taken into account."},
    {"advice_chased", "We sent a reminder about advice."},
    {"provision_agreed", "A line of the plan was agreed by the body that arranges it."},
    {"provision_refused", "A line of the plan was not agreed by the body that arranges it."},
    {"provision_taken_out", "A line of health or care was taken out of its section."},
    {"appointment_missed", "An appointment for a test was not kept."},
    {"decision_to_issue", "We decided that a plan is necessary."},
    {"no_plan_notified", "We decided that there will be no plan."},
    {"draft_served", "The draft plan was issued to the family."},
    {"representations_received", "The family answered the draft."},
    {"representations_finished", "The family said that nothing more is to be added."},
    {"school_requested", "The family asked for a school or college by name."},
    {"consultation_received", "A school or college was consulted."},
    {"consultation_answered", "A school or college answered the consultation."},
    {"final_plan_issued", "The final plan was issued."},
    {"plan_first_made", "The plan was made."},
    {"plan_ceased", "The plan came to its end."},
    {"head_advice_requested", "The head teacher was asked for advice."},
    {"school_closed", "The school closed."},
    {"school_reopens", "The school opens again."},
    {"ey_advice_requested", "The early years lead was asked for advice."},
    {"ey_closed", "The early years setting closed."},
    {"ey_reopens", "The early years setting opens again."},
    {"absent_from_area", "The child or the family was away from the area."},
    {"returned_to_area", "The child or the family is back in the area."},
    {"exceptional_circumstances", "Something exceptional happened to the child or the family."},
    {"delay_explained", "The family was told why there is a delay."},
    {"decision_notice_sent", "The notice with rights of appeal was issued."},
    {"adviser_contacted", "The family contacted the mediation adviser."},
    {"mediation_certificate_issued", "The mediation certificate was issued."},
    {"appeal_registered", "The Tribunal received an appeal."},
    {"review_meeting", "The review meeting."},
    {"review_report_sent", "The report of the review meeting was sent."},
    {"amendment_notice_sent", "The proposed amendments were sent to the family."},
    {"amended_plan_issued", "The amended plan was sent."},
}};
} // namespace

std::string_view told_of(std::string_view kind) {
    const auto own = std::ranges::find(sentences, kind, &decltype(sentences)::value_type::first);
    if (own != sentences.end()) return own->second;
    const calendar::Law& law = calendar::compiled();
    const auto known = law.kind(kind);
    if (!known) throw std::logic_error("not a word of the law files: " + std::string{kind});
    return law.kind(*known).means;
}
} // namespace trefoil::cases
