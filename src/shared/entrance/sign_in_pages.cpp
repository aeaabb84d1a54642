// Signing in with a password, and with the six digits of an authenticator.
#include "platform/html/components/button.hpp"
#include "platform/html/components/input.hpp"
#include "shared/accounts/sign_in.hpp"
#include "shared/entrance/entrance.hpp"
#include "shared/entrance/pages.hpp"
#include <cstdlib>

namespace trefoil::entrance {
namespace {
using frame::Problems;
using frame::Visit;

std::string in_words(accounts::SignInRefusal refusal, const Visit& visit) {
    const Words& words = visit.words;
    switch (refusal) {
    case accounts::SignInRefusal::unknown:
        return words("sign in", "The e-mail address and password do not fit together. Check both, "
                                "and try again");
    case accounts::SignInRefusal::wait:
        return words("sign in",
                     "Too many tries did not fit. Wait a few minutes, then try again, or call "
                     "{telephone}",
                     {{"telephone", visit.site.telephone}});
    }
    std::abort();
}

std::string in_words(accounts::CodeRefusal refusal, const Visit& visit) {
    const Words& words = visit.words;
    switch (refusal) {
    case accounts::CodeRefusal::wrong:
        return words("sign in", "Those are not the digits shown now. Wait for the next six, and "
                                "enter them while they show");
    case accounts::CodeRefusal::wait:
        return words("sign in",
                     "Too many tries did not fit. Wait a few minutes, then try again, or call "
                     "{telephone}",
                     {{"telephone", visit.site.telephone}});
    }
    std::abort();
}

html::Form form(html::Url action, html::Html content, const Carried& carried) {
    return {
        .action = std::move(action), .content = std::move(content), .hidden = hidden_in(carried)};
}

http::Answer password_page(const Visit& visit, const Carried& carried, const Problems& problems) {
    const Words& words = visit.words;
    html::Page page = frame::page(visit, words("sign in", "Sign in"));
    page.has_error = !problems.empty();
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::form(form("/sign-in/password",
                        password_fields(visit, problems) +
                            html::button({.content = words("sign in", "Sign in"),
                                          .prevents_double_click = true}),
                        carried)) +
        html::p(words("sign in",
                      "No account yet, or the password is forgotten? Call {telephone} and we will "
                      "send you an invitation.",
                      {{"telephone", visit.site.telephone}})));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

html::Html password_fields(const Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    return html::input({.name = "email",
                        .label = {.content = words("sign in", "E-mail address")},
                        .error = {.content = frame::problem_of(problems, "email")},
                        .value = std::string{visit.request.form.get("email")},
                        .type = "email",
                        .autocomplete = "username",
                        .autocapitalize = "none",
                        .spellcheck = html::Spellcheck::off}) +
           html::password_input(
               {.name = "password", .label = {.content = words("sign in", "Password")}});
}

http::Answer code_page(const Visit& visit, const Carried& carried, const Problems& problems) {
    const Words& words = visit.words;
    html::Page page = frame::page(visit, words("sign in", "Enter your six digits"));
    page.has_error = !problems.empty();
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::form(form(
            "/sign-in/code",
            html::input(
                {.name = "code",
                 .label = {.content = words("sign in", "Six digits")},
                 .hint = {.content = words("sign in", "Your authenticator app shows them. They "
                                                      "change every 30 seconds.")},
                 .error = {.content = frame::problem_of(problems, "code")},
                 .inputmode = "numeric",
                 .autocomplete = "one-time-code",
                 .spellcheck = html::Spellcheck::off,
                 .classes = "govuk-input--width-10"}) +
                html::button({.content = words("sign in", "Go on"), .prevents_double_click = true}),
            carried)) +
        html::p(words("sign in", "No access to your app? Call {telephone}.",
                      {{"telephone", visit.site.telephone}})));
    return frame::shown(page, problems.empty() ? 200 : 422);
}

http::Answer front_page(Visit& visit) {
    if (!visit.session) return http::redirect("/sign-in");
    return http::redirect(frame::desk(visit).href.view());
}

http::Answer sign_in_page(Visit&) { return http::redirect("/sign-in/password"); }

http::Answer password_form(Visit& visit) {
    return password_page(visit, carried_by(visit.request), {});
}

http::Answer password_enter(Visit& visit) {
    const http::Fields& form = visit.request.form;
    const auto begun =
        accounts::sign_in(visit.door, *visit.site.passwords,
                          {std::string{form.get("email")}, std::string{form.get("password")}},
                          visit.request.cookie(frame::session_cookie));
    if (begun) return come_in(visit, *begun);
    return password_page(visit, carried_by(visit.request),
                         {{"email", in_words(begun.error(), visit)}});
}

http::Answer code_form(Visit& visit) {
    if (!visit.session) return http::redirect("/sign-in");
    return code_page(visit, carried_by(visit.request), {});
}

http::Answer code_enter(Visit& visit) {
    if (!visit.session) return signed_out(visit);
    const auto begun = accounts::confirm_code(visit.door, visit.request.form.get("code"),
                                              visit.request.cookie(frame::session_cookie));
    if (begun) return come_in(visit, *begun);
    return code_page(visit, carried_by(visit.request), {{"code", in_words(begun.error(), visit)}});
}
} // namespace trefoil::entrance
