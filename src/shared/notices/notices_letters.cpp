// The rights in a notice of a decision that can be appealed: CFA 2014 s.51, SEND Regulations 2014
// reg 32, and the base set of the notice checklist. The law requires each; so each is code. By 5pm:
// HESC Rules 2008, r.12(1).
#include "base/dates.hpp"
#include "shared/calendar/calendar.hpp"
#include "shared/notices/notices.hpp"
#include <cstdlib>

namespace trefoil::notices {
namespace {
document::Runs item(std::string words) { return {{std::move(words), document::Weight::plain}}; }

std::string right_to_appeal(Appealed appealed) {
    const std::string tribunal =
        "the First-tier Tribunal (Special Educational Needs and Disability)";
    switch (appealed) {
    case Appealed::refusal:
        return "You have the right to appeal against this decision to " + tribunal +
               ". That is free.";
    case Appealed::plan: // s.51(2)(c); on health and social care: SI 2017/1306
        return "You have the right to appeal to " + tribunal +
               " about section B (needs), section F (help with education) and section I (the "
               "school or college named, its type, or that none is named): Children and Families "
               "Act 2014, section 51. That is free. The Tribunal may also make recommendations "
               "about health and social care.";
    }
    std::abort();
}

std::string certificate(Appealed appealed) {
    switch (appealed) {
    case Appealed::refusal:
        return "You need their certificate before you can appeal, whether or not you want "
               "mediation.";
    case Appealed::plan: // s.55(2)
        return "You need their certificate before you can appeal, whether or not you want "
               "mediation; you need none if you appeal only about the school or college in "
               "section I.";
    }
    std::abort();
}
// HESC Rules 2008, r.20(1)(c): the second limit of an appeal.
std::string after_certificate(Date sent_on) {
    const calendar::Rule* rule = calendar::compiled().rule("TRIB-APPEAL-2M-1M", sent_on);
    return calendar::length_in_words(rule->limbs.at(1).limit);
}
} // namespace

std::string where_to_turn(const std::optional<areas::Contact>& adviser,
                          std::string_view telephone) {
    const std::string call_us = "call us on " + std::string{telephone};
    if (!adviser)
        return "The information, advice and support service gives free advice and does not work "
               "for those who decide: " +
               call_us + ", and we put you in touch.";
    return "Free advice from somebody who does not work for those who decide: " +
           areas::how_to_reach(*adviser) + ". Or " + call_us + ".";
}

void add_rights(document::Document& letter, const Rights& rights, Appealed appealed) {
    auto& blocks = letter.blocks;
    blocks.push_back(document::Heading{2, "If you do not agree"});
    blocks.push_back(
        document::paragraph(right_to_appeal(appealed) + " These are the steps and the days."));
    blocks.push_back(document::List{
        document::Marker::number,
        {item("First speak to the mediation adviser: " +
              areas::how_to_reach(rights.mediation_adviser) + ". Do it by " +
              full_date(rights.mediation_by) + ", " +
              calendar::length_in_words("MED-CONTACT-2M", rights.sent_on) +
              " from the day we sent this letter. " + certificate(appealed)),
         item("You have the right to mediation: a meeting with us and an independent mediator. If "
              "you want it, we must take part: tell us so, what you disagree about, and, if it is "
              "about health, "
              "which health provision you want. Tell " +
              rights.officer + ", telephone " + rights.telephone + "."),
         item("Your appeal must reach the Tribunal by 5pm on " + full_date(rights.appeal_by) +
              ", or within " + after_certificate(rights.sent_on) +
              " of the day on your certificate if that is later.")}});
    blocks.push_back(document::Heading{2, "Help that is free and independent"});
    blocks.push_back(document::List{
        document::Marker::bullet,
        {item("Information, advice and support: " + areas::how_to_reach(rights.advice_service) +
              ". They can help you decide, and help with an appeal."),
         item("Disagreement resolution, at any time and besides an appeal: " +
              areas::how_to_reach(rights.disagreement_resolution) + ".")}});
}
} // namespace trefoil::notices
