// Derives the clocks of a ledger: start, second limb, due day, excuse, end.
#include "shared/calendar/calendar.hpp"
#include "shared/calendar/counting.hpp"
#include <algorithm>

namespace trefoil::calendar {
namespace {
// The facts that stand, and their kinds: most rules end at a glance at those.
struct Standing {
    std::vector<const Fact*> facts;
    Kinds kinds;
    bool have(const Kinds& any) const { return (kinds & any).any(); }
};

// What was superseded is not there: neither the old day nor what was recorded in error.
Standing standing(std::span<const Fact> facts) {
    std::vector<std::uint32_t> gone;
    for (const Fact& fact : facts)
        if (fact.supersedes != 0) gone.push_back(fact.supersedes);
    Standing left;
    left.facts.reserve(facts.size());
    for (const Fact& fact : facts)
        if (gone.empty() || std::ranges::find(gone, fact.number) == gone.end()) {
            left.facts.push_back(&fact);
            left.kinds.set(std::size_t(fact.kind));
        }
    return left;
}

bool has(const Kinds& kinds, const Fact& fact) { return kinds[std::size_t(fact.kind)]; }

bool earlier(const Fact& a, const Fact& b) {
    return a.day < b.day || (a.day == b.day && a.number < b.number);
}

bool counts_back(const Rule& rule) {
    const Count count = rule.limbs.front().limit.count;
    return count == Count::back || count == Count::before_date;
}

bool counts_from_birth(const Rule& rule) {
    const Count count = rule.limbs.front().limit.count;
    return count == Count::last_friday_june || count == Count::academic_year;
}

// One clock in the making: a rule, the fact that starts it, and the rest of the ledger.
class Starting {
public:
    Starting(const Rule& rule, const Fact& trigger, const Standing& facts, const Law& law,
             const Settings& settings)
        : rule_(rule), trigger_(trigger), standing_(facts), facts_(facts.facts), law_(law),
          settings_(settings) {}

    std::optional<Clock> clock() const;

private:
    bool same_thing(const Fact& fact) const {
        return !rule_.each_about || fact.about == trigger_.about;
    }
    // What is of the whole case, such as a request taken back, ends what each body was asked too.
    bool ends_it(const Fact& fact) const { return same_thing(fact) || fact.about == About{}; }
    const Fact* second() const;
    const Fact* second(bool next) const;
    template <class Concerns>
    const Fact* first_after_start(const Kinds&, Concerns&& concerns) const;
    Date floor_of_search() const;
    std::uint32_t excuse(Days period) const;
    std::uint32_t excuse_by(const Exception&, Days period) const;
    const Fact* first_from(const Kinds&, Date day) const;

