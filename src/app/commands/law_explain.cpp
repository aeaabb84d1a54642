// trefoil law list and law explain: what the law files say, each entry with its strength and
// confidence.
#include "app/commands/law_commands.hpp"
#include "shared/calendar/calendar.hpp"
#include <fmt/format.h>
#include <ostream>

namespace trefoil::app {
namespace {
using namespace calendar;

std::string_view in_words(Strength strength) {
    switch (strength) {
    case Strength::must: return "MUST";
    case Strength::should: return "SHOULD";
    case Strength::practice: return "PRACTICE";
    case Strength::local: return "LOCAL";
    }
    return "";
}

std::string in_force(const auto& item) {
    const std::string from = "from " + to_iso(item.in_force_from);
    return item.in_force_to ? from + " to " + to_iso(*item.in_force_to) : from;
}

// "the day the request arrived [request_received]"
std::string days_of(const Kinds& kinds) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < compiled().kinds().size(); ++i)
        if (const FactKind& kind = compiled().kinds()[i]; kinds[i])
            words.push_back(fmt::format("{} [{}]", kind.day_of, kind.word));
    return fmt::format("{}", fmt::join(words, ", or "));
}

std::string both_in_words(const Rule& rule) {
    switch (rule.take) {
    case Take::earlier: return "the earlier of the two";
    case Take::later: return "the later of the two";
    case Take::second_if_known: return "the second, once it is known";
    case Take::on_move: return "the day of the move, if it was known so long ahead";
    case Take::first: break;
    }
    return {};
}

std::string counted(const Limit& limit) {
    return fmt::format("{} [{}]", calendar::in_words(limit), mode_of(limit.count));
}

// "Six weeks from [W-EXCL]"
std::string limit_of(const Rule& rule) {
    if (rule.limbs.empty()) return "As soon as practicable, no outer limit [ASAP]";
    std::string words = rule.floor ? "As soon as practicable, at most: " : "";
    words += counted(rule.limbs[0].limit);
    if (rule.limbs.size() > 1)
        words += fmt::format("; {}: {}", counted(rule.limbs[1].limit), both_in_words(rule));
    return words;
}

std::string_view then_of(const Rule& rule) {
    switch (rule.roll) {
    case Roll::next_working_day: return "TRIB-ROLL";
    case Roll::application: return "TRIB-XMAS-AUG-APPEAL";
    case Roll::none: break;
    }
    return {};
}

std::string limit_of(const Threshold& item) { return fmt::format("{} {}", item.number, item.unit); }

// What must be so for the ground to be there.
std::string ground_of(const Exception& item) {
    switch (item.test) {
    case Exception::Test::asked_around_closure:
        return fmt::format("closed for at least {} days on end; asked from {} days before it "
                           "closes to {} days before it reopens",
                           item.least_days, item.margin_days, item.margin_days);
    case Exception::Test::absent:
        return fmt::format("away for at least {} days on end, counted within the period",
                           item.least_days);
    case Exception::Test::during: return "on a day of the period; a person judges";
    }
    return {};
}

std::string excused_by(std::size_t place) {
    std::vector<std::string> ids;
    for (const Rule& rule : compiled().rules())
        for (const std::uint16_t exception : rule.exceptions)
            if (exception == place && (ids.empty() || ids.back() != rule.id))
                ids.push_back(rule.id);
    return fmt::format("{}", fmt::join(ids, ", "));
}

void row(std::ostream& out, std::string_view label, const std::string& words) {
    if (!words.empty()) out << fmt::format("  {:<13}{}\n", label, words);
}

// A row for each fact: "The family was told that the authority will assess. [decision_to_assess]"
void rows_of(std::ostream& out, std::string_view label, const Kinds& kinds) {
    for (std::size_t i = 0; i < compiled().kinds().size(); ++i)
        if (const FactKind& kind = compiled().kinds()[i]; kinds[i])
            row(out, label, fmt::format("{} [{}]", kind.means, kind.word));
}

