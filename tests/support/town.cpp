// A town for journeys.
#include "support/town.hpp"

namespace trefoil::test {
crypto::Key town_key() { return crypto::Key{*keyed_random("town", "vault key")}; }

Town::Town(db::Database& database)
    : database_(database), vault_key_(town_key()) {
    service_ = std::make_unique<app::Service>(app::ServiceParts{
        .database = database,
        .clock = clock_,
        .vault_key = vault_key_,
        .random = [](std::string_view what) { return keyed_random("town", what); },
        .faults = [this](std::string_view line) { faults_.append(line) += '\n'; },
        .is_demo = true,
        .stand_on = [this](Date day) { clock_.stand_on(to_iso(day)); }});
    server_ = std::make_unique<RunningServer>(
        http::ServerOptions{.workers = 4}, [this](const http::Request& request, http::Reply reply) {
            service_->answer(request, std::move(reply));
        });
}

Town& Town::on(std::string_view day) {
    clock_.stand_on(day);
    return *this;
}

Browser Town::as(std::string_view who) const {
    Browser browser{server_->port()};
    browser.get("/sign-in");
    browser.post("/sign-in", {{"as", std::string{who}}});
    return browser;
}
} // namespace trefoil::test
