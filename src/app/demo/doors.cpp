// The demonstration's sign-in page: one press to be somebody.
#include "app/demo/doors.hpp"
#include "app/demo/people.hpp"
#include "platform/html/components/button.hpp"
#include "shared/entrance/entrance.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::app::demo {
namespace {
constexpr std::string_view context = "demonstration doors";

html::Html card_of(const frame::Visit& visit, const Card& card) {
    html::Form form{.action = "/sign-in",
                    .content = html::button({.content = visit.words(context, card.title),
                                             .id = std::string{card.word}}),
                    .hidden = {{"as", std::string{card.word}}}};
    return html::p(visit.words(context, card.sentence)) + html::form(form);
}

std::string in_words(accounts::Refusal refusal, const Words& words) {
    switch (refusal) {
    case accounts::Refusal::no_such_account:
        return words(context, "Choose one of the people below");
    }
    std::abort();
}

http::Answer choose_again(frame::Visit& visit, const std::string& problem) {
    html::Page page = frame::page(visit, visit.words(context, "Walk through the demonstration"));
    frame::Problems problems;
    if (!problem.empty()) problems.push_back({std::string{cards().front().word}, problem});
    page.has_error = !problems.empty();
    html::Html content =
        frame::summary(problems) + html::h1(page.title) +
        html::lede(visit.words(context,
                               "Everything here is invented. One press signs you in; you can "
                               "change over at any time."));
    for (const Card& card : cards()) content += card_of(visit, card);
    page.content = html::reading(content);
    return frame::shown(page, problems.empty() ? 200 : 422);
}

http::Answer choose(frame::Visit& visit) { return choose_again(visit, ""); }

accounts::Entrance entrance_of(std::string_view word) {
    const bool is_member =
        std::ranges::any_of(members(), [&](const Member& member) { return member.word == word; });
    return {.person = id_of<Person>(word),
            .appointment = is_member ? std::optional{id_of<Appointment>(word)} : std::nullopt,
            .strength = access::SignIn::second_factor};
}

http::Answer enter(frame::Visit& visit) {
    const auto entered =
        accounts::sign_in_by_door(visit.door, entrance_of(visit.request.form.get("as")),
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
} // namespace

frame::Offer offer() {
    using frame::Permission;
    using http::Method;
    return {.routes = {
                {Method::get, "/sign-in", "sign_in", Permission::anyone, choose},
                {Method::post, "/sign-in", "sign_in.enter", Permission::anyone, enter},
                {Method::post, "/sign-in/again", "sign_in.again", Permission::anyone, enter_again},
            }};
}
} // namespace trefoil::app::demo
