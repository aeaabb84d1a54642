// What no right law file says.
#include "shared/calendar/law_check.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace trefoil::calendar {
namespace {
// The most that an entry of that unit can say in sense.
constexpr std::pair<std::string_view, int> age_units[] = {
    {"years of age", 120}, {"months", 120}, {"weeks", 104},     {"days", 366},
    {"year group", 14},    {"years", 100},  {"hour of day", 23}};
// How a provision was read: as text, in a secondary source, from memory; by a judgment, as
// guidance, or settled here.
constexpr std::array<std::string_view, 6> ways_of_reading{"text", "secondary", "memory",
                                                          "case", "guidance",  "local"};

bool versions_overlap(const Rule& a, const Rule& b) {
    return (!a.in_force_to || b.in_force_from <= *a.in_force_to) &&
           (!b.in_force_to || a.in_force_from <= *b.in_force_to);
}
} // namespace

void check_id(const TableReader& table, std::string_view id) {
    const bool shaped = std::ranges::all_of(
        id, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; });
    if (!shaped) table.fail("id", fmt::format("'{}' is not in capitals, digits and hyphens", id));
}

// "text(42)/secondary(44)": ways of reading, each with what of the provision it was in brackets.
void check_confidence(const TableReader& table, std::string_view confidence) {
    for (std::string_view left = confidence;;) {
        const auto end = std::min(left.find_first_of("+/"), left.size());
        const std::string_view one = left.substr(0, end);
        const auto bracket = one.find('(');
        const bool closed = bracket == one.npos || (one.back() == ')' && bracket + 2 < one.size());
        if (!closed ||
            std::ranges::find(ways_of_reading, one.substr(0, bracket)) == ways_of_reading.end())
            table.fail("confidence", fmt::format("unknown confidence '{}'", one));
        if (end == left.size()) return;
        left.remove_prefix(end + 1);
    }
}

void check_strength(const TableReader& table, Strength strength, bool binding) {
    if (strength == Strength::must && !binding)
        table.fail("strength", "guidance and practice hold no MUST");
}

void check_limit(const TableReader& table, const Limit& limit) {
    if (limit.number == 0 && limit.unit != Limit::Unit::none && limit.count != Count::d_excl)
        table.fail({}, "a limit of nothing: what is due at once is days = 0, D-EXCL");
}

void check_exception(const TableReader& table, const Exception& exception) {
    using Test = Exception::Test;
    const bool has_ends = exception.from.any() && exception.to.any();
    if (exception.fact.none()) table.fail({}, "missing 'fact'");
    if (exception.test == Test::asked_around_closure && !has_ends)
        table.fail("test", "ASKED-AROUND-CLOSURE needs 'from' and 'to'");
    if (exception.test == Test::asked_around_closure && exception.margin_days == 0)
        table.fail("test", "ASKED-AROUND-CLOSURE needs 'margin_days'");
    if (exception.test == Test::absent && exception.to.none())
        table.fail("test", "ABSENT needs 'to'");
    if (exception.test != Test::during && exception.least_days == 0)
        table.fail("test", "without 'least_days' any closure or absence would excuse");
}

void check_threshold(const TableReader& table, const Threshold& threshold) {
    const auto unit =
        std::ranges::find(age_units, threshold.unit, &std::pair<std::string_view, int>::first);
    if (unit == std::end(age_units))
        table.fail("unit", fmt::format("unknown unit '{}'", threshold.unit));
    if (threshold.number < 1 || threshold.number > unit->second)
        table.fail("number", fmt::format("{} {}: 1 to {} is in sense", threshold.number,
                                         threshold.unit, unit->second));
}

void check_repeats(const TableReader& table, const Rule& rule, bool repeats) {
    const bool meets_itself = !rule.limbs.empty() && (rule.limbs[0].from & rule.met_by).any();
    if (meets_itself && !repeats)
        table.fail("met_by", "what starts it cannot meet it, unless 'repeats'");
    if (repeats && !meets_itself) table.fail("repeats", "nothing that starts it meets it");
}

void check_version(const TableReader& table, const Rule& rule, std::span<const Rule> above) {
    const Rule* before = nullptr;
    for (const Rule& other : above) {
        if (other.id != rule.id) continue;
        if (other.version == rule.version)
            table.fail("version", fmt::format("{} has version {} twice", rule.id, rule.version));
        if (versions_overlap(other, rule))
            table.fail("in_force_from", fmt::format("{}: versions {} and {} overlap", rule.id,
                                                    other.version, rule.version));
        before = &other;
    }
    const int next = before ? before->version + 1 : 1;
    if (rule.version != next)
        table.fail("version", fmt::format("{}: version {} is next", rule.id, next));
    if (before && rule.in_force_from != plus_days(before->in_force_to.value(), 1))
        table.fail("in_force_from", fmt::format("{}: version {} does not begin when version {} "
                                                "ends",
                                                rule.id, rule.version, before->version));
}
} // namespace trefoil::calendar
