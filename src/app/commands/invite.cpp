// The link by which a person comes in.
#include "app/commands/invite.hpp"
#include "shared/accounts/invitation.hpp"
#include <CLI/CLI.hpp>
#include <cstdlib>
#include <fmt/format.h>

namespace trefoil::app {
namespace {
std::string_view in_words(accounts::InviteRefusal refusal) {
    switch (refusal) {
    case accounts::InviteRefusal::no_name: return "give the person a name";
    case accounts::InviteRefusal::name_too_long:
        return "a first or last name has at most 100 characters";
    case accounts::InviteRefusal::title_too_long: return "a title has at most 120 characters";
    case accounts::InviteRefusal::no_email: return "that is not an e-mail address";
    case accounts::InviteRefusal::email_is_taken: return "somebody has that e-mail address already";
    case accounts::InviteRefusal::no_such_body: return "no body has that name";
    case accounts::InviteRefusal::no_such_email: return "nobody has that e-mail address";
    case accounts::InviteRefusal::no_such_case: return "no case has that reference";
    case accounts::InviteRefusal::invited_before: return "they have an account: add --again";
    }
    std::abort();
}

void add_options(CLI::App& command, Typed& typed) {
    command.add_option("--email", typed["email"], "What they sign in with")->required();
    command.add_option("--given", typed["given"], "First name");
    command.add_option("--family", typed["family"], "Last name");
    auto* role = command.add_option("--role", typed["role"], "Of staff: case_officer, senco, ...");
    command.add_option("--title", typed["title"], "\"SEND caseworker\"")->needs(role);
    auto* body =
        command.add_option("--body", typed["body"], "\"Alderbrook Council, SEND service\"");
    role->needs(body);
    body->needs(role);
    command
        .add_option("--subject-of", typed["subject_of"],
                    "The reference of a case: its child or young person")
        ->excludes(role);
    std::string& again = typed["again"];
    command.add_flag_callback(
        "--again", [&again] { again = "yes"; }, "A new link for somebody who has an account");
}

Result<std::string, std::string> link_for(const AdminAsked& asked) {
    const Typed& typed = asked.typed;
    accounts::Invitee invitee{.email = typed.at("email"),
                              .name = {typed.at("given"), typed.at("family")},
                              .post = {},
                              .subject_of = typed.at("subject_of")};
    if (const std::string& named = typed.at("role"); !named.empty()) {
        const auto role = access::role_of(named);
        if (!role) return Refused{std::string{"there is no such role"}};
        const std::string& title = typed.at("title");
        invitee.post = {*role, title.empty() ? named : title, typed.at("body")};
    }
    access::Door door = asked.service.console();
    const auto token = typed.at("again").empty() ? accounts::invite(door, invitee)
                                                 : accounts::invite_again(door, invitee.email);
    if (!token) return Refused{std::string{in_words(token.error())}};
    return fmt::format("{}/invitation/{}", asked.link_base, *token);
}
} // namespace

AdminDeed invite_deed() {
    return {"invite", "Print the link by which a person comes in", add_options, link_for};
}
} // namespace trefoil::app
