// Founding, living through the year, and the mark of the last day.
#include "app/demo/making.hpp"
#include "app/demo/crowd.hpp"
#include "shared/audit/audit.hpp"

namespace trefoil::app::demo {
namespace {
constexpr int days_lived = 371; // a year, and a week to found the area in

enum class NoRefusal {};
std::string_view code_of(NoRefusal) { return {}; }

// The last day has an act even if it is a Sunday: it is where the clock goes on from.
void mark_last_day(Life& life) {
    using Answer = Result<access::Happened, NoRefusal>;
    life.from_console([](access::Door& door) {
        return door.deed({"demo.made", access::Action::begin, access::Part::set_up,
                          access::in_area(alderbrook())},
                         [](access::Deed&) -> Answer { return access::Happened{}; });
    });
}
} // namespace

void make(db::Database& database, const crypto::Key& vault_key, const Making& making) {
    DayClock clock{plus_days(making.last, -days_lived)};
    const Service service{
        {.database = database,
         .clock = clock,
         .vault_key = vault_key,
         .random = [&](std::string_view what) { return keyed_random(making.seed, what); },
         .faults = [](std::string_view) {},
         .site = {.is_demo = true}}};
    Life life{service, clock};
    plan_stories(life, making.last);
    if (making.children > 0) plan_crowd(life, making.children, making.last, making.seed);
    life.live_until(making.last);
    mark_last_day(life);
}

Date last_day(db::Database& database) {
    Instant at;
    database.read([&](db::Connection& reads) { at = audit::last_entry(reads).value().at; });
    return london_day(at);
}
} // namespace trefoil::app::demo
