// The demonstration's sign-in page: one press to be somebody.
#include "app/demo/doors.hpp"
#include "app/demo/clock_page.hpp"
#include "app/demo/gallery_page.hpp"
#include "app/demo/people.hpp"
#include "base/dates.hpp"
#include "platform/html/components/button.hpp"
#include "shared/accounts/invitation.hpp"
#include "shared/cases/cases.hpp"
#include "shared/entrance/entrance.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::app::demo {
namespace {
constexpr std::string_view context = "demonstration doors";

std::string in_words(Card::Group group, const Words& words) {
    using Group = Card::Group;
    switch (group) {
    case Group::families: return words(context, "Families");
    case Group::council: return words(context, "Council");
    case Group::health: return words(context, "Health");
    case Group::schools: return words(context, "Schools");
    }
    std::abort();
}

const Card* find_card(std::string_view word) {
    const auto card = std::ranges::find(cards(), word, &Card::word);
    return card == cards().end() ? nullptr : &*card;
}

html::Html door_of(const frame::Visit& visit, const Card& card) {
    html::Form form{.action = "/sign-in",
                    .content = html::button({.content = visit.words(context, card.title),
                                             .id = std::string{card.word}}),
                    .hidden = {{"as", std::string{card.word}}}};
    if (!card.child.empty()) form.hidden.push_back({"to", "/stories/" + std::string{card.word}});
    return html::p(visit.words(context, card.sentence)) + html::form(form);
}

html::Html doors_of(const frame::Visit& visit, Card::Group group) {
    html::Html doors;
    for (const Card& card : cards())
        if (card.group == group) doors += door_of(visit, card);
    return html::card({.title = in_words(group, visit.words), .content = doors});
}

// What a newcomer would not find: time is theirs to move.
html::Html clock_card(const frame::Visit& visit) {
    const Date today = visit.door.today();
    return html::card(
        {.title = visit.words(context, "The day"),
         .content = html::p(visit.words(
                        context,
                        "It is {day} {year} here. Go a week on, and see the same child "
                        "again: what was due has become late.",
                        {{"day", weekday_date(today)}, {"year", static_cast<int>(today.year())}})) +
                    html::p(html::link(visit.words(context, "Move the clock"), "/clock"))});
}

std::string in_words(accounts::Refusal refusal, const Words& words) {
    switch (refusal) {
    case accounts::Refusal::no_such_account:
        return words(context, "Choose one of the people below");
    }
    std::abort();
}

http::Answer choose_again(frame::Visit& visit, const std::string& problem) {
    using Group = Card::Group;
    html::Page page = frame::page(visit, visit.words(context, "Walk through the demonstration"));
    frame::Problems problems;
    if (!problem.empty()) problems.push_back({std::string{cards().front().word}, problem});
    page.has_error = !problems.empty();
    page.content =
        html::reading(frame::summary(problems) + html::h1(page.title) +
                      html::lede(visit.words(
                          context, "Everything here is invented. One press signs you in. To be "
                                   "somebody else, sign out at the top, and press again.")) +
                      html::p(visit.words(
                          context, "New here? Begin as Amara’s mother. Then be the caseworker, "
                                   "and find the same child on her list."))) +
        html::halves(doors_of(visit, Group::families) + doors_of(visit, Group::health) +
                         doors_of(visit, Group::schools),
                     doors_of(visit, Group::council) + clock_card(visit));
    return frame::shown(page, problems.empty() ? 200 : 422);
}

http::Answer choose(frame::Visit& visit) { return choose_again(visit, ""); }

// Of staff and of families who came in by themselves the ids are known; whoever was written down
// and invited is found by the name they sign in with.
accounts::Entrance entrance_of(access::Door& door, std::string_view who) {
    accounts::Entrance entrance{
        .person = id_of<Person>(who), .appointment = {}, .strength = access::SignIn::second_factor};
    if (std::ranges::find(members(), who, &Member::word) != members().end())
        entrance.appointment = id_of<Appointment>(who);
    else if (std::ranges::find(relatives(), who, &Relative::word) == relatives().end())
        entrance.person = door.look(
            {"demo.door", access::Action::view, access::Part::open_to_all},
            [&](access::Look& look) {
                return accounts::account_named(look, email_of(who)).value_or(entrance.person);
            });
    return entrance;
}

http::Answer enter(frame::Visit& visit) {
    const std::string_view as = visit.request.form.get("as");
    const Card* card = find_card(as);
    const auto entered =
        accounts::sign_in_by_door(visit.door, entrance_of(visit.door, card ? card->who : as),
                                  visit.request.cookie(frame::session_cookie));
    if (!entered) return choose_again(visit, in_words(entered.error(), visit.words));
    return entrance::come_in(visit, *entered);
}

// Whoever's session ended comes back by the same door, with what they had typed.
http::Answer enter_again(frame::Visit& visit) {
    const auto token = visit.request.cookie(frame::session_cookie);
    const auto entrance = accounts::earlier_session(visit.door, token);
    if (!entrance) return http::redirect("/sign-in");
    const auto entered = accounts::sign_in_by_door(visit.door, *entrance, token);
    if (!entered) return choose_again(visit, in_words(entered.error(), visit.words));
    return entrance::come_in(visit, *entered);
}

// To the page on which a story starts: of the child of that name whom the visitor reaches.
http::Answer begin_story(frame::Visit& visit) {
    const Card* card = find_card(visit.request.part("story"));
    if (!card || card->child.empty()) throw access::NotAvailable{};
    const std::string reference = visit.door.look(
        {"demo.story", access::Action::view, access::Part::own_list}, [&](access::Look& look) {
            const auto children = people::children(look, look.reach());
            const auto child = std::ranges::find_if(children, [&](const people::Child& each) {
                return each.name.full() == card->child;
            });
            if (child == children.end()) throw access::NotAvailable{};
            look.names(child->id);
            const auto files = cases::files(look, look.reach());
            return std::ranges::find(files, child->id, &cases::CaseFile::child)->reference;
        });
    constexpr std::string_view place = "{reference}";
    std::string address{card->lands_on};
    return http::redirect(address.replace(address.find(place), place.size(), reference));
}
} // namespace

frame::Offer offer() {
    using frame::Permission;
    using http::Method;
    return {.routes = {
                {Method::get, "/sign-in", "sign_in", Permission::anyone, choose},
                {Method::post, "/sign-in", "sign_in.enter", Permission::anyone, enter},
                {Method::post, "/sign-in/again", "sign_in.again", Permission::anyone, enter_again},
                {Method::get, "/stories/{story}", "story", Permission::signed_in, begin_story},
                {Method::get, "/gallery", "gallery", Permission::anyone, gallery_index},
                {Method::get, "/gallery/{page}", "gallery.page", Permission::anyone, gallery_page},
                {Method::get, "/clock", "clock", Permission::anyone, clock_page},
                {Method::post, "/clock", "clock.move", Permission::anyone, move_clock},
            }};
}
} // namespace trefoil::app::demo
