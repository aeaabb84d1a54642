// The demonstration's sign-in page: one press to be somebody.
#include "app/demo/doors.hpp"
#include "app/demo/people.hpp"
#include "app/front.hpp"
#include "platform/html/components/button.hpp"
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
    std::string token;
    const auto entrance = entrance_of(visit.request.form.get("as"));
    const auto entered = accounts::sign_in_by_door(visit.door, entrance, token);
    if (!entered) return choose_again(visit, in_words(entered.error(), visit.words));
    http::Answer answer = http::redirect("/");
    http::set_cookie(answer, session_cookie, token, visit.site.is_secure, std::nullopt);
    return answer;
}

http::Answer leave(frame::Visit& visit) {
    accounts::sign_out(visit.door, visit.request.cookie(session_cookie));
    http::Answer answer = http::redirect("/sign-in");
    http::set_cookie(answer, session_cookie, "", visit.site.is_secure, 0);
    return answer;
}

http::Answer front_page(frame::Visit& visit) {
    if (!visit.session) return http::redirect("/sign-in");
    return http::redirect(std::string{frame::desk(visit).href.view()});
}
} // namespace

frame::Offer offer() {
    using frame::Permission;
    using http::Method;
    return {.routes = {
                {Method::get, "/", "front", Permission::anyone, front_page},
                {Method::get, "/sign-in", "sign_in", Permission::anyone, choose},
                {Method::post, "/sign-in", "sign_in.enter", Permission::anyone, enter},
                {Method::post, "/sign-out", "sign_out", Permission::signed_in, leave},
            }};
}
} // namespace trefoil::app::demo
