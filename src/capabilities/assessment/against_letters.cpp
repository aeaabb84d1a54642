// The letters that tell a decision against. What the law requires of them is here and cannot be
// dropped: the decision, its reasons, the rights and their days.
#include "capabilities/assessment/against_letters.hpp"
#include "base/dates.hpp"
#include "shared/calendar/calendar.hpp"
#include "shared/documents/documents.hpp"
#include <cstdlib>

namespace trefoil::assessment {
namespace {
using document::paragraph;

// "of Callum", or "for you".
std::string of_whom(const AgainstTold& told) {
    return std::string{told.child.form("of ", "for ")} + told.child.who();
}

// "whether Callum has", or "whether you have".
std::string they(const AgainstTold& told, std::string_view has, std::string_view have) {
    return told.child.who() + std::string{told.child.form(has, have)};
}

std::string title_of(const AgainstTold& told) {
    switch (told.question) {
    case AgainstQuestion::assess: return "We will not make an assessment " + of_whom(told);
    case AgainstQuestion::plan: return "There will be no plan for " + told.child.who();
    }
    std::abort();
}

std::string decision_of(const AgainstTold& told) {
    switch (told.question) {
    case AgainstQuestion::assess:
        return "We have decided not to make an education, health and care needs assessment " +
               of_whom(told) + " (Children and Families Act 2014, section 36).";
    case AgainstQuestion::plan:
        return "The assessment " + of_whom(told) +
               " has been made. We have decided that it is not necessary to make an education, "
               "health and care plan (Children and Families Act 2014, sections 36(9) and 37).";
    }
    std::abort();
}

// CFA 2014 s.36(8): two questions, "has or may have" and "may be necessary". After the assessment
// s.37(1) asks one: whether a plan "is necessary"; without such needs it is not.
std::string unmet_words(const AgainstTold& told) {
    const bool is_need = told.unmet == UnmetPart::need;
    switch (told.question) {
    case AgainstQuestion::assess:
        return is_need ? "The law asks two questions, and we answer no to the first: whether " +
                             they(told, " has", " have") + " or may have special educational needs."
                       : "The law asks two questions, and we answer no to the second: whether it "
                         "may be necessary for help to be given through a plan.";
    case AgainstQuestion::plan:
        return "The law asks whether it is necessary for help to be given through a plan, and we "
               "answer no" +
               (is_need ? ": we do not find that " + they(told, " has", " have") +
                              " special educational needs."
                        : std::string{"."});
    }
    std::abort();
}

// What each piece of evidence is about: the same tests, in the same words.
std::string about_need(const AgainstTold& told) {
    switch (told.question) {
    case AgainstQuestion::assess:
        return "On whether " + they(told, " has", " have") +
               " or may have special educational needs: ";
    case AgainstQuestion::plan:
        return "On whether " + they(told, " has", " have") + " special educational needs: ";
    }
    std::abort();
}

std::string about_necessity(AgainstQuestion question) {
    switch (question) {
    case AgainstQuestion::assess:
        return "On whether it may be necessary for help to be given through a plan: ";
    case AgainstQuestion::plan:
        return "On whether it is necessary for help to be given through a plan: ";
    }
    std::abort();
}

// CFA 2014 s.36(6): no duty to assess within six months of an assessment; the authority still may.
std::string ask_again(const AgainstTold& told) {
    switch (told.question) {
    case AgainstQuestion::assess:
        return "You can ask us again at any time, above all when something has changed.";
    case AgainstQuestion::plan:
        return "You can ask us again, above all when something has changed. For " +
               calendar::length_in_words("EHC-REQ-6MONTH-BAR", told.decided_on) +
               " after this assessment the law does not make us assess again, but we may.";
    }
    std::abort();
}

document::Document begun(const AgainstTold& told) {
    return documents::begin_letter({.title = title_of(told),
                                    .reference = told.reference,
                                    .service = told.service,
                                    .telephone = told.telephone,
                                    .day = told.decided_on,
                                    .to = told.to});
}

void sign(document::Document& letter, const AgainstTold& told) {
    documents::sign(letter, told.officer, told.officer_title, told.decided_on);
}
} // namespace

document::Document will_not(const AgainstTold& told, const notices::Rights& rights) {
    document::Document letter = begun(told);
    auto& blocks = letter.blocks;
    blocks.push_back(
        paragraph((told.is_asked_by_family ? "You asked us on " : "We were asked on ") +
                  full_date(told.asked_on) + " to find out what " +
                  they(told, " needs. ", " need. ") + decision_of(told)));
    blocks.push_back(paragraph("You may have hoped for another answer. This letter says why we "
                               "decided so, what you can do, and who helps you free of charge."));
    blocks.push_back(document::Heading{2, "Why"});
    blocks.push_back(paragraph(unmet_words(told)));
    blocks.push_back(paragraph(told.reasons));
    blocks.push_back(document::Heading{2, "What we looked at"});
    blocks.push_back(document::List{
        document::Marker::bullet,
        {{{about_need(told) + told.need, document::Weight::plain}},
         {{about_necessity(told.question) + told.necessity, document::Weight::plain}}}});
    notices::add_rights(letter, rights, notices::Appealed::refusal);
    blocks.push_back(document::Heading{2, "Help that goes on"});
    blocks.push_back(
        paragraph(std::string{told.child.form(
                      told.child.name + " still has the right to help at school or nursery",
                      "You still have the right to help at school or college")} +
                  " (SEN support). " + ask_again(told)));
    sign(letter, told);
    return letter;
}

document::Document will_not_for_bodies(const AgainstTold& told) {
    document::Document letter = begun(told);
    letter.audience = document::Audience::professional;
    letter.blocks.push_back(paragraph("About: " + told.child.identity() + "."));
    letter.blocks.push_back(paragraph(decision_of(told)));
    letter.blocks.push_back(document::Heading{2, "Why"});
    letter.blocks.push_back(paragraph(unmet_words(told)));
    letter.blocks.push_back(
        paragraph("We are writing to the family with the reasons, and its rights to mediation and "
                  "appeal."));
    sign(letter, told);
    return letter;
}
} // namespace trefoil::assessment
