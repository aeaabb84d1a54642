// From a ledger and what is due by it to what lists show, day by day.
#include "shared/worklist/outlook.hpp"
#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace trefoil::worklist {
namespace {
constexpr std::string_view whole_process = "EHC-FINAL-PLAN-20W";
// As far as days are written.
constexpr Date first_day{std::chrono::year{1} / 1 / 1}, last_day{std::chrono::year{9999} / 12 / 31};

std::vector<Due> open_ones(std::vector<Due> dues) {
    std::erase_if(dues, [](const Due& due) { return due.met_on.has_value(); });
    std::ranges::sort(dues, {}, [](const Due& due) {
        return std::tie(due.due, due.rule, due.about, due.trigger_on);
    });
    return dues;
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

Owes owes_of(std::string_view code) {
    for (const Owes owes : {Owes::us, Owes::others, Owes::family})
        if (code_of(owes) == code) return owes;
    throw db::BadValue{};
}

// A body of section 31 may be another authority: it is asked by us, and is not us.
Owes owes(const Due& due) {
    const calendar::Rule* rule = calendar::compiled().latest(due.rule);
    if (rule->owed_by == "family") return Owes::family;
    const bool asked_by_us = rule->owed_by.starts_with("body of section 31");
    const bool ours = rule->owed_by.find("authority") != std::string::npos;
    return ours && !asked_by_us ? Owes::us : Owes::others;
}

std::vector<Outlook> outlooks(const std::vector<cases::Happening>& ledger,
                              const std::vector<Due>& dues) {
    Outlook now{.from_on = first_day, .to_on = last_day};
    now.stage = cases::stage_of(ledger);
    now.asked_on = cases::day_of(ledger, "request_received");
    if (!now.asked_on) now.asked_on = cases::day_of(ledger, "brought_to_attention");
    const std::vector<Due> open = open_ones(dues);
    if (const auto found = std::ranges::find(open, whole_process, &Due::rule); found != open.end())
        now.whole = {found->trigger_on, found->due};
    std::vector<Outlook> all;
    for (const Due& due : open) {
        if (!is_law(*calendar::compiled().latest(due.rule))) continue;
        const Owes owed_by = owes(due);
        if (owed_by == Owes::family && due.due < now.from_on) continue;
        now.next = Next{due.rule, due.due, due.excused_by, owed_by};
        if (owed_by != Owes::family) break;
        all.push_back(now);
        all.back().to_on = due.due;
        now.from_on = plus_days(due.due, 1);
        now.next.reset();
    }
    all.push_back(now);
    return all;
}
} // namespace trefoil::worklist
