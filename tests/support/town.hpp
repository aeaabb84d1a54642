// A town for journeys: the whole service on a fresh database, with the clock in the test's hand.
#pragma once
#include "app/clock.hpp"
#include "app/service.hpp"
#include "shared/accounts/invitation.hpp"
#include "support/http_client.hpp"
#include "support/running_server.hpp"
#include <memory>
#include <string>
#include <string_view>

namespace trefoil::test {

// Stands still until it is moved.
class TestClock : public Clock {
public:
    Instant now() const override { return now_; }
    Date day_of(Instant at) const override { return app::london_day(at); }
    void stand_on(std::string_view day) { now_ = app::morning_of(parse_date(day).value()); }
    void pass(std::chrono::seconds time) { now_ += time; }

private:
    Instant now_ = app::morning_of(Date{std::chrono::year{2026} / 9 / 7});
};

// Under which every town's documents lie: also of an area that was made before its town.
crypto::Key town_key();

class Town {
public:
    // The demonstration's doors, by which `as` comes in; closed, everybody signs in.
    enum class Doors { open, closed };
    explicit Town(db::Database& database, Doors doors = Doors::open);
    // The day it is from now on.
    Town& on(std::string_view day);
    Town& later(std::chrono::seconds time);
    Instant now() const { return clock_.now(); }
    // From the command line: the path of the link that an invited person gets.
    std::string invites(const accounts::Invitee& invitee);
    std::string invites_again(std::string_view email);
    // From the command line too: another board that commissions health care.
    void enter_board(std::string_view name);
    // And another council's area in the same installation, with psychologists and social workers.
    void enter_other_council(const std::string& area);
    // A browser signed in by a door of the demonstration's sign-in page.
    Browser as(std::string_view who) const;
    Browser visitor() const { return Browser{server_->port()}; }
    db::Database& database() { return database_; }
    const std::vector<frame::Route>& routes() const { return service_->routes(); }
    const std::string& faults() const { return faults_; }

private:
    app::ServiceParts parts(Doors doors);
    void found();

    db::Database& database_;
    TestClock clock_;
    crypto::Key vault_key_;
    int invited_ = 0;
    std::string faults_; // what broke; a journey ends with none
    std::unique_ptr<app::Service> service_;
    std::unique_ptr<RunningServer> server_;
};
} // namespace trefoil::test
