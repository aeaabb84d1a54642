// Who is told, and until when the family can act.
#include "shared/access/access.hpp"
#include "shared/calendar/calendar.hpp"
#include "shared/notices/notices.hpp"
#include <array>
#include <cstdlib>
#include <stdexcept>

namespace trefoil::notices {
namespace {
// What the law calls the person told at a setting; nothing for a body that is no setting.
std::optional<ToldAs> head_of(bodies::Kind kind) {
    switch (kind) {
    case bodies::Kind::school: return ToldAs::head;
    case bodies::Kind::college: return ToldAs::principal;
    case bodies::Kind::early_years: return ToldAs::early_years_lead;
    case bodies::Kind::send_service:
    case bodies::Kind::education_psychology:
    case bodies::Kind::social_care:
    case bodies::Kind::health_service:
    case bodies::Kind::commissioner:
    case bodies::Kind::advice_service: break;
    }
    return std::nullopt;
}

Date due_of(const std::vector<calendar::Clock>& clocks, std::string_view rule) {
    for (const calendar::Clock& clock : clocks)
        if (clock.rule->id == rule) return clock.due;
    throw std::logic_error("no such limit runs from a notice: " + std::string{rule});
}
} // namespace

std::string_view in_words(ToldAs as) {
    switch (as) {
    case ToldAs::commissioner: return "responsible for commissioning health";
    case ToldAs::social_care: return "the council’s own social care for SEN";
    case ToldAs::head: return "head teacher";
    case ToldAs::early_years_lead: return "early years lead for SEN";
    case ToldAs::principal: return "principal";
    }
    std::abort();
}

std::vector<Told> told_besides_family(const Around& around) {
    std::vector<Told> told;
    if (around.commissioner) told.push_back({around.commissioner->id, ToldAs::commissioner});
    for (const auto& body : around.social_care) told.push_back({body.id, ToldAs::social_care});
    if (around.setting)
        if (const auto as = head_of(around.setting->kind))
            told.push_back({around.setting->id, *as});
    return told;
}

bool is_own_to_decide(std::optional<Date> born_on, Date today) {
    return born_on && access::is_young_person(*born_on, today);
}

// SEND Regulations 2014, reg 33; HESC Tribunal Rules 2008, r.20(1)(c) with r.12.
LastDays last_days(Date sent_on) {
    const calendar::Law& law = calendar::compiled();
    const std::array facts{calendar::Fact{
        .kind = law.kind("decision_notice_sent").value(), .day = sent_on, .number = 1}};
    const auto clocks = calendar::clocks(facts, law);
    return {due_of(clocks, "MED-CONTACT-2M"), due_of(clocks, "TRIB-APPEAL-2M-1M")};
}
} // namespace trefoil::notices
