// The words of worked examples, and what each stands for in the ledger.
#pragma once
#include "shared/calendar/counting.hpp"
#include <array>
#include <string_view>
#include <utility>

namespace trefoil::calendar {
class Law;

// A told day that stands for a kind of the ledger; for some only beside a certain word.
struct Meaning {
    std::string_view day, kind;
    std::string_view beside{}, word{};
};
inline constexpr std::array meanings{
    Meaning{"became_responsible", "brought_to_attention"},
    Meaning{"advice_request_received_by_body", "advice_received_by_body"},
    Meaning{"request_received", "reassessment_requested"},
    Meaning{"old_body_aware", "old_body_aware", "cause", "gp_change_without_la_move"},
    Meaning{"la_told_parent_wants_mediation", "la_told_parent_wants_mediation", "issues",
            "education_and_social_care"},
    Meaning{"la_notified_icb_of_issues", "la_notified_icb_of_issues", "issues", "health_only"},
    Meaning{"mediation_agreement_date", "mediation_agreed_other", "action", "not_appealable"},
    Meaning{"mediation_agreement_date", "mediation_agreed_to_amend", "agreed_action",
            "amend_section_F"},
    Meaning{"mediation_agreement_date", "mediation_agreed_to_name_school", "agreed_action",
            "name_school_only"},
    Meaning{"mediation_agreement_date", "mediation_agreed_to_assess", "agreed_action", "assess"},
    Meaning{"mediation_agreement_date", "mediation_agreed_to_make_plan", "agreed_action",
            "make_and_maintain_plan"},
    Meaning{"recommendation_date", "recommendation_made"},
    Meaning{"order_date", "order_to_assess", "order", "assess"},
    Meaning{"order_date", "order_to_make_plan", "order", "make_and_maintain_plan"},
    Meaning{"order_date", "order_to_amend", "order", "amend_section_F"},
    Meaning{"order_date", "order_to_name_school", "order", "name_school_only"},
    Meaning{"la_notified_tribunal_not_opposing", "unopposed_contents", "appeal_type", "contents"},
    Meaning{"transfer_date", "post16_transfer_expected", "transfer",
            "secondary_to_post16_institution"},
    Meaning{"transfer_date", "phase_transfer_expected", "transfer", "primary_to_secondary"},
    Meaning{"transfer_date", "post16_move_expected", "transfer", "post16_to_post16"},
};
// Words that name a transfer which starts no clock: staying on is not a change of phase.
inline constexpr std::string_view not_a_transfer = "year11_to_own_school_sixth_form";

// A decision told beside the first day: it ends the clock it rules out.
struct Outcome {
    std::string_view fact, word, kind;
};
inline constexpr std::array outcomes{Outcome{"decision", "issue_plan", "decision_to_issue"},
                                     Outcome{"decision", "no_plan", "no_plan_notified"},
                                     Outcome{"outcome", "plan", "decision_to_issue"},
                                     Outcome{"outcome", "no_plan", "no_plan_notified"}};

inline constexpr std::array<std::pair<std::string_view, Delivery>, 3> sendings{
    {{"request_sent", Delivery::email},
     {"request_posted", Delivery::first_class_post},
     {"request_delivered", Delivery::hand}}};

// Facts told in words that no meaning above lists, and the words there are.
struct Vocabulary {
    std::string_view fact;
    std::array<std::string_view, 3> words;
};
inline constexpr std::array vocabularies{
    Vocabulary{"decision", {"issue_plan", "no_plan"}},
    Vocabulary{"outcome", {"plan", "no_plan"}},
    Vocabulary{"body", {"integrated_care_board", "nhs_trust"}},
    Vocabulary{"to", {"integrated_care_board"}},
    Vocabulary{"trigger", {"nursery_brought_to_attention_s24_1_b"}},
    Vocabulary{"appeal_only_about", {"section_I"}},
    Vocabulary{"channel", {"email", "first_class_post", "hand"}},
    Vocabulary{"receipt_convention", {"ipsea"}},
    Vocabulary{"counting_convention", {"clear", "ordinary", "strict"}},
};

// Told under this name, a fact is a day: a word there is a day written wrong.
bool names_a_day(std::string_view name, const Law& law);
} // namespace trefoil::calendar
