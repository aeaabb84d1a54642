// The service over the folder, in this process, asked as the officer's browser asks: session,
// decision, page, and an entry that is durable before the answer leaves.
#include "app/commands/bench_desk.hpp"
#include "app/commands/load_client.hpp"
#include "app/commands/opened.hpp"
#include "app/demo/people.hpp"
#include "platform/http/server.hpp"
#include "platform/random/random.hpp"
#include "shared/accounts/accounts.hpp"
#include "shared/cases/cases.hpp"
#include <ctime>
#include <fmt/format.h>
#include <ostream>
#include <thread>

namespace trefoil::app {
namespace {
constexpr std::string_view officer = "joanne-pryce";
constexpr std::chrono::seconds lasts{5};

struct Measured { // a page, and within how long it is to be there
    std::string_view page;
    std::string path;
    std::size_t connections;
    int budget_ms;
};

struct Sample {
    std::string token, reference;
    std::size_t all = 0, own = 0; // children of the team, and of the officer
};

Sample sample_of(const Service& service) {
    access::Visitor visitor;
    visitor.actor = access::Actor{demo::id_of<Person>(officer), demo::id_of<Appointment>(officer),
                                  demo::id_of<Body>("send")};
    visitor.sign_in = access::SignIn::second_factor;
    visitor.request = system_random()->token();
    access::Door door{service.surroundings(), visitor};
    const auto begun = accounts::sign_in_by_door(door,
                                                 {.person = visitor.actor->person,
                                                  .appointment = visitor.actor->appointment,
                                                  .strength = visitor.sign_in},
                                                 "");
    Sample sample{.token = begun->token, .reference = {}};
    door.look({"bench.desk", access::Action::view, access::Part::own_list},
              [&](access::Look& look) {
                  for (const cases::CaseFile& file : cases::files(look, look.reach())) {
                      ++sample.all;
                      if (file.officer != visitor.actor->appointment) continue;
                      ++sample.own;
                      sample.reference = file.reference;
                      look.names(file.child);
                  }
                  return access::Happened{};
              });
    settle(door);
    return sample;
}

std::string measure(const Service& service, const Sample& sample, const Measured& measured) {
    http::Server server{{.port = 0}, [&](http::Request asked, const http::Reply& reply) {
                            service.answer(std::move(asked), reply);
                        }};
    std::jthread loop{[&] { server.run(); }};
    const std::string request =
        fmt::format("GET {} HTTP/1.1\r\nHost: localhost\r\nCookie: {}={}\r\n\r\n", measured.path,
                    frame::session_cookie, sample.token);
    const std::clock_t before = std::clock();
    const auto result = run_load({server.port(), measured.connections, lasts, request});
    const double processor_us = static_cast<double>(std::clock() - before) * 1'000'000 /
                                CLOCKS_PER_SEC / static_cast<double>(result.answers);
    server.stop();
    return fmt::format(R"({{"bench":"desk","page":"{}","children":{},"own":{},"connections":{},)"
                       R"("per_second":{:.0f},"p50_us":{},"p99_us":{},"budget_us":{},)"
                       R"("processor_us":{:.0f},"failures":{}}})",
                       measured.page, sample.all, sample.own, measured.connections,
                       result.per_second, result.p50.count(), result.p99.count(),
                       measured.budget_ms * 1000, processor_us, result.failures);
}
} // namespace

void bench_desk(const std::string& folder, std::ostream& lines) {
    Options options = options_of(Place{.data = folder});
    options.is_demo = true;
    const Opened opened{options};
    const Sample sample = sample_of(opened.service());
    const std::string case_page = "/cases/" + sample.reference;
    for (const Measured& measured :
         {Measured{"my work", "/work", 1, 10},
          Measured{"the team's work", "/work?whose=team", 1, 50},
          Measured{"case", case_page, 1, 20}, Measured{"case", case_page, 64, 20}})
        lines << measure(opened.service(), sample, measured) << '\n';
}
} // namespace trefoil::app
