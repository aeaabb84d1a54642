// One situation put to the access decision, in plain words: what the table of expected decisions
// and the enumeration are made of.
#pragma once
#include "shared/access/access.hpp"
#include <fmt/format.h>
#include <optional>

namespace trefoil::test {
struct Situation {
    enum class Post { holds, not_begun, ended, not_recorded };
    enum class Home { this_council, other_council, no_council };
    enum class When { now, ended, ahead };
    enum class Aim { case_all, this_thing, other_thing, other_case };
    enum class Age { not_recorded, child, young_person };
    struct Step {
        access::StepKind kind;
        When when = When::now;
        Aim aim = Aim::case_all;
    };

    // who asks
    access::Role role = access::Role::none; // none: as themself, as family
    bool is_self = false;                   // the child
    bool from_console = false;
    std::optional<access::AccountState> account = access::AccountState::active;
    std::optional<access::SignIn> sign_in = access::SignIn::second_factor;
    Post post = Post::holds;
    Home home = Home::this_council;
    // for what
    access::Action action = access::Action::view;
    access::Part part = access::Part::overview;
    std::optional<access::Agency> agency;
    bool is_sent = true;
    // about whom
    bool has_child = true;
    Age age = Age::child;
    bool orders_asked = true;
    bool has_tie = false;
    std::optional<access::Tie> tie = access::Tie::parental_responsibility; // none: not recorded
    bool tie_confirmed = true;
    When tie_when = When::now;
    access::Judgement competence = access::Judgement::not_considered;
    access::Judgement capacity = access::Judgement::not_considered;
    bool agreed = false;
    bool decides_instead = false;
    bool on_team = false;
    bool agreement = false;
    std::optional<Step> step;

    bool is_staff() const { return role != access::Role::none; }
};

inline const Date situation_day{std::chrono::year{2026} / 9 / 7};
inline const Instant situation_time{std::chrono::sys_days{situation_day} + std::chrono::hours{10}};

template <class Of> Id<Of> numbered(int n) {
    Id<Of> id;
    id.bytes[15] = static_cast<std::byte>(n);
    return id;
}

inline access::Step step_of(const Situation::Step& asked) {
    using When = Situation::When;
    using Aim = Situation::Aim;
    using std::chrono::hours;
    access::Step step{.kind = asked.kind,
                      .case_id = numbered<Case>(asked.aim == Aim::other_case ? 2 : 1),
                      .thing = {},
                      .opened_at = situation_time + hours{asked.when == When::ahead ? 1 : -48},
                      .closed_at = {}};
    if (asked.aim == Aim::this_thing) step.thing = numbered<Request>(1).bytes;
    if (asked.aim == Aim::other_thing) step.thing = numbered<Request>(2).bytes;
    if (asked.when == When::ended) step.closed_at = situation_time;
    return step;
}

inline std::optional<Date> last_day(Situation::When when) {
    if (when != Situation::When::ended) return std::nullopt;
    return plus_days(situation_day, -1);
}

inline access::Facts facts_of(const Situation& s) {
    using Post = Situation::Post;
    access::Facts facts;
    facts.actor = {
        .console = s.from_console, .account = s.account, .sign_in = s.sign_in, .appointment = {}};
    if (s.is_staff() && s.post != Post::not_recorded) {
        access::AppointmentFact held{.role = s.role,
                                     .body = numbered<Body>(1),
                                     .council_of = {},
                                     .from_on = plus_days(situation_day, -100),
                                     .to_on = {}};
        if (s.home != Situation::Home::no_council)
            held.council_of = numbered<Area>(s.home == Situation::Home::this_council ? 1 : 2);
        if (s.post == Post::not_begun) held.from_on = plus_days(situation_day, 1);
        if (s.post == Post::ended) held.to_on = plus_days(situation_day, -1);
        facts.actor.appointment = held;
    }
    if (!s.has_child) return facts;
    access::SubjectFacts& child = facts.subject.emplace();
    if (s.age == Situation::Age::child) child.born_on = Date{std::chrono::year{2018} / 4 / 3};
    if (s.age == Situation::Age::young_person)
        child.born_on = Date{std::chrono::year{2009} / 1 / 1};
    if (s.orders_asked) child.orders_asked_on = plus_days(situation_day, -10);
    if (s.has_tie)
        child.tie = access::TieFact{
            .kind = s.tie,
            .confirmed = s.tie_confirmed,
            .from_on = plus_days(situation_day, s.tie_when == Situation::When::ahead ? 1 : -30),
            .to_on = last_day(s.tie_when)};
    child.competence = s.competence;
    child.capacity = s.capacity;
    child.parent_agreed_by_young_person = s.agreed;
    child.parent_decides_instead = s.decides_instead;
    child.on_care_team = s.on_team;
    child.agreement_live = s.agreement;
    if (s.step) child.steps.push_back(step_of(*s.step));
    return facts;
}

inline access::Decision decision_on(const Situation& s) {
    const auto asker = numbered<Person>(1);
    access::Actor actor{.person = asker, .appointment = {}, .body = {}};
    if (s.is_staff()) {
        actor.appointment = numbered<Appointment>(1);
        actor.body = numbered<Body>(1);
    }
    access::Item item{.part = s.part,
                      .area = numbered<Area>(1),
                      .subject = {},
                      .case_id = {},
                      .thing = numbered<Request>(1).bytes,
                      .agency = s.agency,
                      .sent = s.is_sent};
    if (s.has_child) {
        item.subject = s.is_self ? asker : numbered<Person>(2);
        item.case_id = numbered<Case>(1);
    }
    return access::can(actor, s.action, item, facts_of(s), situation_day, situation_time);
}

// "DENY X11"
inline std::string in_words(const access::Decision& decision) {
    return fmt::format("{} {}", decision ? "ALLOW" : "DENY", code_of(decision.code));
}
} // namespace trefoil::test
