// The letters that tell that there will be a plan, and that go with a draft and with a final plan.
// What the law requires of them is said here and cannot be dropped.
#include "base/dates.hpp"
#include "capabilities/plan/plan_letters.hpp"
#include "shared/calendar/calendar.hpp"
#include "shared/documents/documents.hpp"
#include <algorithm>

namespace trefoil::plan {
namespace {
using document::paragraph;

document::Document begin(const Sender& sender, std::string title, const std::string& reference,
                         Date day, const std::string& to) {
    return documents::begin_letter({.title = std::move(title),
                                    .reference = reference,
                                    .service = sender.service,
                                    .telephone = sender.telephone,
                                    .day = day,
                                    .to = to});
}

void sign(document::Document& letter, const Sender& sender, Date day) {
    documents::sign(letter, sender.officer, sender.officer_title, day);
}

document::Runs item(std::string words) { return {{std::move(words), document::Weight::plain}}; }

template <class Each, class InWords>
document::List list_of(const std::vector<Each>& all, InWords&& in_words) {
    document::List list;
    for (const Each& one : all) list.items.push_back(item(in_words(one)));
    return list;
}

// CFA 2014 s.49(1), Personal Budgets Regulations 2014 reg 4: the parent or young person may ask
// while a draft is prepared.
std::string personal_budget(const std::string& child) {
    return "You may ask us for a personal budget while we prepare the plan: an amount of money for "
           "some of the help for " +
           child +
           ", with a say in how it is used (Children and Families Act 2014, section 49). Ask us "
           "what it can cover.";
}
} // namespace

// CFA 2014 s.36(9): the outcome of the assessment, whether a plan is proposed, and the reasons.
document::Document outcome_letter(const OutcomeTold& told) {
    auto letter = begin(told.sender, "There will be a plan for " + told.child.who(), told.reference,
                        told.decided_on, told.to);
    auto& blocks = letter.blocks;
    blocks.push_back(
        paragraph("We have finished finding out what helps " + told.child.who() +
                  " (an education, health and care needs assessment). The outcome: it is "
                  "necessary for help to be given through an education, health and care plan. "
                  "We will prepare one (Children and Families Act 2014, sections 36(9) and 37)."));
    blocks.push_back(document::Heading{2, "Why"});
    blocks.push_back(paragraph(told.reasons));
    blocks.push_back(document::Heading{2, "What we decided from"});
    if (told.advised.empty())
        blocks.push_back(paragraph("No advice we asked for had come by today."));
    else
        blocks.push_back(list_of(told.advised, [](const PaperAdvice& advice) {
            return advice.by + ", " + full_date(advice.sent_on);
        }));
    if (!told.missing.empty()) {
        blocks.push_back(paragraph(
            "We also asked for advice from these, and it has not come yet. We will use it "
            "when it comes:"));
        blocks.push_back(list_of(told.missing, [](const std::string& who) { return who; }));
    }
    blocks.push_back(document::Heading{2, "What happens next"});
    blocks.push_back(document::List{
        document::Marker::number,
        {item("We will write a draft of the plan and send it to you."),
         item("From the day you get it you have at least " +
              calendar::length_in_words("EHC-DRAFT-REPS-15D", told.decided_on) +
              " to say what you think, to ask for a particular school or college, and to ask us "
              "for a meeting."),
         item(personal_budget(told.child.who())),
         item(told.plan_due
                  ? "The final plan must be with you by " + full_date(*told.plan_due) + "."
                  : "We send you the final plan as soon as we can.")}});
    blocks.push_back(document::Heading{2, "If you are unhappy, or not sure"});
    blocks.push_back(paragraph(notices::where_to_turn(told.sender.adviser, told.sender.telephone)));
    sign(letter, told.sender, told.decided_on);
    return letter;
}

document::Document draft_letter(const DraftTold& told) {
    auto letter = begin(
        told.sender,
        std::string{told.child.form("The draft plan for " + told.child.name, "Your draft plan")},
        told.reference, told.served_on, told.to);
    auto& blocks = letter.blocks;
    blocks.push_back(paragraph("Here is the draft of " + told.child.whose() +
                               " education, health and care plan. It is a draft: tell us what "
                               "is right, what to change and what you are not sure of."));
    blocks.push_back(document::Heading{2, "Your time to answer"});
    // Reg 13(1)(a): beginning with the day on which the draft was served.
    blocks.push_back(paragraph(
        "You have at least " + calendar::length_in_words("EHC-DRAFT-REPS-15D", told.served_on) +
        ", beginning with the day we sent you this. If that was " + full_date(told.served_on) +
        ", the last of them is " + full_date(told.answers_until) +
        ". If you need longer, call us on " + told.sender.telephone +
        ". (The law calls what you say “representations”: SEND Regulations 2014, regulation "
        "13.)"));
    blocks.push_back(document::Heading{2, "What you may do"});
    // CFA s.38(2) and reg 13(1)(b), (c): what the notice has to say.
    blocks.push_back(document::List{
        document::Marker::bullet,
        {item("Say what you think of any part of the draft."),
         item("Ask for a particular school or college to be named. It may be a maintained school "
              "or nursery school, an academy, a further education college, a non-maintained "
              "special school, or an independent school or college approved under section 41 of "
              "the Children and Families Act 2014. Section I of the draft is empty until then. If "
              "you ask for one of these, we must name it, unless it is unsuitable for " +
              told.child.whose() +
              " age, ability, aptitude or needs, or would not go with the efficient education "
              "of others or the efficient use of resources (sections 38(3) and 39). You may "
              "tell us of any other school too: then we decide."),
         item(personal_budget(told.child.who())),
         item("Ask to meet one of our officers about the draft while you have time to answer."),
         item("Find out about schools and colleges in our local offer, or call us on " +
              told.sender.telephone + ".")}});
    blocks.push_back(document::Heading{2, "If you want help with it"});
    blocks.push_back(paragraph(notices::where_to_turn(told.sender.adviser, told.sender.telephone)));
    sign(letter, told.sender, told.served_on);
    return letter;
}

namespace {
// Whoever read it in the draft learns that it is gone, and who did not agree.
void say_what_was_taken_out(std::vector<document::Block>& blocks, const FinalTold& told) {
    if (told.taken_out.empty()) return;
    blocks.push_back(document::Heading{2, "What is no longer in the plan"});
    blocks.push_back(paragraph("The draft you read had this in it. It is not in the final plan:"));
    blocks.push_back(list_of(told.taken_out, [](const NotAgreed& one) {
        return in_words(one.mark) + ": “" + one.words + "” " + one.body +
               " did not agree to it. Their reason: " + one.reason;
    }));
    const bool is_health = std::ranges::any_of(
        told.taken_out, [](const NotAgreed& one) { return one.mark.section == Section::g; });
    if (is_health)
        blocks.push_back(
            paragraph("Help from health stands in a plan only if the body that would "
                      "arrange it agrees (SEND Regulations 2014, regulation 12(2)). "
                      "What you can do about it stands under “If you do not agree” below."));
}
} // namespace

document::Document final_letter_to_family(const FinalTold& told) {
    auto letter =
        begin(told.sender,
              std::string{told.child.form("The plan for " + told.child.name + " is finished",
                                          "Your plan is finished")},
              told.reference, told.issued_on, told.to);
    auto& blocks = letter.blocks;
    blocks.push_back(paragraph("Here is " + told.child.whose() +
                               " final education, health and care plan. The help in it begins "
                               "now. We must secure what section F says (Children and Families Act "
                               "2014, section 42)."));
    say_what_was_taken_out(blocks, told);
    // CFA s.39(8) and s.40(5), reg 14: the right of appeal and its time limits.
    notices::add_rights(letter, told.rights, notices::Appealed::plan);
    sign(letter, told.sender, told.issued_on);
    return letter;
}

document::Document final_letter_to_body(const FinalTold& told) {
    auto letter = begin(told.sender, "Final education, health and care plan for " + told.child.name,
                        told.reference, told.issued_on, told.to);
    auto& blocks = letter.blocks;
    blocks.push_back(paragraph("About: " + told.child.identity() + "."));
    // Reg 13(2): the plan goes to the institution named in it and the responsible commissioning
    // body.
    blocks.push_back(paragraph("The final plan for " + told.child.name + " was issued on " +
                               full_date(told.issued_on) +
                               " and is sent to you under regulation 13(2) of the SEND Regulations "
                               "2014. It is under “Plans” when you sign in."));
    blocks.push_back(document::List{
        document::Marker::bullet,
        {item("A school, academy, further education college, non-maintained special school or "
              "approved institution that is named in section I must admit " +
              told.child.name + " (Children and Families Act 2014, section 43)."),
         item("The responsible commissioning body must arrange the health care provision in "
              "section G (section 42(3)).")}});
    sign(letter, told.sender, told.issued_on);
    return letter;
}
} // namespace trefoil::plan
