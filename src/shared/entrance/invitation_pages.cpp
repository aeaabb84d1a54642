// The page of an invitation: choose a password; staff also add the service to their authenticator.
#include "platform/html/components/button.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"
#include "shared/accounts/invitation.hpp"
#include "shared/entrance/entrance.hpp"
#include "shared/entrance/pages.hpp"
#include <cstdlib>

namespace trefoil::entrance {
namespace {
using accounts::Invitation;
using frame::Problems;
using frame::Visit;

Problems in_words(accounts::AcceptRefusal refusal, const Words& words) {
    switch (refusal) {
    case accounts::AcceptRefusal::too_short:
        return {{"password", words("invitation", "Use 12 characters or more")}};
    case accounts::AcceptRefusal::too_long:
        return {{"password", words("invitation", "Use 200 characters or fewer")}};
    case accounts::AcceptRefusal::is_the_name:
        return {{"password", words("invitation", "Choose something else than your name or e-mail "
                                                 "address")}};
    case accounts::AcceptRefusal::wrong_code:
        return {{"code", words("invitation", "Those are not the digits shown now. Wait for the "
                                             "next six, and type the password again")}};
    }
    std::abort();
}

// In fours, as people can read it out; an authenticator ignores the blanks.
std::string in_fours(std::string_view secret) {
    std::string spaced;
    for (std::size_t i = 0; i < secret.size(); i += 4)
        spaced.append(i > 0 ? " " : "").append(secret.substr(i, 4));
    return spaced;
}

// The Key Uri Format that authenticators read.
std::string key_uri(const Visit& visit, const Invitation& invitation) {
    const std::string service = http::percent_encode(visit.site.brand.service);
    return "otpauth://totp/" + service + ":" + http::percent_encode(invitation.name.full()) +
           "?secret=" + invitation.totp_secret + "&issuer=" + service;
}

html::Html authenticator_fields(const Visit& visit, const Invitation& invitation,
                                const Problems& problems) {
    if (invitation.totp_secret.empty()) return {};
    const Words& words = visit.words;
    return html::h2(words("invitation", "Your authenticator app")) +
           html::p(words("invitation",
                         "Each time you sign in, an app on your phone shows six digits to type "
                         "in. Add a new account in the app and type this key:")) +
           html::inset_text({.content = html::strong(in_fours(invitation.totp_secret))}) +
           html::details({.summary = words("invitation", "As an address, for apps that take one"),
                          .content = html::p(key_uri(visit, invitation))}) +
           html::input({.name = "code",
                        .label = {.content = words("invitation", "Six digits the app shows now")},
                        .error = {.content = frame::problem_of(problems, "code")},
                        .inputmode = "numeric",
                        .autocomplete = "one-time-code",
                        .spellcheck = html::Spellcheck::off,
                        .classes = "govuk-input--width-10"});
}

http::Answer invitation_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const auto token = visit.request.part("token");
    const Invitation invitation = accounts::invitation(visit.door, token);
    html::Page page = frame::page(
        visit, words("invitation", "Welcome, {name}", {{"name", invitation.name.full()}}));
    page.has_error = !problems.empty();
    const html::Form form{
        .action = html::Url{"/invitation"} / token,
        .content =
            html::password_input(
                {.name = "password",
                 .label = {.content = words("invitation", "Choose a password")},
                 .hint = {.content = words("invitation",
                                           "12 characters or more. Three words that do not belong "
                                           "together are easy to remember and hard to guess.")},
                 .error = {.content = frame::problem_of(problems, "password")},
                 .autocomplete = "new-password"}) +
            authenticator_fields(visit, invitation, problems) +
            html::button(
                {.content = words("invitation", "Sign in"), .prevents_double_click = true})};
    page.content =
        html::reading(frame::summary(problems) + html::h1(page.title) +
                      html::p(words("invitation", "This link is yours alone, and works once.")) +
                      html::form(form));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer invitation_form(Visit& visit) { return invitation_page(visit, {}); }

http::Answer invitation_accept(Visit& visit) {
    const http::Fields& form = visit.request.form;
    const auto begun =
        accounts::accept(visit.door, *visit.site.passwords, visit.request.part("token"),
                         {std::string{form.get("password")}, std::string{form.get("code")}});
    if (!begun) return invitation_page(visit, in_words(begun.error(), visit.words));
    return come_in(visit, *begun);
}
} // namespace trefoil::entrance
