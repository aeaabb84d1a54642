// What is measured is `can` alone, over the questions a case page puts: each part and action, as a
// caseworker, as a parent and as somebody asked for advice.
#include "app/commands/bench_access.hpp"
#include "shared/access/access.hpp"
#include <array>
#include <chrono>
#include <fmt/format.h>

namespace trefoil::app {
namespace {
using namespace access;

const Date today{std::chrono::year{2026} / 9 / 7};
const Instant now{std::chrono::sys_days{today} + std::chrono::hours{10}};

Facts facts_about(Role role) {
    Facts facts;
    facts.actor = {.account = AccountState::active,
                   .sign_in = SignIn::second_factor,
                   .appointment = AppointmentFact{.role = role, .council_of = Id<Area>{}}};
    SubjectFacts& child = facts.subject.emplace();
    child.born_on = Date{std::chrono::year{2018} / 4 / 3};
    child.orders_asked_on = today;
    child.on_care_team = role == Role::case_officer;
    if (role == Role::none) child.tie = TieFact{Tie::parental_responsibility, true, today, {}};
    if (role == Role::health_clinician)
        child.steps.push_back({StepKind::advice_asked, Id<Case>{}, {}, now, {}});
    return facts;
}

struct Asker {
    Actor actor;
    Facts facts;
};
Asker asker(Role role) {
    Actor actor;
    actor.person.bytes[0] = std::byte{1};
    if (role != Role::none) actor.appointment.emplace();
    return {actor, facts_about(role)};
}
} // namespace

void bench_access(std::ostream& lines) {
    const std::array askers{asker(Role::none), asker(Role::case_officer),
                            asker(Role::health_clinician)};
    constexpr std::array actions{Action::view, Action::contribute, Action::decide};
    constexpr int rounds = 20'000;
    std::uint64_t decisions = 0, allowed = 0;
    const auto began = std::chrono::steady_clock::now();
    for (int round = 0; round < rounds; ++round)
        for (const Asker& asking : askers)
            for (int part = 0; part <= static_cast<int>(Part::who_looked); ++part)
                for (const Action action : actions) {
                    const Item item{.part = static_cast<Part>(part),
                                    .area = Id<Area>{},
                                    .subject = Id<Person>{},
                                    .case_id = Id<Case>{}};
                    allowed += can(asking.actor, action, item, asking.facts, today, now) ? 1U : 0U;
                    ++decisions;
                }
    const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - began;
    lines << fmt::format(R"({{"bench":"access","decisions":{},"allowed":{},)"
                         R"("ns_per_decision":{:.1f}}})",
                         decisions, allowed, took.count() / static_cast<double>(decisions))
          << '\n';
}
} // namespace trefoil::app
