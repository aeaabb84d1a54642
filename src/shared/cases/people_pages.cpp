// The people around a child: family, setting, and who has the case; and what each sees.
#include "platform/html/own/lists.hpp"
#include "shared/access/tell.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"
#include "shared/cases/health_board.hpp"
#include "shared/cases/pages.hpp"
#include "shared/people/people.hpp"
#include <cstdlib>

namespace trefoil::cases {
namespace {
using access::Action;
using access::Part;

std::string tie_words(const Words& words, access::Tie kind) {
    switch (kind) {
    case access::Tie::parental_responsibility:
        return words("people card", "Has parental responsibility");
    case access::Tie::education_parent: return words("people card", "Has care of the child");
    case access::Tie::special_guardian: return words("people card", "Special guardian");
    case access::Tie::foster_carer: return words("people card", "Foster carer");
    case access::Tie::none: return words("people card", "No tie in law");
    }
    std::abort();
}

// What a parent sees whose tie is confirmed. CFA 2014 s.83(2): the rights of a young person are
// their own; s.80: of one who cannot decide, somebody else's.
std::string seen_by(const Words& words, const people::Child& child, const access::OwnRights& rights,
                    Id<Person> parent, Date today) {
    const Place of_child{"child", child.name.given};
    if (!rights.is_young_person(today)) return words("people card", "Sees what the family sees");
    if (rights.is_decided_by(parent))
        return words("people card", "Decides instead of {child}", {of_child});
    if (rights.goes_on_seeing(parent)) return words("people card", "Sees what the family sees");
    if (rights.capacity == access::Judgement::not_shown)
        return words("people card", "Sees only what they sent");
    return words("people card", "Sees only what they sent: {child} decides", {of_child});
}

html::KnownPerson relative(const Words& words, const access::Look& look, const people::Child& child,
                           const access::OwnRights& rights, const people::Relationship& tie) {
    html::KnownPerson known{.name = people::adult(look, tie.adult).name.full(),
                            .agency = html::Agency::family};
    std::string role = tie.words;
    if (tie.confirmed_on && tie.kind) {
        if (!role.empty()) role += ". ";
        role += tie_words(words, *tie.kind);
    }
    known.role = role;
    if (!tie.confirmed_on)
        known.sees = words("people card", "Not confirmed yet: sees only what they sent");
    else if (tie.kind == access::Tie::none)
        known.sees = words("people card", "Sees nothing of this child");
    else
        known.sees = seen_by(words, child, rights, tie.adult, look.today());
    return known;
}
} // namespace

html::Html people_around(const frame::Visit& visit, access::Look& look) {
    if (!look.may(Action::view, Part::overview)) return {};
    const Words& words = visit.words;
    const people::Child child = people::child(look, look.child());
    const access::OwnRights rights = access::own_rights(look);
    std::vector<html::KnownPerson> around;
    for (const auto& tie : people::ties_of(look, look.child()))
        around.push_back(relative(words, look, child, rights, tie));
    const auto officer = file(look, look.case_id()).officer;
    if (const auto post = officer ? bodies::post(look, *officer) : std::nullopt) {
        around.push_back({.name = people::adult(look, post->person).name.full(),
                          .role = post->title,
                          .sees = words("people card", "Has the case, and is the contact"),
                          .agency = html::Agency::education});
    } else {
        const auto service = bodies::send_service(look, look.area());
        around.push_back({.name = bodies::team_name(service),
                          .role = service.name,
                          .sees = words("people card", "The whole team has the case"),
                          .agency = html::Agency::education});
    }
    if (child.setting) {
        const auto setting = bodies::body(look, *child.setting);
        around.push_back({.name = setting.name,
                          .role = words("people card", "Where they learn"),
                          .agency = frame::mark_of(setting.agency)});
    }
    if (const auto board = health_board(look))
        around.push_back({.name = board->name,
                          .role = words("people card", "Commissions health care"),
                          .agency = html::Agency::health});
    html::Html content = html::people(around);
    const auto here = html::Url{"/cases"} / look.reference();
    if (look.may(Action::decide, Part::standing)) {
        const Place of_child{"child", child.name.given};
        content += html::p(html::link(
            child.born_on ? words("people card", "Correct {child}’s date of birth", {of_child})
                          : words("people card", "Add {child}’s date of birth", {of_child}),
            here / "birthday"));
        content += html::p(html::link(words("people card", "Who decides for {child}", {of_child}),
                                      here / "rights"));
        if (rights.is_decided_by_nobody(look.today()))
            content += html::note(html::p(
                words("people card",
                      "{child} cannot decide, and nobody who does is recorded. Letters here stay "
                      "in {child}’s name: send them by hand to the deputy or attorney.",
                      {of_child})));
    }
    if (look.may(Action::decide, Part::overview))
        content +=
            html::p(html::link(words("people card", "Where they learn now"), here / "setting")) +
            html::p(html::link(words("people card", "Who commissions health care"),
                               here / "health-board")) +
            html::p(html::link(words("people card", "Change who has the case"), here / "officer"));
    return html::card(
        {.title = words("people card", "People around {child}", {{"child", child.name.given}}),
         .content = content});
}
} // namespace trefoil::cases
