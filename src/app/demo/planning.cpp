// The acts of a plan, each by who does it.
#include "app/demo/planning.hpp"
#include "capabilities/plan/agreement.hpp"
#include "capabilities/plan/final.hpp"
#include <algorithm>
#include <array>

namespace trefoil::app::demo {
namespace {
plan::DraftView view_of(Life& life, const PlanCase& plan_case) {
    return life.looks(plan_case.officer,
                      [&](access::Door& door) { return plan::view(door, plan_case.reference); });
}

bool is_by(std::string_view by, std::string_view adviser) { // "Leila Rahimi, Speech and ..."
    const auto member = std::ranges::find(members(), adviser, &Member::word);
    return member != members().end() && by.starts_with(member->given);
}

// Speech and language therapy educates, and stands in F (CFA 2014 s.21(5)); all else, and what an
// officer misplaced, at the usual place of its adviser's field.
plan::Section place_of(const plan::Advised& advised, std::optional<int> age,
                       std::string_view misplaced) {
    const bool is_help = advised.said.kind == statements::Kind::provision;
    const bool is_misplaced = !misplaced.empty() && is_by(advised.by, misplaced);
    if (is_help && !is_misplaced && advised.by.find("Speech") != std::string::npos)
        return plan::Section::f;
    return plan::places_for(advised.said.kind, advised.said.agency, age).front();
}

void place_all(Life& life, const PlanCase& plan_case, const PlanCourse& course) {
    const auto view = view_of(life, plan_case);
    for (const plan::Advised& advised : view.unplaced)
        life.does(plan_case.officer, [&](access::Door& door) {
            if (advised.said.text.words == course.set_aside)
                return plan::set_aside(door, plan_case.reference, advised.said.id,
                                       course.set_aside_for);
            return plan::place(door, plan_case.reference,
                               {advised.said.id, place_of(advised, view.age, course.misplaced)});
        });
}

// The line that rests on what this advice says of a kind.
const plan::Line* line_from(const plan::Draft& draft, const plan::Advice& advice,
                            statements::Kind kind) {
    for (const plan::Line& line : draft.lines)
        for (const statements::Version& said : advice.statements)
            if (said.kind == kind &&
                std::ranges::find(line.text.sources, said.id) != line.text.sources.end())
                return &line;
    return nullptr;
}

// What one adviser says belongs together: the help meets the need and works towards the outcome.
void join_all(Life& life, const PlanCase& plan_case, std::string_view left_apart) {
    using statements::Kind;
    const auto view = view_of(life, plan_case);
    for (const plan::Advice& advice : view.draft.advice) {
        if (is_by(advice.by, left_apart)) continue;
        const plan::Line* help = line_from(view.draft, advice, Kind::provision);
        if (!help) continue;
        for (const Kind kind : {Kind::need, Kind::outcome})
            if (const plan::Line* to = line_from(view.draft, advice, kind))
                life.does(plan_case.officer, [&](access::Door& door) {
                    return plan::join(door, plan_case.reference, {help->mark, to->mark});
                });
    }
}

// Health answers for G, social care for H1 and H2.
struct Partner {
    plan::Partner partner;
    std::string_view who;
    plan::Section first, last;
};
constexpr std::array partners{
    Partner{plan::Partner::health, "ruth-okafor", plan::Section::g, plan::Section::g},
    Partner{plan::Partner::social_care, "marcus-bell", plan::Section::h1, plan::Section::h2}};

bool has_lines_of(const plan::DraftView& view, const Partner& partner) {
    return std::ranges::any_of(view.draft.lines, [&](const plan::Line& line) {
        return line.mark.section >= partner.first && line.mark.section <= partner.last;
    });
}

void agree_as(Life& life, const PlanCase& plan_case, const Partner& partner) {
    const auto view = life.looks(
        partner.who, [&](access::Door& door) { return plan::view(door, plan_case.reference); });
    for (const plan::Line& line : view.draft.lines)
        if (plan::agreed_of(line, view.draft.agreements).consent == plan::Consent::not_asked)
            life.does(partner.who, [&](access::Door& door) {
                return plan::answer_line(
                    door, plan_case.reference,
                    {.mark = line.mark, .read = line.text.id, .agreed = true, .reason = {}});
            });
}
} // namespace

void decide_plan(Life& life, const PlanCase& plan_case, const PlanCourse& course) {
    life.does(plan_case.officer, [&](access::Door& door) {
        return plan::decide_to_issue(door, plan_case.reference, course.reasons);
    });
    place_all(life, plan_case, course);
    join_all(life, plan_case, course.left_apart);
}

void send_draft(Life& life, const PlanCase& plan_case, const PlanCourse& course) {
    place_all(life, plan_case, course);
    join_all(life, plan_case, course.left_apart);
    life.does(plan_case.officer, [&](access::Door& door) {
        return plan::send_draft(door, plan_case.reference, std::nullopt); // a course has one
    });
    const auto view = view_of(life, plan_case);
    for (const Partner& partner : partners)
        if (has_lines_of(view, partner))
            life.does(plan_case.officer, [&](access::Door& door) {
                return plan::ask_to_agree(door, plan_case.reference, partner.partner);
            });
}

void answer_draft(Life& life, const PlanCase& plan_case) {
    life.looks(plan_case.parent, [&](access::Door& door) {
        return plan::family_view(door, plan_case.reference).served.number;
    });
    life.does(plan_case.parent,
              [&](access::Door& door) { return plan::finish(door, plan_case.reference); });
}

void agree_lines(Life& life, const PlanCase& plan_case) {
    const auto view = view_of(life, plan_case);
    for (const Partner& partner : partners)
        if (has_lines_of(view, partner)) agree_as(life, plan_case, partner);
}

void issue_plan(Life& life, const PlanCase& plan_case, const PlanCourse& course) {
    const auto proposed = life.does(plan_case.officer, [&](access::Door& door) {
        return plan::propose(door, plan_case.reference,
                             {id_of<Body>(course.setting), course.setting_type});
    });
    life.does(manager, [&](access::Door& door) {
        return plan::approve_and_issue(door, plan_case.reference, proposed);
    });
}
} // namespace trefoil::app::demo
