// A list as it is asked for once: what was shown, how much of the database that took, and how many
// children the entry in the log names.
#pragma once
#include "support/small_area.hpp"
#include <doctest/doctest.h>
#include <future>
#include <set>

namespace trefoil::test {
template <class List> struct ListSeen {
    List list;
    db::Asked asked;
    std::size_t named = 0; // children in the entry
};

template <class Show>
auto list_seen(SmallArea& area, db::Database& database, std::string_view officer, Show&& show) {
    access::Door door = area.as(officer);
    ListSeen<std::invoke_result_t<Show&, access::Door&>> seen{show(door), door.asked()};
    std::promise<bool> settled;
    door.settle([&](bool is_settled, const std::exception_ptr&) { settled.set_value(is_settled); });
    REQUIRE(settled.get_future().get());
    database.read([&](db::Connection& reads) {
        const auto entry = audit::last_entry(reads);
        seen.named = std::set(entry->subjects.begin(), entry->subjects.end()).size();
    });
    return seen;
}
} // namespace trefoil::test
