// From a ledger and what is due by it to what lists show, day by day.
#include "shared/worklist/outlook.hpp"
#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace trefoil::worklist {
namespace {
constexpr std::string_view whole_process = "EHC-FINAL-PLAN-20W",
                           days_for_draft = "EHC-DRAFT-REPS-15D";
// As far as days are written.
constexpr Date first_day{std::chrono::year{1} / 1 / 1}, last_day{std::chrono::year{9999} / 12 / 31};

std::vector<Due> open_ones(std::vector<Due> dues) {
    std::erase_if(dues, [](const Due& due) {
        return due.met_on || !is_law(*calendar::compiled().latest(due.rule));
    });
    std::ranges::sort(dues, {}, [](const Due& due) {
        return std::tie(due.due, due.rule, due.about, due.trigger_on);
    });
    return dues;
}

// Their own days, and those that we must leave them: such a period passes, and nobody is late.
bool is_given_to_family(const calendar::Rule& rule) {
    return rule.owed_by == "family" ||
           (rule.at_least && std::ranges::find(rule.owed_to, "family") != rule.owed_to.end());
}

bool is_past(const Due& due, Date day) { return owes(due) == Owes::family && due.due < day; }

// Days on which something changes by itself: a period of the family's is over, a step opens.
std::vector<Date> first_days(const std::vector<Due>& open, const std::vector<frame::Step>& steps) {
    std::vector<Date> days{first_day};
    for (const Due& due : open)
        if (owes(due) == Owes::family) days.push_back(plus_days(due.due, 1));
    for (const frame::Step& step : steps)
        if (step.from) days.push_back(*step.from);
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    return days;
}

std::optional<Next> next_on(Date day, const std::vector<Due>& open) {
    for (const Due& due : open)
        if (!is_past(due, day)) return Next{due.rule, due.due, due.excused_by, owes(due)};
    return std::nullopt;
}

void add_steps(Outlook& now, const std::vector<frame::Step>& steps) {
    for (const frame::Step& step : steps) {
        if (step.from && now.from_on < *step.from) continue;
        if (!now.step) now.step = {step.kind, step.by};
        if (!now.second && frame::is_for_second_person(step.kind))
            now.second = {step.kind, step.proposed_by.value()};
    }
}

// A step of ours comes first if all else waits for it, or by its day.
std::optional<Owes> waits_on(const Outlook& now, const std::vector<Due>& open) {
    if (now.step && (!now.step->by || !now.next || *now.step->by <= now.next->due))
        return frame::is_for_second_person(now.step->kind) ? Owes::second : Owes::us;
    const bool is_with_family = std::ranges::any_of(open, [&](const Due& due) {
        return due.rule == days_for_draft && !is_past(due, now.from_on);
    });
    if (is_with_family) return Owes::family;
    if (now.next) return now.next->owed_by;
    return std::nullopt;
}
} // namespace

std::string_view code_of(Owes owes) {
    switch (owes) {
    case Owes::us: return "us";
    case Owes::second: return "second";
    case Owes::others: return "others";
    case Owes::family: return "family";
    }
    std::abort();
}

Owes owes_of(std::string_view code) {
    for (const Owes owes : {Owes::us, Owes::second, Owes::others, Owes::family})
        if (code_of(owes) == code) return owes;
    throw db::BadValue{};
}

// A body of section 31 may be another authority: it is asked by us, and is not us.
Owes owes(const calendar::Rule& rule) {
    if (is_given_to_family(rule)) return Owes::family;
    const bool asked_by_us = rule.owed_by.starts_with("body of section 31");
    const bool ours = rule.owed_by.find("authority") != std::string::npos;
    return ours && !asked_by_us ? Owes::us : Owes::others;
}
Owes owes(const Due& due) { return owes(*calendar::compiled().latest(due.rule)); }

std::vector<Outlook> outlooks(const std::vector<cases::Happening>& ledger,
                              const std::vector<Due>& dues, const std::vector<frame::Step>& steps) {
    Outlook now{.from_on = first_day, .to_on = last_day};
    now.stage = cases::stage_of(ledger);
    now.asked_on = cases::day_of(ledger, "request_received");
    if (!now.asked_on) now.asked_on = cases::day_of(ledger, "brought_to_attention");
    const std::vector<Due> open = open_ones(dues);
    if (const auto found = std::ranges::find(open, whole_process, &Due::rule); found != open.end())
        now.whole = {found->trigger_on, found->due};
    std::vector<Outlook> all;
    for (const Date day : first_days(open, steps)) {
        Outlook one = now;
        one.from_on = day;
        one.next = next_on(day, open);
        add_steps(one, steps);
        one.waits_on = waits_on(one, open);
        if (!all.empty()) all.back().to_on = plus_days(day, -1);
        all.push_back(std::move(one));
    }
    return all;
}
} // namespace trefoil::worklist
