// The letters that go with a draft and with a final plan. What the law requires of them is said
// here and cannot be dropped.
#include "base/dates.hpp"
#include "capabilities/plan/plan_letters.hpp"

namespace trefoil::plan {
namespace {
using document::paragraph;

document::Document begin(const Sender& sender, std::string title, const std::string& reference,
                         Date day, const std::string& to) {
    document::Document letter;
    letter.title = std::move(title);
    letter.reference = "Reference " + reference;
    letter.footer = letter.title;
    letter.page_words = "Page {page} of {pages}";
    letter.blocks.push_back(document::Letterhead{sender.service, {sender.telephone}});
    letter.blocks.push_back(paragraph(full_date(day)));
    letter.blocks.push_back(paragraph("Dear " + to));
    letter.blocks.push_back(document::Heading{1, letter.title});
    return letter;
}

void sign(document::Document& letter, const Sender& sender, Date day) {
    letter.blocks.push_back(
        document::Signature{sender.officer, sender.officer_title, full_date(day)});
}

document::Runs item(std::string words) { return {{std::move(words), document::Weight::plain}}; }
} // namespace

document::Document draft_letter(const DraftTold& told) {
    auto letter = begin(told.sender, "The draft plan for " + told.child, told.reference,
                        told.served_on, told.parent);
    auto& blocks = letter.blocks;
    blocks.push_back(paragraph("Here is the draft of " + told.child +
                               "’s education, health and care plan. It is a draft: tell us what "
                               "is right, what to change and what you are not sure of."));
    blocks.push_back(document::Heading{2, "Your time to answer"});
    // Reg 13(1)(a): at least 15 days, beginning with the day on which the draft was served.
    blocks.push_back(paragraph("You have at least 15 days, beginning with today. The last of them "
                               "is " +
                               full_date(told.answers_until) +
                               ". Tell us if you need longer. (The law calls what you say "
                               "“representations”: SEND Regulations 2014, regulation 13.)"));
    blocks.push_back(document::Heading{2, "What you may do"});
    // CFA s.38(2) and reg 13(1)(b), (c): what the notice has to say.
    blocks.push_back(document::List{
        document::Marker::bullet,
        {item("Say what you think of any part of the draft."),
         item("Ask for a particular school or college to be named. It may be a maintained school "
              "or nursery school, an academy, a further education college, a non-maintained "
              "special school, or an independent school or college approved under section 41 of "
              "the Children and Families Act 2014. Section I of the draft is empty until then."),
         item("Ask to meet one of our officers about the draft while you have time to answer."),
         item("Find out about schools and colleges in our local offer, or call us on " +
              told.sender.telephone + ".")}});
    blocks.push_back(document::Heading{2, "If you want help with it"});
    blocks.push_back(paragraph("The information, advice and support service helps you free of "
                               "charge, and does not work for those who decide. Call us on " +
                               told.sender.telephone + " and we put you in touch."));
    sign(letter, told.sender, told.served_on);
    return letter;
}

document::Document final_letter_to_family(const FinalTold& told) {
    auto letter = begin(told.sender, "The plan for " + told.child + " is finished", told.reference,
                        told.issued_on, told.to);
    auto& blocks = letter.blocks;
    blocks.push_back(paragraph("Here is " + told.child +
                               "’s final education, health and care plan. The help in it begins "
                               "now. We must secure what section F says (Children and Families Act "
                               "2014, section 42)."));
    // CFA s.39(8) and s.40(5), reg 14: the right of appeal and its time limits; HESC r.12(1): 5pm.
    blocks.push_back(document::Heading{2, "If you do not agree with the plan"});
    blocks.push_back(paragraph(
        "You may appeal to the First-tier Tribunal (Special Educational Needs and Disability) "
        "about section B (needs), section F (help with education) and section I (the school or "
        "college named, its type, or that none is named): Children and Families Act 2014, section "
        "51. The Tribunal may also make recommendations about health and social care."));
    blocks.push_back(paragraph(
        "Your appeal must reach the Tribunal within two months of the day this letter was sent, " +
        full_date(told.issued_on) +
        ", or within one month of the day of your mediation certificate, whichever is later. "
        "Without a later certificate it must arrive by 5pm on " +
        full_date(told.appeal_until) + "."));
    // Reg 32: the information about mediation.
    blocks.push_back(document::Heading{2, "Mediation"});
    blocks.push_back(document::List{
        document::Marker::bullet,
        {item("You have a right to mediation: a meeting with someone independent. We must take "
              "part if you want it."),
         item("Before you appeal you need a certificate from a mediation adviser, whether you "
              "mediate or not. You need none if you appeal only about the school or college in "
              "section I."),
         item("Contact the mediation adviser within two months of the day this letter was sent: "
              "by " +
              full_date(told.mediation_until) + " (" + told.mediation_adviser + ")."),
         item("If you want mediation, tell us so, and what it is about. If it is about health "
              "provision, say which provision you want."),
         item("The person to tell is " + told.sender.officer + ", " + told.sender.telephone +
              ".")}});
    blocks.push_back(document::Heading{2, "Other ways"});
    blocks.push_back(paragraph("You may also use disagreement resolution, which is free and takes "
                               "away no other right: " +
                               told.disagreement_resolution +
                               ". The information, advice and support service helps you free of "
                               "charge: " +
                               told.advice_service + "."));
    sign(letter, told.sender, told.issued_on);
    return letter;
}

document::Document final_letter_to_body(const FinalTold& told) {
    auto letter = begin(told.sender, "Final education, health and care plan for " + told.child,
                        told.reference, told.issued_on, told.to);
    auto& blocks = letter.blocks;
    // Reg 13(2): the plan goes to the institution named in it and the responsible commissioning
    // body.
    blocks.push_back(paragraph("The final plan for " + told.child + " was issued on " +
                               full_date(told.issued_on) +
                               " and is sent to you under regulation 13(2) of the SEND Regulations "
                               "2014. It is under “Plans” when you sign in."));
    blocks.push_back(document::List{
        document::Marker::bullet,
        {item("A school, academy, further education college, non-maintained special school or "
              "approved institution that is named in section I must admit " +
              told.child + " (Children and Families Act 2014, section 43)."),
         item("The responsible commissioning body must arrange the health care provision in "
              "section G (section 42(3)).")}});
    sign(letter, told.sender, told.issued_on);
    return letter;
}
} // namespace trefoil::plan
