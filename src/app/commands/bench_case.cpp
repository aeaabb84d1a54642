// The whole service over SQLite, asked for one case by its officer: session, snapshot, decision,
// page, and an entry that is durable before the answer leaves.
#include "app/commands/bench_case.hpp"
#include "app/commands/load_client.hpp"
#include "app/demo/life.hpp"
#include "app/demo/making.hpp"
#include "platform/db/migrations.hpp"
#include "platform/http/server.hpp"
#include "platform/random/random.hpp"
#include "shared/cases/cases.hpp"
#include <fmt/format.h>
#include <ostream>
#include <thread>

namespace trefoil::app {
namespace {
constexpr std::string_view officer = "joanne-pryce";
constexpr std::chrono::seconds lasts{5};

// As the officer's browser sends it.
std::string request_for_a_case(demo::Life& life) {
    const auto begun = life.does(officer, [](access::Door& door) {
        return accounts::sign_in_by_door(door,
                                         {.person = demo::id_of<Person>(officer),
                                          .appointment = demo::id_of<Appointment>(officer),
                                          .strength = access::SignIn::second_factor},
                                         "");
    });
    const std::string reference = life.looks(officer, [](access::Door& door) {
        return door.look({"bench.case", access::Action::view, access::Part::own_list},
                         [](access::Look& look) {
                             const auto files = cases::files(look, look.reach());
                             for (const auto& file : files) look.names(file.child);
                             return files.at(0).reference;
                         });
    });
    return fmt::format("GET /cases/{} HTTP/1.1\r\nHost: localhost\r\nCookie: {}={}\r\n\r\n",
                       reference, frame::session_cookie, begun.token);
}
} // namespace

void bench_case(const std::string& folder, std::ostream& lines) {
    const auto database = db::open_sqlite({.file = folder + "/trefoil.db"});
    const crypto::Key vault_key{*system_random()};
    const demo::Making making{.children = demo::children_at_first_start};
    demo::DayClock clock{making.last};
    db::migrate(*database, clock.now(), migrations());
    demo::make(*database, vault_key, making);
    const Service service{{.database = *database,
                           .clock = clock,
                           .vault_key = vault_key,
                           .random = [](std::string_view) { return system_random(); },
                           .faults = [](std::string_view) {},
                           .site = {.is_demo = true}}};
    demo::Life life{service, clock};
    const std::string request = request_for_a_case(life);
    http::Server server{{.port = 0, .workers = 4},
                        [&](http::Request asked, const http::Reply& reply) {
                            service.answer(std::move(asked), reply);
                        }};
    std::jthread loop{[&] { server.run(); }};
    const auto result = run_load({server.port(), 64, lasts, request});
    server.stop();
    lines << fmt::format(R"({{"bench":"case","children":{},"connections":64,"per_second":{:.0f},)"
                         R"("p50_us":{},"p99_us":{},"failures":{}}})",
                         making.children + demo::story_children, result.per_second,
                         result.p50.count(), result.p99.count(), result.failures)
          << '\n';
}
} // namespace trefoil::app
