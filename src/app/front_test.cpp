// The front by itself: what it tells of what breaks.
#include "app/clock.hpp"
#include "app/fault.hpp"
#include "app/front.hpp"
#include "platform/db/migrations.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using frame::Permission;

namespace {
http::Answer breaks(frame::Visit&) { throw std::runtime_error{"Amara was born in 2018"}; }

// Over a database of its own, with pages that only a test has.
class Stand {
public:
    explicit Stand(std::vector<frame::Route> routes)
        : front_(std::make_unique<app::Front>(
              access::Surroundings{
                  store_.database(), *clock_, listeners_, vault_key_,
                  [](std::string_view what) { return keyed_random("front", what); }},
              frame::Site{}, std::move(routes),
              [this](std::string_view line) { faults_.append(line) += '\n'; })) {}
    void asks(std::string path, http::Reply reply) {
        http::Request request;
        request.path = std::move(path);
        request.id = "r1";
        front_->answer(std::move(request), std::move(reply));
    }
    const std::string& faults() const { return faults_; }

private:
    test::FreshSqlite store_{migrations()};
    const std::unique_ptr<Clock> clock_ = app::machine_clock();
    const access::Listeners listeners_;
    const crypto::Key vault_key_{*keyed_random("front", "vault key")};
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
