// Benchmark ENG: the ledgers of made-up cases, the same each time, derived one after the other.
#include "app/commands/bench_clocks.hpp"
#include "shared/calendar/calendar.hpp"
#include <array>
#include <boost/json.hpp>
#include <chrono>
#include <ostream>
#include <vector>

namespace trefoil::app {
namespace {
using namespace calendar;

constexpr double budget_seconds = 1.0;

struct Step {
    const char* word;
    int days_after; // the request
    bool about_a_body;
};
// A case from request to its first review, some of it late; every ledger stops somewhere in it.
constexpr std::array steps{Step{"request_received", 0, false},
                           Step{"consultation_sent", 3, false},
                           Step{"decision_to_assess", 36, false},
                           Step{"advice_received_by_body", 40, true},
                           Step{"advice_received_by_body", 41, true},
                           Step{"advice_received_by_body", 43, true},
                           Step{"absent_from_area", 50, false},
                           Step{"returned_to_area", 64, false},
                           Step{"advice_provided", 79, true},
                           Step{"advice_provided", 90, true},
                           Step{"decision_to_issue", 101, false},
                           Step{"draft_served", 108, false},
                           Step{"consultation_received", 109, true},
                           Step{"consultation_answered", 120, true},
                           Step{"representations_finished", 118, false},
                           Step{"final_plan_issued", 139, false},
                           Step{"plan_first_made", 139, false},
                           Step{"review_meeting", 480, true},
                           Step{"review_invited", 460, true},
                           Step{"amendment_notice_sent", 505, true}};

std::vector<std::vector<Fact>> ledgers(std::size_t count) {
    std::vector<std::vector<Fact>> made(count);
    const Law& law = compiled();
    for (std::size_t n = 0; n < count; ++n) {
        const Date request = plus_days(Date{std::chrono::year{2021} / 1 / 4}, int(n * 613 % 1800));
        const std::size_t length = 4 + n % (steps.size() - 3);
        for (std::size_t i = 0; i < length; ++i) {
            const int later_or_sooner = int((n + 5 * i) % 9);
            Fact fact{.kind = *law.kind(steps[i].word),
                      .day = plus_days(request, steps[i].days_after + later_or_sooner)};
            if (steps[i].about_a_body)
                fact.about.bytes[0] = static_cast<std::byte>(1 + (n + i) % 3);
            fact.number = static_cast<std::uint32_t>(i + 1);
            made[n].push_back(fact);
        }
    }
    return made;
}
} // namespace

void bench_clocks(std::ostream& out, std::size_t clocks_wanted) {
    const auto cases = ledgers(20'000);
    std::size_t derived = 0, open = 0;
    const auto begun = std::chrono::steady_clock::now();
    while (derived < clocks_wanted)
        for (const auto& ledger : cases) {
            const auto found = clocks(ledger, compiled());
            derived += found.size();
            for (const Clock& clock : found) open += !clock.met_on;
        }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    const double for_wanted = took.count() * double(clocks_wanted) / double(derived);
    const boost::json::object line{{"bench", "clocks"},
                                   {"clocks", derived},
                                   {"open", open},
                                   {"seconds", took.count()},
                                   {"clocks_per_second", double(derived) / took.count()},
                                   {"seconds_for_2_500_000", for_wanted},
                                   {"budget_seconds", budget_seconds},
                                   {"within_budget", for_wanted < budget_seconds}};
    out << boost::json::serialize(line) << '\n';
}
} // namespace trefoil::app
