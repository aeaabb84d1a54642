// The notices that an assessment is considered. What the law requires of them is here and cannot be
// dropped.
#include "capabilities/assessment/considering_letters.hpp"
#include "base/dates.hpp"
#include "shared/documents/documents.hpp"

namespace trefoil::assessment {
namespace {
using document::paragraph;

document::Document begun(const ConsideringTold& told) {
    const std::string of_whom = std::string{told.child.form("of ", "for ")} + told.child.who();
    return documents::begin_letter({.title = "We are considering an assessment " + of_whom,
                                    .reference = told.reference,
                                    .service = told.service,
                                    .telephone = told.telephone,
                                    .day = told.told_on,
                                    .to = told.to});
}

void sign(document::Document& letter, const ConsideringTold& told) {
    documents::sign(letter, told.officer, told.officer_title, told.told_on);
}
} // namespace

document::Document considering_for_family(const ConsideringTold& told) {
    document::Document letter = begun(told);
    auto& blocks = letter.blocks;
    blocks.push_back(
        paragraph("Since " + full_date(told.asked_on) +
                  " we have been considering whether to find out what " + told.child.who() +
                  std::string{told.child.form(" needs", " need")} +
                  " (an education, health and care needs assessment: Children and "
                  "Families Act 2014, section 36). We will tell you yes or no, and why, by " +
                  full_date(told.decide_by) + ", and sooner if we can."));
    blocks.push_back(document::Heading{2, "Your rights while we consider"});
    blocks.push_back(document::List{
        document::Marker::bullet,
        {{{"You have the right to tell us what you think, in writing or by speaking to us. "
           "Whatever you have told us already counts.",
           document::Weight::plain}},
         {{"You have the right to send us evidence: reports, letters, pictures, anything that "
           "shows what is hard and what helps.",
           document::Weight::plain}}}});
    blocks.push_back(paragraph("Write what you want to say on your page of this service. To send "
                               "reports, letters or pictures, or to tell us by speaking, call " +
                               told.officer + " on " + told.telephone +
                               ". They will tell you where to send or bring things."));
    sign(letter, told);
    return letter;
}

document::Document considering_for_bodies(const ConsideringTold& told) {
    document::Document letter = begun(told);
    letter.audience = document::Audience::professional;
    letter.blocks.push_back(paragraph("About: " + told.child.identity() + "."));
    letter.blocks.push_back(paragraph(
        "We tell you, as regulation 4(2) of the Special Educational Needs and Disability "
        "Regulations 2014 requires, that we are considering whether to secure an education, health "
        "and care needs assessment of " +
        told.child.name + ". We will decide by " + full_date(told.decide_by) +
        " and tell you the decision."));
    letter.blocks.push_back(
        paragraph("If you know " + told.child.name +
                  ", please have what you know ready: if we assess, we ask you for advice."));
    sign(letter, told);
    return letter;
}
} // namespace trefoil::assessment
