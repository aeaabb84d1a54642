// The plan as a document, and the letters that go with it.
#pragma once
#include "capabilities/plan/plan.hpp"
#include "capabilities/plan/recipients.hpp"
#include "platform/document/document.hpp"
#include "shared/notices/notices.hpp"
#include "shared/people/subject.hpp"

namespace trefoil::plan {
struct PaperLine {
    Mark mark;
    statements::Text text;
    std::string said_by; // "Advised by Leila Rahimi, Speech and language therapy"
    document::Agreement agreement = document::Agreement::not_asked;
    std::string agreement_words;
};
struct PaperAdvice { // as section K lists it, and as its appendix sets it out
    std::string by, body;
    Date sent_on;
    document::Document as_sent{};
};
struct PlanPaper {
    Sender sender;
    std::string child, reference;
    std::optional<Date> born_on;
    Kind kind{};
    std::int64_t version = 0;
    Date day;
    std::vector<PaperLine> lines;
    std::string setting, setting_type; // section I of a final plan
    std::vector<PaperAdvice> advice;
};
document::Document plan_document(const PlanPaper& paper);
std::string_view name_of(Section section); // as printed: the law's words

struct OutcomeTold {
    Sender sender;
    std::string to;
    people::Subject child;
    std::string reference;
    Date decided_on;
    std::string reasons; // as typed
    std::vector<PaperAdvice> advised;
    std::vector<std::string> missing; // what was asked for and has not come
    std::optional<Date> plan_due;
};
document::Document outcome_letter(const OutcomeTold& told);

struct DraftTold {
    Sender sender;
    std::string to;
    people::Subject child;
    std::string reference;
    Date served_on, answers_until;
};
document::Document draft_letter(const DraftTold& told);

struct NotAgreed { // help the family read in the draft, which its body does not agree to
    Mark mark;
    std::string words, body, reason;
};
struct FinalTold {
    Sender sender;
    std::string to;
    people::Subject child;
    std::string reference;
    Date issued_on;
    notices::Rights rights; // of the family
    std::vector<NotAgreed> taken_out = {};
};
document::Document final_letter_to_family(const FinalTold& told);
document::Document final_letter_to_body(const FinalTold& told);
} // namespace trefoil::plan
