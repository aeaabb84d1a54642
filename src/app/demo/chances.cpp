// The shares. Published ones: Department for Education, "Education, health and care plans",
// reporting year 2025, England, calendar year 2024 (Open Government Licence v3.0). What nobody
// publishes is made up, and says so.
#include "app/demo/chances.hpp"

namespace trefoil::app::demo {
namespace {
bool in_thousand(Random& random, std::size_t share) { return draw(random, 1000) < share; }
} // namespace

Outcome outcome(Random& random) {
    // Of 142,451 requests with an outcome 2,517 were withdrawn and 38,889 not assessed.
    const std::size_t place = draw(random, 1000);
    if (place < 18) return Outcome::taken_back;
    if (place < 18 + 273) return Outcome::no_assessment;
    // Of 104,951 assessments with an outcome 6,404 ended without a plan.
    return in_thousand(random, 61) ? Outcome::no_plan : Outcome::plan;
}

// 84.8 % of requests had their outcome in six weeks.
bool is_decided_late(Random& random) { return in_thousand(random, 152); }

// 41,448 of 90,392 plans were issued in twenty weeks, exceptions included.
bool is_plan_late(Random& random) { return in_thousand(random, 541); }

// 34.1 % of decisions not to issue a plan were told in time.
bool is_no_plan_told_late(Random& random) { return in_thousand(random, 659); }

// Made up: nobody publishes it by adviser. Psychologists are waited for longest.
bool is_advice_late(Random& random, std::string_view adviser) {
    return in_thousand(random, adviser == "tom-whitaker" ? 350 : 120);
}

// An exception was recorded for 5,526 of 90,392 plans, 6.1 %; which ones is made up. About one
// request in sixteen comes as the summer begins.
bool is_away(Random& random) { return in_thousand(random, 25); }
bool has_closed_school(Random& random) { return in_thousand(random, 600); }

// Made up: the return asks for the source of a request, the release does not show it.
Asking asking(Random& random, std::string_view officer, std::string_view senco, bool is_school) {
    using assessment::Arrival;
    using assessment::Asker;
    const std::size_t place = draw(random, 100);
    if (place < 38) return {};
    if (place < 72) {
        if (is_school) return {.by = std::string{senco}, .asker = Asker::school};
        return {.by = std::string{senco},
                .asker = Asker::other}; // a nursery brings a child to attention
    }
    if (place < 84) return {.by = std::string{officer}, .arrival = Arrival::phone};
    if (place < 91) return {.by = std::string{officer}, .arrival = Arrival::in_person};
    if (place < 96)
        return {.by = std::string{officer}, .arrival = Arrival::post, .written_after = 1};
    return {.by = "anjali-rao", .asker = Asker::other};
}
} // namespace trefoil::app::demo
