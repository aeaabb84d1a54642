// The front by itself: what it tells of what breaks, and what it waits for.
#include "app/clock.hpp"
#include "app/fault.hpp"
#include "app/front.hpp"
#include "platform/db/migrations.hpp"
#include "support/stores.hpp"
#include "support/threshold.hpp"
#include <atomic>
#include <doctest/doctest.h>
#include <latch>
#include <thread>

using namespace trefoil;
using namespace std::chrono_literals;
using frame::Permission;

namespace {
http::Answer looks(frame::Visit& visit) {
    return visit.door.look({"test.look", access::Action::view, access::Part::open_to_all},
                           [](access::Look&) { return http::text(200, "seen"); });
}
http::Answer breaks(frame::Visit&) { throw std::runtime_error{"Amara was born in 2018"}; }

// Over a database of its own, with pages that only a test has.
class Stand {
public:
    explicit Stand(std::vector<frame::Route> routes)
        : front_(std::make_unique<app::Front>(
              surroundings_, frame::Site{}, std::move(routes),
              [this](std::string_view line) { faults_.append(line) += '\n'; })) {}
    void asks(std::string path, const http::Reply& reply) {
        http::Request request;
        request.path = std::move(path);
        request.id = "r1";
        front_->answer(std::move(request), reply);
    }
    // A fact about whoever is not signed in: what they look at was drawn before it.
    void moves() {
        access::Door console{surroundings_,
                             {.request = "console", .once_key = {}, .console = true}};
        (void)console.deed({"test.move", access::Action::begin, access::Part::set_up},
                           [](access::Deed& deed) -> test::Told {
                               access::record_account(deed, {}, access::AccountState::active);
                               return access::Happened{};
                           });
    }
    const std::string& faults() const { return faults_; }
    db::Database& database() { return store_.database(); }
    void end_front() { front_.reset(); }

private:
    test::FreshSqlite store_{migrations()};
    const std::unique_ptr<Clock> clock_ = app::machine_clock();
    const access::Listeners listeners_;
    const crypto::Key vault_key_{*keyed_random("front", "vault key")};
    const access::Surroundings surroundings_{
        store_.database(), *clock_, listeners_, vault_key_,
        [](std::string_view what) { return keyed_random("front", what); }};
    std::string faults_;
    std::unique_ptr<app::Front> front_;
};

template <class Thrown> std::string line_of(const Thrown& thrown) {
    return app::fault_line("r1", "page", app::fault_of(std::make_exception_ptr(thrown)));
}
} // namespace

TEST_CASE("What breaks is told by its kind; words only of our own errors, and escaped") {
    CHECK(line_of(std::logic_error{R"(a "place" is not closed)"}) ==
          R"({"id":"r1","route":"page","fault":"std::logic_error",)"
          R"("words":"a \"place\" is not closed"})");
    CHECK(line_of(db::Broken{db::Broken::Kind::gone, "no server"}) ==
          R"({"id":"r1","route":"page","fault":"trefoil::db::Broken","words":"no server"})");
    CHECK(line_of(std::invalid_argument{"Amara"}) ==
          R"({"id":"r1","route":"page","fault":"std::invalid_argument"})");
    CHECK(line_of(std::runtime_error{"Amara"}) ==
          R"({"id":"r1","route":"page","fault":"std::runtime_error"})");
    CHECK(line_of(7) == R"({"id":"r1","route":"page","fault":"no exception of ours"})");
    CHECK(app::alert_line("r\"1", "page", "too often") ==
          R"({"id":"r\"1","route":"page","alert":"too often"})");
}

TEST_CASE("A page that breaks is answered 500, and its fault told without what it said") {
    Stand stand{{{http::Method::get, "/break", "break", Permission::anyone, breaks}}};
    int status = 0;
    stand.asks("/break", [&](const http::Answer& answer) { status = answer.status; });
    CHECK(status == 500);
    CHECK(stand.faults() ==
          "{\"id\":\"r1\",\"route\":\"break\",\"fault\":\"std::runtime_error\"}\n");
}

TEST_CASE("An answer that cannot be sent is a fault of its page, whichever thread finds it") {
    Stand stand{{{http::Method::get, "/look", "look", Permission::anyone, looks}}};
    std::latch answered{1};
    stand.asks("/look", [&](const http::Answer& answer) {
        if (answer.status == 200) throw std::invalid_argument{"a header of Amara’s"};
        answered.count_down();
    });
    answered.wait();
    stand.end_front();
    CHECK(stand.faults() ==
          "{\"id\":\"r1\",\"route\":\"look\",\"fault\":\"std::invalid_argument\"}\n");
}

// Method: the database's one thread is held at an act while the front ends, so that the entry of
// the look is written after; in the second round it has moved by then, and is drawn again.
TEST_CASE("A front that ends waits for answers whose entries the database still has to write") {
    for (const bool moves : {false, true}) {
        CAPTURE(moves);
        Stand stand{{{http::Method::get, "/look", "look", Permission::anyone, looks}}};
        std::latch holding{1}, let_go{1};
        stand.database().write_later(
            [&](db::Connection&) {
                holding.count_down();
                let_go.wait();
            },
            [](const std::exception_ptr&) {});
        holding.wait();
        std::thread moving;
        if (moves) {
            moving = std::thread{[&] { stand.moves(); }};
            while (stand.database().measures().queued == 0) std::this_thread::yield();
        }
        std::atomic<int> status = 0;
        stand.asks("/look", [&](const http::Answer& answer) { status = answer.status; });
        CHECK(status == 0);
        std::thread letting_go{[&] {
            std::this_thread::sleep_for(50ms);
            let_go.count_down();
        }};
        stand.end_front();
        CHECK(status == 200);
        letting_go.join();
        if (moves) moving.join();
        CHECK(stand.faults().empty());
    }
}
