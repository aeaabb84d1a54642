// The message is JSON with the command's own options; the answer has "link" or "problem".
#include "app/commands/invite.hpp"
#include "app/commands/opened.hpp"
#include "platform/local/local_socket.hpp"
#include "shared/accounts/invitation.hpp"
#include <boost/json.hpp>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <memory>

namespace trefoil::app {
namespace {
namespace json = boost::json;

std::string_view in_words(accounts::InviteRefusal refusal) {
    switch (refusal) {
    case accounts::InviteRefusal::no_name: return "give the person a name";
    case accounts::InviteRefusal::no_email: return "that is not an e-mail address";
    case accounts::InviteRefusal::email_is_taken: return "somebody has that e-mail address already";
    case accounts::InviteRefusal::no_such_body: return "no body has that name";
    case accounts::InviteRefusal::no_such_email: return "nobody has that e-mail address";
    case accounts::InviteRefusal::comes_in_already: return "this person has an account already";
    case accounts::InviteRefusal::no_such_case: return "no case has that reference";
    case accounts::InviteRefusal::invited_before: return "they have an account: add --again";
    }
    std::abort();
}

struct Invite { // as typed
    std::string email, given, family, role, title, body, subject_of;
    bool again = false;
};

std::string message_of(const Invite& asked) {
    return json::serialize(json::object{{"email", asked.email},
                                        {"given", asked.given},
                                        {"family", asked.family},
                                        {"role", asked.role},
                                        {"title", asked.title},
                                        {"body", asked.body},
                                        {"subject_of", asked.subject_of},
                                        {"again", asked.again}});
}

// Throws boost::system::system_error for what message_of never wrote.
Invite invite_in(std::string_view message) {
    const json::object fields = json::parse({message.data(), message.size()}).as_object();
    const auto words = [&](std::string_view name) {
        return std::string{fields.at({name.data(), name.size()}).as_string()};
    };
    return {words("email"), words("given"), words("family"),     words("role"),
            words("title"), words("body"),  words("subject_of"), fields.at("again").as_bool()};
}

Result<std::string, std::string> link_for(const Service& service, std::string_view base,
                                          const Invite& asked) {
    accounts::Invitee invitee{.email = asked.email,
                              .name = {asked.given, asked.family},
                              .post = {},
                              .subject_of = asked.subject_of};
    if (!asked.role.empty()) {
        const auto role = access::role_of(asked.role);
        if (!role) return Refused{std::string{"there is no such role"}};
        invitee.post = {*role, asked.title.empty() ? asked.role : asked.title, asked.body};
    }
    access::Door door = service.console();
    const auto token =
        asked.again ? accounts::invite_again(door, asked.email) : accounts::invite(door, invitee);
    if (!token) return Refused{std::string{in_words(token.error())}};
    return fmt::format("{}/invitation/{}", base, *token);
}

std::string answer_of(const Result<std::string, std::string>& link) {
    if (link) return json::serialize(json::object{{"link", *link}});
    return json::serialize(json::object{{"problem", link.error()}});
}

void invite(const Place& place, const Invite& asked) {
    const Options options = options_of(place);
    std::optional<std::string> answer;
    if (options.config.database.empty()) answer = local::ask(options.data, message_of(asked));
    if (!answer)
        answer = answer_of(link_for(Opened{options}.service(),
                                    base_of_links(options.config, options.config.port), asked));
    const json::object told = json::parse(*answer).as_object();
    if (const auto* problem = told.if_contains("problem"))
        throw NotThisFolder{std::string{problem->as_string()}};
    fmt::print("{}\n", std::string{told.at("link").as_string()});
}
} // namespace

std::string base_of_links(const Config& config, unsigned short port) {
    return config.link_base.empty() ? fmt::format("http://127.0.0.1:{}", port) : config.link_base;
}

std::string answer_command(const Service& service, std::string_view base,
                           std::string_view message) {
    try {
        return answer_of(link_for(service, base, invite_in(message)));
    } catch (const std::exception& why) { // a database that is gone, a message that is none
        fmt::print(stderr, "A command was not answered: {}\n", why.what());
        return answer_of(Refused{std::string{"the server could not do it: its log says why"}});
    }
}

void add_invite(CLI::App& app) {
    auto* admin = app.add_subcommand("admin", "Who may come in");
    admin->require_subcommand(1);
    auto* command = admin->add_subcommand("invite", "Print the link by which a person comes in");
    const auto place = std::make_shared<Place>();
    const auto asked = std::make_shared<Invite>();
    add_place(*command, *place);
    command->add_option("--email", asked->email, "What they sign in with")->required();
    command->add_option("--given", asked->given, "First name");
    command->add_option("--family", asked->family, "Last name");
    auto* role = command->add_option("--role", asked->role, "Of staff: case_officer, senco, ...");
    command->add_option("--title", asked->title, "\"SEND caseworker\"")->needs(role);
    auto* body = command->add_option("--body", asked->body, "\"Alderbrook Council, SEND service\"");
    role->needs(body);
    body->needs(role);
    command
        ->add_option("--subject-of", asked->subject_of,
                     "The reference of a case: its child or young person")
        ->excludes(role);
    command->add_flag("--again", asked->again, "A new link for somebody who has an account");
    command->callback([place, asked] { invite(*place, *asked); });
}
} // namespace trefoil::app
