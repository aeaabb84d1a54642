// Coming in and going out: where a session leads, and what happens to words whose session ended.
#include "platform/html/components/button.hpp"
#include "shared/entrance/entrance.hpp"
#include "shared/entrance/pages.hpp"
#include "shared/frame/kept_words.hpp"

namespace trefoil::entrance {
namespace {
using frame::Visit;

http::Answer go_on_page(const Visit& visit, const Carried& carried) {
    const Words& words = visit.words;
    html::Page page = frame::page(visit, words("signed out", "You are signed in again"));
    html::Form form{.action = *carried.to,
                    .content = html::button({.content = words("signed out", "Go on")})};
    for (const auto& [name, value] : carried.typed) form.hidden.push_back({name, value});
    page.content = html::reading(
        html::h1(page.title) +
        html::p(words("signed out", "What you typed is still here. Go on where you left off.")) +
        html::form(form));
    return frame::shown(page);
}

http::Answer after(const Visit& visit, const accounts::Begun& begun, const Carried& carried) {
    const bool has_words = carried.to && !carried.typed.empty();
    if (begun.awaits_code()) {
        if (has_words) return code_page(visit, carried, {});
        html::Url code = "/sign-in/code";
        if (carried.to) code = code.with("to", carried.to->view());
        return http::redirect(code.view());
    }
    if (has_words) return go_on_page(visit, carried);
    return http::redirect(carried.to ? carried.to->view() : "/");
}
} // namespace

http::Answer come_in(const Visit& visit, const accounts::Begun& begun) {
    Carried carried = carried_by(visit.request);
    // Somebody else's words, and the page they were typed into, go no further.
    if (!begun.is_same_person && !carried.typed.empty()) carried = {};
    http::Answer answer = after(visit, begun, carried);
    http::set_cookie(answer, frame::session_cookie, begun.token, visit.site.is_secure,
                     std::nullopt);
    return answer;
}

http::Answer sign_in_first(const Visit& visit) {
    const auto here = html::Url::parse(visit.request.path);
    return http::redirect(here ? visit.site.sign_in.with("to", here->view()).view()
                               : visit.site.sign_in.view());
}

http::Answer signed_out(Visit& visit) {
    const Words& words = visit.words;
    const bool is_known =
        accounts::earlier_session(visit.door, visit.request.cookie(frame::session_cookie))
            .has_value();
    html::Page page = frame::page(visit, words("signed out", "You were signed out"));
    const bool has_doors = visit.site.is_demo;
    const html::Form form{
        .action = has_doors ? html::Url{"/sign-in/again"} : html::Url{"/sign-in/password"},
        .content = (has_doors ? html::Html{} : password_fields(visit, {})) +
                   html::button(
                       {.content = words("signed out", "Sign in"), .prevents_double_click = true}),
        .hidden = is_known ? hidden_in(carry(visit.request)) : std::vector<html::HiddenField>{}};
    html::Html content = html::h1(page.title);
    if (is_known)
        content += html::p(words("signed out", "Sign in, and what you typed is still here."));
    else // nobody knows whose they are
        content += frame::to_copy(visit);
    if (!visit.request.uploads.empty())
        content += html::p(words("signed out", "Files must be chosen again."));
    page.content = html::reading(content + html::form(form));
    return frame::shown(page, 403);
}

http::Answer stay(Visit&) { // the request itself was a use of the session
    http::Answer answer;
    answer.status = 204;
    return answer;
}

http::Answer leave(Visit& visit) {
    accounts::sign_out(visit.door, visit.request.cookie(frame::session_cookie));
    http::Answer answer = http::redirect("/sign-in");
    http::set_cookie(answer, frame::session_cookie, "", visit.site.is_secure, 0);
    return answer;
}
} // namespace trefoil::entrance
