// A small area for tests of stores: its SEND service with two officers, and the case of one child.
#pragma once
#include "platform/db/db.hpp"
#include "shared/accounts/accounts.hpp"
#include "shared/areas/areas.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"
#include "shared/people/people.hpp"
#include "shared/worklist/worklist.hpp"
#include <string>
#include <string_view>

namespace trefoil::test {
enum class NoRefusal {};
inline std::string_view code_of(NoRefusal) { return "none"; }

class SmallArea {
public:
    explicit SmallArea(db::Database& database, const std::vector<frame::OpenSteps>& steps = {})
        : vault_key_(*keyed_random("small area", "vault key")),
          surroundings_{database, clock_, listeners_, vault_key_,
                        [](std::string_view what) { return keyed_random("small area", what); }} {
        worklist::listen(listeners_, steps);
        set_up([&](access::Deed& deed) {
            found(deed);
            case_id_ = cases::open(deed, child_of(deed, "Amara"), today(), service()).id;
        });
    }

    // Cases of "Child 1" and so on, in one deed; what else happens in each is told by `body`.
    template <class Body> void opens_cases(int from, int to, Body&& body) {
        set_up([&](access::Deed& deed) {
            for (int n = from; n <= to; ++n) {
                cases::open(deed, child_of(deed, "Child " + std::to_string(n)), today(), service());
                body(deed, n);
            }
        });
    }

    Id<Case> case_id() const { return case_id_; }
    Id<Body> service() const { return id_of<Body>("service"); }
    Id<Person> officer(std::string_view name) const { return id_of<Person>(name); }
    // By the name of an officer: "Joanne" or "Devon". Each door is a request of its own.
    access::Door as(std::string_view name) {
        ++clock_.minutes;
        return {surroundings_,
                {.actor = access::Actor{officer(name), id_of<Appointment>(name), service()},
                 .sign_in = access::SignIn::second_factor,
                 .request = "request " + std::to_string(++requests_)}};
    }
    // What an officer does to the child's case in one deed.
    template <class Body> auto deed_of(std::string_view name, Body&& body) {
        using Value = std::invoke_result_t<Body&, access::Deed&>;
        access::Door door = as(name);
        std::optional<Value> value;
        (void)door.deed(
            {"test.deed", access::Action::contribute, access::Part::b, access::of_case(case_id_)},
            [&](access::Deed& deed) -> Result<access::Happened, NoRefusal> {
                value.emplace(body(deed));
                return access::Happened{};
            });
        return *std::move(value);
    }
    void gives_to(std::string_view name) {
        deed_of(name, [&](access::Deed& deed) {
            cases::give_to(deed, id_of<Appointment>(name));
            return access::Happened{};
        });
    }
    template <class Body> auto seen_by(std::string_view name, Body&& body) {
        access::Door door = as(name);
        return door.look(
            {"test.look", access::Action::view, access::Part::b, access::of_case(case_id_)}, body);
    }

private:
    template <class Body> void set_up(Body&& body) {
        ++clock_.minutes;
        access::Door door{
            surroundings_,
            {.request = "set up " + std::to_string(++requests_), .once_key = {}, .console = true}};
        (void)door.deed({"test.found", access::Action::begin, access::Part::set_up,
                         access::in_area(id_of<Area>("area"))},
                        [&](access::Deed& deed) -> Result<access::Happened, NoRefusal> {
                            body(deed);
                            return access::Happened{};
                        });
    }
    // A minute passes between one request and the next.
    struct Morning : Clock {
        int minutes = 0;
        Instant now() const override {
            constexpr std::chrono::sys_days day{std::chrono::year{2026} / 9 / 7};
            return Instant{day} + std::chrono::minutes{minutes};
        }
        Date day_of(Instant at) const override {
            return Date{std::chrono::floor<std::chrono::days>(at)};
        }
    };
    Date today() const { return clock_.today(); }
    template <class Of> static Id<Of> id_of(std::string_view word) {
        return keyed_random("small area", word)->id<Of>(Instant{std::chrono::hours{490'000}});
    }
    void found(access::Deed& deed) {
        areas::add(deed, {id_of<Area>("area"), "hamlet", "Hamlet", ""});
        const bodies::Organisation body{service(),
                                        "Hamlet Council",
                                        bodies::Kind::send_service,
                                        access::Agency::education,
                                        "SEND service",
                                        id_of<Area>("area"),
                                        today()};
        bodies::add(deed, body);
        for (const std::string_view name : {"Joanne", "Devon"}) {
            people::record_adult(deed, {officer(name), {std::string{name}, "Hill"}});
            accounts::open_account(deed, officer(name));
            bodies::appoint(deed,
                            {id_of<Appointment>(name),
                             officer(name),
                             service(),
                             access::Role::case_officer,
                             "Caseworker",
                             today(),
                             {}},
                            body);
        }
    }
    Id<Person> child_of(access::Deed& deed, std::string name) {
        return people::record_child(
            deed,
            {deed.new_id<Person>(), {std::move(name), ""}, plus_days(today(), -3000), {}, {}});
    }

    Morning clock_;
    access::Listeners listeners_;
    crypto::Key vault_key_;
    access::Surroundings surroundings_;
    Id<Case> case_id_;
    int requests_ = 0;
};
} // namespace trefoil::test
