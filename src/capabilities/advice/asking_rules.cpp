// Whom the authority must ask, in the order of SEND Regulations 2014 reg 6(1).
#include "capabilities/advice/asking_rules.hpp"
#include "base/text.hpp"
#include "shared/calendar/calendar.hpp"
#include "shared/calendar/counting.hpp"
#include <algorithm>

namespace trefoil::advice {
namespace {
using bodies::Kind;

bool is_setting(Kind kind) {
    return kind == Kind::school || kind == Kind::college || kind == Kind::early_years;
}

// Which bodies can advise on a ground; (f) and (h) take any but the authority's own team.
bool can_advise(Ground ground, Kind kind) {
    switch (ground) {
    case Ground::parent: return false;
    case Ground::education: return is_setting(kind);
    case Ground::health: return kind == Kind::health_service || kind == Kind::commissioner;
    case Ground::psychology: return kind == Kind::education_psychology;
    case Ground::social_care: return kind == Kind::social_care;
    case Ground::adulthood: return is_setting(kind) || kind == Kind::social_care;
    case Ground::other:
    case Ground::asked_by_family: return kind != Kind::send_service;
    }
    return false;
}

// Ticked from the start where the law leaves no choice. Who advises on health is the integrated
// care board's to say, so nobody is ticked there.
bool is_ticked(Ground ground, const bodies::Organisation& body, const Known& known) {
    switch (ground) {
    case Ground::education:
    case Ground::adulthood: return body.id == known.setting;
    case Ground::psychology:
    case Ground::social_care: return true;
    case Ground::parent:
    case Ground::health:
    case Ground::other:
    case Ground::asked_by_family: break;
    }
    return false;
}

// A box for each where they are few or already ticked; an area has hundreds of schools.
bool has_box(Ground ground, const Candidate& candidate) {
    return candidate.is_ticked || ground == Ground::health;
}

bool was_asked(const Known& known, const Who& who) {
    return std::ranges::any_of(known.asked, [&](const Request& request) {
        return request.body == who.body && request.person == who.person;
    });
}

// Somebody was asked on that ground, or it was said why nobody is.
bool is_settled(const Known& known, Ground ground) {
    if (std::ranges::find(known.left_out, ground) != known.left_out.end()) return true;
    return std::ranges::any_of(known.asked, [&](const Request& request) {
        return std::ranges::find(request.grounds, ground) != request.grounds.end();
    });
}

bool is_required(Ground ground, const Known& known) {
    if (is_settled(known, ground)) return false;
    switch (ground) {
    case Ground::parent:
    case Ground::education:
    case Ground::health:
    case Ground::psychology:
    case Ground::social_care: return true;
    // Reg 6(1)(g): in or beyond year 9.
    case Ground::adulthood:
        return known.born_on && calendar::curriculum_year(*known.born_on, known.today) >= 9;
    case Ground::other:
    case Ground::asked_by_family: break;
    }
    return false;
}

Group group_of(Ground ground, const Known& known) {
    Group group{.ground = ground, .is_required = is_required(ground, known)};
    if (ground == Ground::parent)
        for (const people::Adult& parent : known.parents)
            if (const Who who{{}, parent.id}; !was_asked(known, who))
                group.offered.push_back({who, parent.name.full(), {}, {}, true});
    for (const bodies::Organisation& body : known.bodies) {
        const Who who{body.id, {}};
        if (!can_advise(ground, body.kind) || was_asked(known, who)) continue;
        const Candidate candidate{who, body.name, body.service, body.agency,
                                  is_ticked(ground, body, known)};
        (has_box(ground, candidate) ? group.offered : group.more).push_back(candidate);
    }
    return group;
}

bool is_offered(const Group& group, const Who& who) {
    const auto is_that = [&](const Candidate& candidate) { return candidate.who == who; };
    return std::ranges::any_of(group.offered, is_that) || std::ranges::any_of(group.more, is_that);
}
} // namespace

std::vector<Group> groups(const Known& known) {
    std::vector<Group> all;
    for (const Ground ground :
         {Ground::parent, Ground::education, Ground::health, Ground::psychology,
          Ground::social_care, Ground::other, Ground::adulthood, Ground::asked_by_family}) {
        Group group = group_of(ground, known);
        if (ground == Ground::adulthood && !group.is_required) continue;
        if (group.is_required || !group.offered.empty() || !group.more.empty())
            all.push_back(std::move(group));
    }
    return all;
}

std::optional<AskRefusal> refuse(const ToAsk& to_ask, const std::vector<Group>& groups,
                                 cases::Stage stage) {
    using Why = AskRefusal::Why;
    if (stage != cases::Stage::assessing) return AskRefusal{Why::not_assessing};
    for (const Group& group : groups) {
        const bool has_somebody = std::ranges::find(to_ask.chosen, group.ground,
                                                    &ToAsk::Choice::ground) != to_ask.chosen.end();
        const auto left_out =
            std::ranges::find(to_ask.left_out, group.ground, &ToAsk::LeftOut::ground);
        const bool has_reason = left_out != to_ask.left_out.end() && !left_out->reason.empty();
        if (group.is_required && !has_somebody && !has_reason)
            return AskRefusal{Why::ground_left_out, group.ground};
    }
    for (const ToAsk::Choice& choice : to_ask.chosen) {
        const auto group = std::ranges::find(groups, choice.ground, &Group::ground);
        if (group == groups.end() || !is_offered(*group, choice.who))
            return AskRefusal{Why::not_somebody_to_ask, choice.ground};
    }
    for (const ToAsk::LeftOut& left_out : to_ask.left_out)
        if (length_of(left_out.reason) > left_out_longest)
            return AskRefusal{Why::reason_too_long, left_out.ground};
    if (to_ask.chosen.empty()) return AskRefusal{Why::nobody_chosen};
    if (to_ask.question.empty()) return AskRefusal{Why::question_missing};
    if (length_of(to_ask.question) > question_longest) return AskRefusal{Why::question_too_long};
    return std::nullopt;
}

bool must_help(Kind kind) { return kind == Kind::health_service || kind == Kind::commissioner; }

Date received_on(Date sent_on) { return calendar::england().on_or_after(sent_on); }

Date last_day_to_advise(Date received_on) {
    const calendar::Rule* rule = calendar::compiled().rule("EHC-ADVICE-6W", received_on);
    return calendar::counted(rule->limbs.front().limit, received_on).value();
}

std::string time_to_advise(Date asked_on) {
    return calendar::length_in_words("EHC-ADVICE-6W", asked_on);
}

std::string_view code_of(const AskRefusal& refusal) {
    switch (refusal.why) {
    case AskRefusal::Why::not_assessing: return "not_assessing";
    case AskRefusal::Why::ground_left_out: return "ground_left_out";
    case AskRefusal::Why::not_somebody_to_ask: return "not_somebody_to_ask";
    case AskRefusal::Why::nobody_chosen: return "nobody_chosen";
    case AskRefusal::Why::question_missing: return "question_missing";
    case AskRefusal::Why::reason_too_long: return "reason_too_long";
    case AskRefusal::Why::question_too_long: return "question_too_long";
    }
    return "";
}
} // namespace trefoil::advice
