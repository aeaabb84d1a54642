// The rights in a notice of a decision that can be appealed: CFA 2014 s.51, SEND Regulations 2014
// reg 32, and the base set of the notice checklist. The law requires each; so each is code. By 5pm:
// HESC Rules 2008, r.12(1).
#include "base/dates.hpp"
#include "shared/notices/notices.hpp"

namespace trefoil::notices {
namespace {
document::Runs item(std::string words) { return {{std::move(words), document::Weight::plain}}; }
} // namespace

void add_rights(document::Document& letter, const Rights& rights) {
    auto& blocks = letter.blocks;
    blocks.push_back(document::Heading{2, "If you do not agree"});
    blocks.push_back(document::paragraph(
        "You have the right to appeal against this decision to the First-tier Tribunal (Special "
        "Educational Needs and Disability). That is free. These are the steps and the days."));
    blocks.push_back(document::List{
        document::Marker::number,
        {item("First speak to the mediation adviser: " +
              areas::how_to_reach(rights.mediation_adviser) + ". Do it by " +
              full_date(rights.mediation_by) +
              ", two months from the day we sent this letter. You need their certificate "
              "before you can appeal, whether or not you want mediation."),
         item("You have the right to mediation: a meeting with us and an independent mediator. If "
              "you want it, tell us so, what you disagree about, and, if it is about health, "
              "which health provision you want. Tell " +
              rights.officer + ", telephone " + rights.telephone + "."),
         item("Your appeal must reach the Tribunal by 5pm on " + full_date(rights.appeal_by) +
              ", or within one month of the day on your certificate if that is later.")}});
    blocks.push_back(document::Heading{2, "Help that is free and independent"});
    blocks.push_back(document::List{
        document::Marker::bullet,
        {item("Information, advice and support: " + areas::how_to_reach(rights.advice_service) +
              ". They can help you decide, and help with an appeal."),
         item("Disagreement resolution, at any time and besides an appeal: " +
              areas::how_to_reach(rights.disagreement_resolution) + ".")}});
}
} // namespace trefoil::notices