void explain_rule(const Rule& rule, std::ostream& out) {
    const auto joined = [](const std::vector<std::string>& words) {
        return fmt::format("{}", fmt::join(words, "; "));
    };
    out << fmt::format("{} version {}, {}\n", rule.id, rule.version, in_words(rule.strength));
    row(out, "what", rule.title);
    if (rule.floor) row(out, "floor", "as soon as practicable; the limit is the ceiling");
    for (const Limb& limb : rule.limbs)
        row(out, "limit", fmt::format("{}: {}", counted(limb.limit), days_of(limb.from)));
    row(out, "of both", both_in_words(rule));
    if (rule.limbs.empty()) row(out, "limit", limit_of(rule));
    if (const Provision* then = compiled().provision(then_of(rule)))
        row(out, "then", fmt::format("{} ({})", then->title, then->citation));
    row(out, "part of", rule.part_of);
    for (const std::uint16_t place : rule.exceptions) {
        const Exception& exception = compiled().exceptions()[place];
        row(out, "excused by", fmt::format("{} ({})", exception.title, exception.citation));
    }
    rows_of(out, "met by", rule.met_by);
    rows_of(out, "ended by", rule.ended_by);
    row(out, "owed by", rule.owed_by);
    row(out, "owed to", joined(rule.owed_to));
    row(out, "notice", joined(rule.notice));
    for (const std::string& consequence : rule.consequence) row(out, "if missed", consequence);
    row(out, "citation", rule.citation);
    row(out, "in force", in_force(rule));
    if (rule.only_on) row(out, "events", "of " + to_iso(*rule.only_on) + " alone");
    if (rule.never_on) row(out, "events", "not of " + to_iso(*rule.never_on));
    row(out, "confidence", rule.confidence);
    row(out, "note", rule.note);
}

// What is no clock: its own rows stand between what it is and where it is written.
using Rows = std::initializer_list<std::pair<std::string_view, std::string>>;
void explain_entry(std::ostream& out, const auto& item, std::string_view strength, Rows own = {}) {
    out << fmt::format("{}, {}\n", item.id, strength);
    row(out, "what", item.title);
    for (const auto& [label, words] : own) row(out, label, words);
    row(out, "citation", item.citation);
    row(out, "in force", in_force(item));
    row(out, "confidence", item.confidence);
}

void list_one(std::ostream& out, const auto& item, int version, std::string_view strength,
              std::string_view title, std::string_view limit) {
    out << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", item.id, version, strength, title,
                       item.citation, in_force(item), limit, item.confidence);
}
} // namespace

int law_list(std::ostream& out) {
    for (const Rule& rule : compiled().rules())
        list_one(out, rule, rule.version, in_words(rule.strength), rule.title, limit_of(rule));
    for (const Exception& item : compiled().exceptions())
        list_one(out, item, 1, "EXCEPTION", item.title, ground_of(item));
    for (const Threshold& item : compiled().thresholds())
        list_one(out, item, 1, in_words(item.strength), item.title, limit_of(item));
    for (const Provision& item : compiled().provisions())
        list_one(out, item, 1, in_words(item.strength), item.title, "no clock");
    return 0;
}

int law_explain(std::string_view id, std::ostream& out, std::ostream& err) {
    bool known = false;
    if (const Provision* item = compiled().provision(id))
        explain_entry(out, *item, in_words(item->strength)), known = true;
    for (const Rule& rule : compiled().rules()) // a row that was told in steps is all of them
        if (rule.id == id || rule.part_of == id) explain_rule(rule, out), known = true;
    for (std::size_t place = 0; place < compiled().exceptions().size(); ++place)
        if (const Exception& item = compiled().exceptions()[place]; item.id == id)
            explain_entry(out, item, "EXCEPTION",
                          {{"ground", ground_of(item)}, {"excuses", excused_by(place)}}),
                known = true;
    for (const Threshold& item : compiled().thresholds())
        if (item.id == id)
            explain_entry(out, item, in_words(item.strength), {{"threshold", limit_of(item)}}),
                known = true;
    if (!known) err << fmt::format("{}: unknown rule\n", id);
    return known ? 0 : 1;
}
} // namespace trefoil::app
