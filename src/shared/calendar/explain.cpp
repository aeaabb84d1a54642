// A date in one plain sentence with its citation.
#include "shared/calendar/calendar.hpp"
#include "shared/calendar/counting.hpp"
#include <array>
#include <fmt/format.h>
#include <stdexcept>

namespace trefoil::calendar {
namespace {
std::string number_in_words(int number) {
    constexpr std::array words{"no",   "one", "two",   "three", "four",
                               "five", "six", "seven", "eight", "nine"};
    if (number < static_cast<int>(words.size())) return words[static_cast<std::size_t>(number)];
    return fmt::format("{}", number);
}

std::string counted_in_words(int number, std::string_view unit) {
    return fmt::format("{} {}{}", number_in_words(number), unit, number == 1 ? "" : "s");
}

// The law counts absences in whole weeks; its file counts their days.
std::string days_in_words(int days) {
    return days % 7 == 0 ? counted_in_words(days / 7, "week") : counted_in_words(days, "day");
}

std::string quantity(const Limit& limit) {
    const auto of = [&](std::string_view unit) { return counted_in_words(limit.number, unit); };
    switch (limit.unit) {
    case Limit::Unit::weeks: return of("week");
    case Limit::Unit::days: return of("day");
    case Limit::Unit::working_days: return of("working day");
    case Limit::Unit::months: return of("month");
    case Limit::Unit::age: return fmt::format("{}", limit.number);
    case Limit::Unit::none: break;
    }
    return {};
}

std::string_view month_name(std::chrono::month month) {
    constexpr std::array<std::string_view, 12> names{
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    return names[unsigned(month) - 1];
}

std::string capitalised(std::string words) {
    if (words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

std::string phrase(const Limit& limit) {
    switch (limit.count) {
    case Count::w_excl:
    case Count::d_excl:
    case Count::wd_excl:
    case Count::m_excl: return limit.number == 0 ? "at once on" : quantity(limit) + " from";
    case Count::d_incl:
    case Count::wd_incl:
    case Count::m_incl: return quantity(limit) + " beginning with";
    case Count::back: return "at least " + quantity(limit) + " before";
    case Count::before_date:
        return fmt::format("before {} {} in the year of", unsigned(limit.before.day()),
                           month_name(limit.before.month()));
    case Count::trib_skip:
        return quantity(limit) + ", August and 25 December to 1 January not counted, from";
    case Count::last_friday_june:
        return "the last Friday in June of the school year of the 16th birthday after";
    case Count::academic_year:
        return "the end of the academic year of birthday " + quantity(limit) + " after";
    case Count::on_move: return "on";
    case Count::asap: return "as soon as practicable after";
    }
    return {};
}

std::string from_fact(const Limit& limit, const FactKind& kind, Date day) {
    // Only the year matters there, and the day itself may not be known yet.
    if (limit.count == Count::before_date)
        return fmt::format("{} {}, {}", phrase(limit), kind.day_of, int(day.year()));
    return fmt::format("{} {}, {}", phrase(limit), kind.day_of, in_words(day));
}

// SI 2014/1530 reg 15(2), 16: which of the two it was.
std::string of_the_move(const Clock& clock, const std::string& from_awareness) {
    const Limit& limit = clock.rule->limbs[0].limit;
    const Date latest = notice_threshold(clock.second_on, limit.number, england());
    if (clock.started_on <= latest)
        return fmt::format("On {}, {}, known on {}, {} or more ahead", clock.second_by->day_of,
                           in_words(clock.second_on), in_words(clock.started_on), quantity(limit));
    return fmt::format("{}; {}, {}, was not known {} ahead", from_awareness,
                       clock.second_by->day_of, in_words(clock.second_on), quantity(limit));
}

// SI 2008/2699 r.12(2), (3)(a): how the Tribunal's day is reached from the one counted.
std::string rolled(const Clock& clock) {
    const Date ends = unrolled(clock);
    if (ends == clock.due) return {};
    std::string_view after = "no working day, the next one";
    if (clock.rule->roll == Roll::application && in_august(ends))
        after = "in August, the first working day after it";
    if (clock.rule->roll == Roll::application && at_christmas(ends))
        after = "from 25 December to 1 January, the first working day after";
    return fmt::format("; as {} is {}, {}", in_words(ends), after, in_words(clock.due));
}
} // namespace

std::string in_words(Date day) {
    constexpr std::array<std::string_view, 7> names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                    "Thursday", "Friday", "Saturday"};
    const std::chrono::weekday weekday{std::chrono::sys_days{day}};
    return fmt::format("{} {} {} {}", names[weekday.c_encoding()], unsigned(day.day()),
                       month_name(day.month()), int(day.year()));
}

std::string in_words(const Limit& limit) { return capitalised(phrase(limit)); }

std::string length_in_words(const Limit& limit) {
    if (limit.unit == Limit::Unit::none) throw std::logic_error("a limit without a length");
    return quantity(limit);
}

std::string length_in_words(std::string_view id, Date on_day, const Law& law) {
    if (const Rule* rule = law.rule(id, on_day)) return length_in_words(rule->limbs.at(0).limit);
    if (const Threshold* threshold = law.threshold(id, on_day))
        return fmt::format("{} {}", number_in_words(threshold->number), threshold->unit);
    const Exception* exception = law.exception(id, on_day);
    if (exception && exception->least_days > 0) return days_in_words(exception->least_days);
    throw std::logic_error(fmt::format("no length called {} in law on {}", id, in_words(on_day)));
}

std::string explain(const Clock& clock) {
    const Rule& rule = *clock.rule;
    const std::string first = from_fact(rule.limbs[0].limit, *clock.started_by, clock.started_on);
    const auto sentence = [&](std::string words) {
        return fmt::format("{}{}: {}.", capitalised(std::move(words)), rolled(clock),
                           rule.citation);
    };
    if (!clock.second_by) return sentence(first);
    const std::string second = from_fact(rule.limbs[1].limit, *clock.second_by, clock.second_on);
    switch (rule.take) {
    case Take::earlier: return sentence(fmt::format("the earlier of {}, and {}", first, second));
    case Take::later: return sentence(fmt::format("the later of {}, and {}", first, second));
    case Take::on_move: return sentence(of_the_move(clock, first));
    case Take::second_if_known: // a day that was named: nothing is counted from it
        return sentence(
            fmt::format("on {}, {}", clock.second_by->day_of, in_words(clock.second_on)));
    case Take::first: break;
    }
    return sentence(second);
}
} // namespace trefoil::calendar
