// A door with what stands behind it, for the tests of the door: one area, two children with a case
// each, a parent, an officer; all told by the product's own deeds.
#pragma once
#include "shared/access/tell.hpp"
#include <future>

namespace trefoil::test {
class StandingClock : public Clock {
public:
    Instant now() const override { return now_; }
    Date day_of(Instant at) const override {
        return Date{std::chrono::floor<std::chrono::days>(at)};
    }
    void later_by(std::chrono::hours hours) { now_ += hours; }

private:
    Instant now_ = std::chrono::sys_days{std::chrono::year{2026} / 9 / 7} + std::chrono::hours{10};
};

enum class Unwilling { today };
inline std::string_view code_of(Unwilling) { return "unwilling_today"; }
using Told = Result<access::Happened, Unwilling>;

template <class Of> Id<Of> called(std::string_view word) {
    return {keyed_random("threshold", word)->bytes<16>()};
}

class Threshold {
public:
    explicit Threshold(db::Database& store)
        : database(store), vault_key_(*keyed_random("threshold", "vault key")) {
        tell([](access::Deed& deed) {
            for (const std::string_view word : {"ada", "ben"}) {
                const auto child = called<Person>(word);
                access::record_case(deed, called<Case>(word), area(), child, reference_of(word));
                access::record_born(deed, child, Date{std::chrono::year{2018} / 4 / 3}, "test");
                access::record_orders_asked(deed, child, deed.today(), "test");
                access::record_care_team(deed, called<Case>(word), child, service().bytes,
                                         deed.today(), "test");
            }
            tie(deed, "ada", "mother");
            for (const std::string_view word : {"mother", "officer", "stranger"})
                access::record_account(deed, called<Person>(word), access::AccountState::active);
            appoint(deed, "officer");
        });
    }

    static Id<Area> area() { return called<Area>("area"); }
    static Id<Body> service() { return called<Body>("service"); }
    static std::string reference_of(std::string_view child) {
        return keyed_random("threshold", child)->reference();
    }
    static void tie(access::Deed& deed, std::string_view child, std::string_view adult) {
        access::record_tie(deed, called<Person>(child), called<Person>(adult),
                           {access::Tie::parental_responsibility, true, deed.today(), {}}, "test");
    }
    static void end_tie(access::Deed& deed, std::string_view child, std::string_view adult) {
        access::record_tie(deed, called<Person>(child), called<Person>(adult),
                           {access::Tie::none, true, deed.today(), {}}, "test");
    }
    // In the council's own SEND service, as case officer.
    static void appoint(access::Deed& deed, std::string_view word) {
        access::AppointmentFact held{access::Role::case_officer, service(),    area(),
                                     access::Agency::education,  deed.today(), {}};
        access::record_appointment(deed, called<Person>(word), called<Appointment>(word), held);
    }

    // A door someone stands at: as staff for the officer, as themself for all others.
    access::Door door_of(std::string_view word, std::string once_key = {}) {
        access::Visitor visitor;
        visitor.actor = access::Actor{called<Person>(word), {}, {}};
        visitor.sign_in = access::SignIn::second_factor;
        if (word == "officer")
            visitor.actor =
                access::Actor{called<Person>(word), called<Appointment>(word), service()};
        visitor.request = "request " + std::to_string(++requests_);
        visitor.once_key = std::move(once_key);
        return {surroundings_, std::move(visitor)};
    }

    // Something that becomes a fact meanwhile: from the machine itself.
    void tell(FunctionRef<void(access::Deed&)> body) {
        access::Visitor console{
            .request = "console " + std::to_string(++requests_), .once_key = {}, .console = true};
        access::Door door{surroundings_, console};
        (void)door.deed(
            {"test.tell", access::Action::begin, access::Part::set_up, access::in_area(area())},
            [&](access::Deed& deed) -> Told {
                body(deed);
                return access::Happened{};
            });
    }

    std::int64_t count(const db::Sql& table) const {
        std::int64_t found = 0;
        database.read([&](db::Connection& reads) {
            found =
                reads.query(db::Sql{"SELECT count(*) FROM "} + table).at(0).get<std::int64_t>(0);
        });
        return found;
    }
    std::int64_t entries() const { return count("audit_entry"); }

    db::Database& database;
    StandingClock clock;

private:
    crypto::Key vault_key_;
    access::Listeners listeners_;
    int requests_ = 0;
    access::Surroundings surroundings_{
        database, clock, listeners_, vault_key_,
        [](std::string_view what) { return keyed_random("threshold", what); }};
};

// Whether the looks at this door may be shown: their entries are durable and nothing had moved.
inline bool settles(access::Door& door) {
    std::promise<bool> settled;
    door.settle([&](bool may_leave, std::exception_ptr broken) {
        broken ? settled.set_exception(broken) : settled.set_value(may_leave);
    });
    return settled.get_future().get();
}
} // namespace trefoil::test
