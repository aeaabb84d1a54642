// The shares of the demonstration against the published ones. Method: ten thousand draws of a seed.
#include "app/demo/chances.hpp"
#include "platform/random/random.hpp"
#include <cmath>
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::app::demo;

namespace {
constexpr int draws = 10'000;

template <class Happens> double per_cent(Happens&& happens) {
    const auto random = keyed_random("chances", "test");
    int count = 0;
    for (int n = 0; n < draws; ++n) count += happens(*random) ? 1 : 0;
    return 100.0 * count / draws;
}
bool is_near(double drawn, double published) { return std::abs(drawn - published) < 1.5; }
} // namespace

TEST_CASE("Outcomes of requests are in the shares of the release of 2025") {
    const auto share = [](Outcome wanted) {
        return per_cent([=](Random& random) { return outcome(random) == wanted; });
    };
    CHECK(is_near(share(Outcome::no_assessment), 27.3)); // 38,889 of 142,451
    CHECK(is_near(share(Outcome::taken_back), 1.8));     // 2,517 of 142,451
    CHECK(is_near(share(Outcome::no_plan), 4.3));        // 6.1 % of the other 70.9 %
    CHECK(share(Outcome::taken_back) > 0);
    CHECK(is_near(per_cent(is_decided_late), 15.2));
    CHECK(is_near(per_cent(is_plan_late), 54.1));
    CHECK(is_near(per_cent(is_no_plan_told_late), 65.9));
}

TEST_CASE("A nursery brings a child to attention and asks for nothing; a school asks") {
    const auto random = keyed_random("chances", "asking");
    bool has_school = false, has_phone = false;
    for (int n = 0; n < 1000; ++n) {
        CHECK(asking(*random, "officer", "nursery", false).asker != assessment::Asker::school);
        const Asking school = asking(*random, "officer", "senco", true);
        has_school = has_school || (school.asker == assessment::Asker::school);
        has_phone = has_phone || school.arrival == assessment::Arrival::phone;
        CHECK((school.asker == assessment::Asker::school) == (school.by == "senco"));
    }
    CHECK(has_school);
    CHECK(has_phone);
}