    const Rule& rule_;
    const Fact& trigger_;
    const Standing& standing_;
    const std::vector<const Fact*>& facts_;
    const Law& law_;
    const Settings& settings_;
};

std::optional<Clock> Starting::clock() const {
    // Law is chosen by the day of the event; for an age that is the day it is reached.
    const bool from_birth = counts_from_birth(rule_);
    if (!from_birth && !rule_.covers(trigger_.day)) return {};
    Clock clock{.rule = &rule_,
                .trigger = trigger_.number,
                .about = trigger_.about,
                .started_by = &law_.kind(trigger_.kind),
                .started_on = trigger_.day};
    if (rule_.limbs.size() > 1) {
        if (const Fact* other = second()) {
            clock.second_by = &law_.kind(other->kind);
            clock.second_on = other->day;
        }
    }
    clock.due = unrolled(clock, settings_);
    if (from_birth && !rule_.covers(clock.due)) return {};
    const WorkingDays& table = *settings_.working_days;
    if (rule_.roll == Roll::next_working_day)
        clock.due = next_working_day_is_in_time(clock.due, table);
    if (rule_.roll == Roll::application) clock.due = application_rolled(clock.due, table);

    const Fact* met =
        first_after_start(rule_.met_by, [&](const Fact& fact) { return same_thing(fact); });
    const Fact* ended =
        first_after_start(rule_.ended_by, [&](const Fact& fact) { return ends_it(fact); });
    if (ended && (!met || ended->day < met->day)) return {};
    if (met) clock.met_on = met->day;

    Date aim = clock.due;
    if (rule_.limbs.front().limit.count == Count::back && settings_.at_least == AtLeast::ordinary)
        aim = one_day_clear(aim);
    clock.target = table.on_or_before(aim);
    if (!rule_.exceptions.empty())
        clock.excused_by = excuse({plus_days(trigger_.day, 1), clock.due});
    return clock;
}

// The fact of the second limb that belongs to this start: the next one before another start, or
// the last one there was.
const Fact* Starting::second() const {
    const Limb& limb = rule_.limbs[1];
    if (!standing_.have(limb.from)) return nullptr;
    const Fact* found = limb.pair == Limb::Pair::last ? nullptr : second(true);
    return found || limb.pair == Limb::Pair::next ? found : second(false);
}

const Fact* Starting::second(bool next) const {
    const Limb& limb = rule_.limbs[1];
    const Fact* found = nullptr;
    for (const Fact* fact : facts_) {
        if (!has(limb.from, *fact) || !same_thing(*fact)) continue;
        if (next ? fact->day < trigger_.day : trigger_.day < fact->day) continue;
        if (!found || (next ? earlier(*fact, *found) : earlier(*found, *fact))) found = fact;
    }
    if (!found || !next) return found;
    for (const Fact* fact : facts_) // does it belong to a later start?
        if (has(rule_.limbs[0].from, *fact) && same_thing(*fact) && earlier(trigger_, *fact) &&
            fact->day <= found->day)
            return nullptr;
    return found;
}

// A limit counted back is met before the event: by what came after the event before it.
Date Starting::floor_of_search() const {
    if (!counts_back(rule_)) return trigger_.day;
    Date floor{};
    for (const Fact* fact : facts_)
        if (has(rule_.limbs[0].from, *fact) && same_thing(*fact) && fact->day < trigger_.day)
            floor = std::max(floor, plus_days(fact->day, 1));
    return floor;
}

template <class Concerns>
const Fact* Starting::first_after_start(const Kinds& kinds, Concerns&& concerns) const {
    if (!standing_.have(kinds)) return nullptr;
    const Date floor = floor_of_search();
    const Fact* found = nullptr;
    for (const Fact* fact : facts_) {
        if (!has(kinds, *fact) || fact->day < floor || !concerns(*fact)) continue;
        if (fact->kind == trigger_.kind && !earlier(trigger_, *fact)) continue;
        if (!found || earlier(*fact, *found)) found = fact;
    }
    return found;
}

std::uint32_t Starting::excuse(Days period) const {
    for (const std::uint16_t place : rule_.exceptions)
        if (const auto number = excuse_by(law_.exceptions()[place], period)) return number;
    return 0;
}

std::uint32_t Starting::excuse_by(const Exception& exception, Days period) const {
    if (!standing_.have(exception.fact)) return 0;
    for (const Fact* fact : facts_) {
        if (!has(exception.fact, *fact)) continue;
        if (!fact->excuses.empty() && fact->excuses != rule_.id) continue;
        if (!in_force(exception.in_force_from, exception.in_force_to, fact->day)) continue;
        if (rule_.each_about && fact->about != About{} && fact->about != trigger_.about) continue;
        switch (exception.test) {
        case Exception::Test::during:
            if (length(overlap({fact->day, fact->day}, period)) == 1) return fact->number;
            break;
        case Exception::Test::absent: {
            const Fact* back = first_from(exception.to, fact->day);
            const Days away{fact->day, back ? plus_days(back->day, -1) : period.last};
            if (length(overlap(away, period)) >= exception.least_days) return fact->number;
            break;
        }
        case Exception::Test::asked_around_closure:
            for (const Fact* closed : facts_) {
                if (!has(exception.from, *closed)) continue;
                const Fact* open = first_from(exception.to, closed->day);
                if (open && asked_around_closure(fact->day, closed->day, open->day,
                                                 exception.least_days, exception.margin_days))
                    return fact->number;
            }
            break;
        }
    }
    return 0;
}

const Fact* Starting::first_from(const Kinds& kinds, Date day) const {
    const Fact* found = nullptr;
    for (const Fact* fact : facts_)
        if (has(kinds, *fact) && day <= fact->day && (!found || earlier(*fact, *found)))
            found = fact;
    return found;
}
} // namespace

std::vector<Clock> clocks(std::span<const Fact> facts, const Law& law, const Settings& settings) {
    const Standing left = standing(facts);
    std::vector<Clock> found;
    for (const Fact* fact : left.facts)
        for (const std::uint16_t place : law.started_by(fact->kind)) {
            const Starting starting{law.rules()[place], *fact, left, law, settings};
            if (const auto clock = starting.clock()) found.push_back(*clock);
        }
    return found;
}

Date earliest_after(const Clock& clock) { return plus_days(clock.due, 1); }

std::optional<Date> counted(const Limit& limit, Date from, const Settings& settings) {
    const WorkingDays& table = *settings.working_days;
    const std::chrono::months in_months{limit.number};
    switch (limit.count) {
    case Count::w_excl: return weeks_after(from, limit.number);
    case Count::d_excl: return days_after(from, limit.number);
    case Count::d_incl: return days_beginning_with(from, limit.number);
    case Count::wd_excl: return working_days_after(from, limit.number, table);
    case Count::wd_incl: return working_days_beginning_with(from, limit.number, table);
    case Count::m_excl: return months_after(from, in_months);
    case Count::m_incl: return months_beginning_with(from, in_months);
    case Count::before_date: return last_day_before(limit.before, from.year());
    case Count::trib_skip: return working_days_not_skipped(from, limit.number, table);
    case Count::last_friday_june: return compulsory_school_age_ends(from);
    case Count::academic_year:
        return further_education_year_ends(from, std::chrono::years{limit.number});
    case Count::on_move: return from;
    case Count::asap: return std::nullopt;
    case Count::back: break;
    }
    const Date ordinary = limit.unit == Limit::Unit::months ? months_before(from, in_months)
                                                            : weeks_before(from, limit.number);
    return settings.at_least == AtLeast::clear ? one_day_clear(ordinary) : ordinary;
}

Date unrolled(const Clock& clock, const Settings& settings) {
    const Rule& rule = *clock.rule;
    const Date first = *counted(rule.limbs[0].limit, clock.started_on, settings);
    if (!clock.second_by) return first;
    const Date second = *counted(rule.limbs[1].limit, clock.second_on, settings);
    switch (rule.take) {
    case Take::earlier: return std::min(first, second);
    case Take::later: return std::max(first, second);
    case Take::second_if_known: return second;
    case Take::on_move:
        return on_move_or_working_days(clock.started_on, clock.second_on,
                                       rule.limbs[0].limit.number, *settings.working_days);
    case Take::first: break;
    }
    return first;
}
} // namespace trefoil::calendar
