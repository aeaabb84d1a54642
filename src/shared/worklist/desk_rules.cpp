// Which rows a person asked for, in which order, and who is waited for.
#include "base/text.hpp"
#include "shared/worklist/desk.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::worklist {
namespace {
constexpr std::string_view whole_process = "EHC-FINAL-PLAN-20W";
constexpr Date never{std::chrono::year{9999} / 1 / 1};

bool is_wished(const Row& row, const Wish& wish, Date today) {
    if (wish.stage && row.stage != *wish.stage) return false;
    if (wish.waiting_on) {
        const Due* next = row.next(today);
        if (!next || owes(*next) != *wish.waiting_on) return false;
    }
    return fold(row.child.name.full()).find(fold(wish.name)) != std::string::npos;
}
} // namespace

std::string_view code_of(Owes owes) {
    switch (owes) {
    case Owes::us: return "us";
    case Owes::others: return "others";
    case Owes::family: return "family";
    }
    std::abort();
}

// A body of section 31 may be another authority: it is asked by us, and is not us.
Owes owes(const Due& due) {
    const calendar::Rule* rule = calendar::compiled().latest(due.rule);
    if (rule->owed_by == "family") return Owes::family;
    const bool asked_by_us = rule->owed_by.starts_with("body of section 31");
    const bool ours = rule->owed_by.find("authority") != std::string::npos;
    return ours && !asked_by_us ? Owes::us : Owes::others;
}

const Due* Row::whole() const {
    const auto found = std::ranges::find(dues, whole_process, &Due::rule);
    return found == dues.end() ? nullptr : &*found;
}

const Due* Row::next(Date today) const {
    const auto waited_for = [&](const Due& due) {
        return is_law(*calendar::compiled().latest(due.rule)) &&
               (today <= due.due || owes(due) != Owes::family);
    };
    const auto found = std::ranges::find_if(dues, waited_for);
    return found == dues.end() ? nullptr : &*found;
}

Urgency urgency(const Row& row, Date today) {
    const Due* next = row.next(today);
    if (!next) return Urgency::on_track;
    const int left = days_between(today, next->due);
    if (left < 0) return Urgency::late;
    return left <= 7 ? Urgency::within_a_week : Urgency::on_track;
}

std::vector<Row> chosen(std::vector<Row> rows, const Wish& wish, Date today) {
    std::erase_if(rows, [&](const Row& row) { return !is_wished(row, wish, today); });
    std::ranges::sort(rows, {}, [&](const Row& row) {
        const Due* next = row.next(today);
        const bool by_name = wish.first == Wish::Order::name;
        return std::tuple{by_name ? fold(row.child.name.full()) : std::string{},
                          next ? next->due : never, row.file.id};
    });
    return rows;
}
} // namespace trefoil::worklist
