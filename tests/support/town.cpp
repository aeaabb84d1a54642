// A town for journeys.
#include "support/town.hpp"
#include "app/founding.hpp"

namespace trefoil::test {
crypto::Key town_key() { return crypto::Key{*keyed_random("town", "vault key")}; }

Town::Town(db::Database& database, Doors doors) : database_(database), vault_key_(town_key()) {
    if (doors == Doors::closed) found();
    service_ = std::make_unique<app::Service>(parts(doors));
    server_ = std::make_unique<RunningServer>(
        http::ServerOptions{.workers = 4},
        [this](const http::Request& request, const http::Reply& reply) {
            service_->answer(request, reply);
        });
}

app::ServiceParts Town::parts(Doors doors) {
    return {.database = database_,
            .clock = clock_,
            .vault_key = vault_key_,
            .random = [](std::string_view what) { return keyed_random("town", what); },
            .faults = [this](std::string_view line) { faults_.append(line) += '\n'; },
            .site = {.is_demo = doors == Doors::open,
                     .stand_on = [this](Date day) { clock_.stand_on(to_iso(day)); }}};
}

void Town::found() {
    const app::Service service{parts(Doors::closed)};
    access::Door console = service.console();
    (void)app::found(console, {"Alderbrook", "Alderbrook Council", "01632 960 123"});
}

Town& Town::on(std::string_view day) {
    clock_.stand_on(day);
    return *this;
}

Town& Town::later(std::chrono::seconds time) {
    clock_.pass(time);
    return *this;
}

std::string Town::invites(const accounts::Invitee& invitee) {
    access::Door console = service_->console("invitation " + std::to_string(++invited_));
    const auto token = accounts::invite(console, invitee);
    if (!token) throw std::runtime_error{std::string{code_of(token.error())}};
    return "/invitation/" + *token;
}

std::string Town::invites_again(std::string_view email) {
    access::Door console = service_->console("invitation " + std::to_string(++invited_));
    return "/invitation/" + *accounts::invite_again(console, email);
}

void Town::enter_board(std::string_view name) {
    std::vector<areas::LocalArea> all;
    database_.read([&](db::Connection& reads) { all = areas::all(reads); });
    access::Door console = service_->console("board " + std::string{name});
    if (!app::add_body(console, all.at(0).id, {std::string{name}, {}, bodies::Kind::commissioner}))
        throw std::runtime_error{"the board is there"};
}

void Town::enter_other_council(const std::string& area) {
    access::Door founding = service_->console("council " + area);
    const auto id = app::found(founding, {area, area + " Council", "01632 960 888"});
    for (const auto& [service, kind] :
         {std::pair{"Educational psychology", bodies::Kind::education_psychology},
          std::pair{"Social care", bodies::Kind::social_care}}) {
        access::Door console = service_->console(service + area);
        if (!app::add_body(console, *id, {area + " Council", service, kind}))
            throw std::runtime_error{"the service is there"};
    }
}

Browser Town::as(std::string_view who) const {
    Browser browser{server_->port()};
    browser.get("/sign-in");
    browser.post("/sign-in", {{"as", std::string{who}}});
    return browser;
}
} // namespace trefoil::test
