// Turns the words of a worked example into a ledger, asks for the clocks, and reads off the answer.
#include "shared/calendar/worked_example.hpp"
#include "shared/calendar/worked_words.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace trefoil::calendar {
namespace {
struct Wrong { // thrown and caught in this file: the words of a refusal
    std::string words;
};

class Example {
public:
    Example(std::string_view rule, const ToldFacts& told, const Law& law);
    WorkedAnswer answer();

private:
    const Told* find(std::string_view name) const;
    std::optional<Date> day(std::string_view name) const; // nothing if null or not told
    std::optional<std::string> word(std::string_view name) const;
    std::optional<Date> needed_day(std::string_view name) const; // nothing if null
    int needed_number(std::string_view name, int least, int most) const;

    void read_convention();
    std::optional<Delivery> delivery() const;
    std::optional<Date> receipt();
    void add(std::string_view kind, Date on);
    void add_told(std::string_view name, Date on);
    void fill_ledger();
    std::optional<std::string> fitting_word(std::string_view beside) const;
    void need(const Limb&) const;
    void need_which_step() const;
    bool is_asked(const Rule& rule) const {
        return rule.id == rule_id_ || rule.part_of == rule_id_;
    }
    WorkedAnswer of_rule(const Rule& latest);
    std::string why_none() const;
    std::string why_not_started() const;
    std::string why_ended(const Rule& started) const;
    std::string running_instead() const;
    WorkedAnswer of_exception(const Exception&) const;

    std::string rule_id_;
    const ToldFacts& told_;
    const Law& law_;
    Settings settings_;
    std::vector<Fact> ledger_;
    std::optional<Date> deemed_received_;
};

Example::Example(std::string_view rule, const ToldFacts& told, const Law& law)
    : rule_id_(rule), told_(told), law_(law) {
    for (const auto& [name, value] : told) {
        const auto* moment = std::get_if<Moment>(&value);
        if (moment && (moment->day < Date{std::chrono::year{1960} / 1 / 1} ||
                       moment->day >= Date{std::chrono::year{2100} / 1 / 1}))
            throw Wrong{fmt::format("{}: a day from 1960 to 2099 is needed", name)};
        if (!moment && !std::holds_alternative<KnownNot>(value) && names_a_day(name, law))
            throw Wrong{fmt::format("{}: a day is needed", name)};
    }
    for (const Vocabulary& known : vocabularies)
        if (const auto told_word = word(known.fact);
            told_word &&
            (told_word->empty() || std::ranges::find(known.words, *told_word) == known.words.end()))
            throw Wrong{fmt::format("{}: unknown word '{}'", known.fact, *told_word)};
}

WorkedAnswer Example::answer() {
    const auto exception = std::ranges::find(law_.exceptions(), rule_id_, &Exception::id);
    if (exception != law_.exceptions().end()) return of_exception(*exception);
    if (const Rule* latest = law_.latest(rule_id_)) return of_rule(*latest);
    throw Wrong{"unknown rule"};
}

const Told* Example::find(std::string_view name) const {
    const auto found = told_.find(name);
    return found == told_.end() ? nullptr : &found->second;
}

std::optional<Date> Example::day(std::string_view name) const {
    const Told* told = find(name);
    if (!told || std::holds_alternative<KnownNot>(*told)) return std::nullopt;
    if (const auto* moment = std::get_if<Moment>(told)) return moment->day;
    throw Wrong{fmt::format("{}: a day is needed", name)};
}

std::optional<std::string> Example::word(std::string_view name) const {
    const Told* told = find(name);
    if (!told || std::holds_alternative<KnownNot>(*told)) return std::nullopt;
    if (const auto* typed = std::get_if<std::string>(told)) return *typed;
    throw Wrong{fmt::format("{}: a word is needed", name)};
}

std::optional<Date> Example::needed_day(std::string_view name) const {
    if (!find(name)) throw Wrong{fmt::format("missing fact: {}", name)};
    return day(name);
}

int Example::needed_number(std::string_view name, int least, int most) const {
    const Told* told = find(name);
    if (!told) throw Wrong{fmt::format("missing fact: {}", name)};
    const auto* number = std::get_if<int>(told);
    if (!number || *number < least || *number > most)
        throw Wrong{fmt::format("{}: a number from {} to {} is needed", name, least, most)};
    return *number;
}

void Example::read_convention() {
    if (word("counting_convention") == "clear") settings_.at_least = AtLeast::clear;
}

std::optional<Delivery> Example::delivery() const {
    const auto typed = word("channel");
    if (!typed) return std::nullopt;
    if (*typed == "email") return Delivery::email;
    return *typed == "hand" ? Delivery::hand : Delivery::first_class_post;
}

// The day of receipt by the convention of the channel; actual receipt wins if it is earlier.
std::optional<Date> Example::receipt() {
    const auto told = delivery();
    for (const auto& [name, usual] : sendings)
        if (day(name))
            deemed_received_ = deemed_received(told.value_or(usual), std::get<Moment>(*find(name)),
                                               *settings_.working_days);
    const auto actual = day("request_received");
    if (actual && deemed_received_) return std::min(*actual, *deemed_received_);
    return actual ? actual : deemed_received_;
}

void Example::add(std::string_view kind, Date on) {
    const auto number = static_cast<std::uint32_t>(ledger_.size() + 1);
    ledger_.push_back({*law_.kind(kind), on, {}, number, 0});
}

// The word told beside a day, which must be one that has a meaning there. Not told, it rules
// nothing out: then the rule asked about says what kind of day it is.
std::optional<std::string> Example::fitting_word(std::string_view beside) const {
    const auto told = word(beside);
    if (!told || *told == not_a_transfer) return told;
    for (const Meaning& meaning : meanings)
        if (meaning.beside == beside && meaning.word == *told) return told;
    throw Wrong{fmt::format("{}: unknown word '{}'", beside, *told)};
}

void Example::add_told(std::string_view name, Date on) {
    if (law_.kind(name)) {
        const bool only_beside = std::ranges::any_of(
            meanings, [&](const Meaning& m) { return m.day == name && m.kind == name; });
        if (!only_beside) add(name, on);
    }
    for (const Meaning& meaning : meanings) {
        if (meaning.day != name) continue;
        const auto told = meaning.beside.empty() ? std::nullopt : fitting_word(meaning.beside);
        if (!told || *told == meaning.word) add(meaning.kind, on);
    }
}

void Example::fill_ledger() {
    if (const auto received = receipt()) {
        add("request_received", *received);
        add("reassessment_requested", *received);
    }
    // A limit "before a day of the year" asks only in which year the move falls.
    if (find("transfer_year")) {
        const std::chrono::year year{needed_number("transfer_year", 1960, 2099)};
        add_told("transfer_date", year / std::chrono::September / 1);
    }
    for (const auto& [name, value] : told_)
        if (const auto* moment = std::get_if<Moment>(&value))
            if (name != "request_received") add_told(name, moment->day);
    if (ledger_.empty()) return;
    const Date latest = std::ranges::max(ledger_, {}, &Fact::day).day;
    for (const Outcome& outcome : outcomes)
        if (word(outcome.fact) == outcome.word) add(outcome.kind, latest);
}

// Some fact that starts the limb must be told, if only as known not to have happened.
void Example::need(const Limb& limb) const {
    std::vector<std::string_view> names;
    for (std::size_t kind = 0; kind < law_.kinds().size(); ++kind) {
        if (!limb.from[kind]) continue;
        const std::string_view own = law_.kinds()[kind].word;
        const auto before = names.size();
        for (const Meaning& meaning : meanings)
            if (meaning.kind == own) names.push_back(meaning.day);
        if (names.size() == before) names.push_back(own);
    }
    for (const auto& name : std::vector{names}) {
        if (name == "request_received")
            names.insert(names.end(), {"request_sent", "request_posted", "request_delivered"});
        if (name == "transfer_date" && rule_id_.starts_with("EHC-PHASE-"))
            names.push_back("transfer_year");
    }
    if (std::ranges::none_of(names, [&](std::string_view name) { return find(name); }))
        throw Wrong{fmt::format("missing fact: {}", fmt::join(names, " or "))};
}

// A row of the rulebook that was split has a step for each word: which of them is the question.
void Example::need_which_step() const {
    for (const Meaning& meaning : meanings) {
        if (meaning.beside.empty() || !day(meaning.day) || word(meaning.beside)) continue;
        for (const Rule& rule : law_.rules())
            if (rule.part_of == rule_id_ && !rule.limbs.empty() &&
                rule.limbs[0].from[std::size_t(*law_.kind(meaning.kind))])
                throw Wrong{fmt::format("missing fact: {}", meaning.beside)};
    }
}

WorkedAnswer Example::of_rule(const Rule& latest) {
    WorkedAnswer answer{{}, latest.citation, "No such limit applies on these facts.", {}};
    if (latest.limbs.empty()) {
        answer.why = "As soon as practicable; the law sets no outer limit.";
        return answer;
    }
    read_convention();
    fill_ledger();
    need(latest.limbs[0]);
    need_which_step();
    // A certificate never issued, or a day never directed, leaves the first limb whole.
    if (latest.limbs.size() > 1 && latest.roll == Roll::none) need(latest.limbs[1]);
    if (latest.limbs[0].limit.count == Count::academic_year &&
        word("setting") != "further_education_institution")
        throw Wrong{find("setting")
                        ? "setting: further_education_institution is the one whose year "
                          "ends on a fixed day"
                        : "missing fact: setting"};
    const auto found = clocks(ledger_, law_, settings_);
    const Clock* first = nullptr;
    for (const Clock& clock : found) {
        if (is_asked(*clock.rule) && (!first || clock.due < first->due)) first = &clock;
    }
    if (!first) {
        answer.why += " " + why_none();
        return answer;
    }
    answer.due = first->due;
    answer.citation = first->rule->citation;
    if (!first->started_by->citation.empty()) answer.citation += "; " + first->started_by->citation;
    answer.why = explain(*first);
    if (first->rule->floor) answer.why += " As soon as practicable; this is the last day.";
    if (deemed_received_) {
        answer.citation += "; receipt convention from IPSEA guidance";
        answer.extra.push_back({"deemed_received", *deemed_received_});
    }
    add_working_day(answer.extra, first->due, settings_);
    add_extra(answer.extra, *first, law_, settings_);
    return answer;
}

// Not in force then, ended, or not started at all.
std::string Example::why_none() const {
    const Rule* started = nullptr;
    for (const Rule& rule : law_.rules())
        for (const Fact& fact : ledger_) {
            if (!is_asked(rule) || rule.limbs.empty() ||
                !rule.limbs[0].from[std::size_t(fact.kind)])
                continue;
            if (rule.covers(fact.day)) return why_ended(rule);
            started = &rule;
        }
    if (!started) return why_not_started();
    std::string why = fmt::format("Not the law of that day: {} is in force from {}", started->id,
                                  in_words(started->in_force_from));
    if (started->in_force_to) why += " to " + in_words(*started->in_force_to);
    if (started->only_on) why += ", for an event of " + in_words(*started->only_on) + " alone";
    if (started->never_on) why += ", but not for an event of " + in_words(*started->never_on);
    return why + "." + running_instead();
}

std::string Example::why_not_started() const {
    if (word("transfer") == not_a_transfer)
        return "Staying on in the same school's sixth form is no phase transfer: a school is not a "
               "post-16 institution, CFA 2014 s.83(2).";
    if (const std::string others = running_instead(); !others.empty()) return others.substr(1);
    for (const Meaning& meaning : meanings)
        if (day(meaning.day) &&
            word(meaning.beside).value_or(std::string{meaning.word}) != meaning.word)
            return fmt::format("With {} '{}' it does not start.", meaning.beside,
                               *word(meaning.beside));
    return "What starts it is known not to have happened.";
}

std::string Example::why_ended(const Rule& started) const {
    for (const Fact& fact : ledger_)
        if (started.ended_by[std::size_t(fact.kind)])
            return "It ended: " + law_.kind(fact.kind).means;
    return "It ended.";
}

// The limits that the days told start by the words beside them.
std::string Example::running_instead() const {
    std::vector<std::string_view> ids;
    for (const Clock& clock : clocks(ledger_, law_, settings_))
        for (const Meaning& meaning : meanings)
            if (meaning.kind == clock.started_by->word && !meaning.beside.empty() &&
                !is_asked(*clock.rule))
                ids.push_back(clock.rule->id);
    return ids.empty() ? "" : fmt::format(" They start {} instead.", fmt::join(ids, ", "));
}

// An exception has no date of its own: the base date stands, and may be excused or not.
WorkedAnswer Example::of_exception(const Exception& exception) const {
    WorkedAnswer answer{{}, exception.citation, "No request, no limit to excuse.", {}};
    const auto received = needed_day("request_received");
    const int weeks = needed_number("base_limit_weeks", 1, 52);
    if (!received) return answer;
    answer.due = weeks_after(*received, weeks);
    bool available = false;
    switch (exception.test) {
    case Exception::Test::asked_around_closure: {
        const auto closed = needed_day("school_first_closed_day");
        const auto reopens = needed_day("school_reopens");
        const auto asked = needed_day("head_teacher_advice_requested");
        if (!closed || !reopens) break;
        if (*reopens < *closed)
            throw Wrong{"school_reopens: a day from school_first_closed_day on is needed"};
        const Days window = advice_window(*closed, *reopens, exception.margin_days);
        answer.extra.push_back({"closure_days", days_between(*closed, *reopens)});
        answer.extra.push_back({"window_first_day", window.first});
        answer.extra.push_back({"window_last_day", window.last});
        available = asked && asked_around_closure(*asked, *closed, *reopens, exception.least_days,
                                                  exception.margin_days);
        break;
    }
    case Exception::Test::absent: {
        const auto first = needed_day("absent_from"), last = needed_day("absent_to_inclusive");
        if (!first || !last) break;
        if (*last < *first) throw Wrong{"absent_to_inclusive: a day from absent_from on is needed"};
        // The day of receipt is day 0: the period is the days counted.
        const int days = length(overlap({*first, *last}, {plus_days(*received, 1), *answer.due}));
        answer.extra.push_back({"days_absent_inside_period", days});
        available = days >= exception.least_days;
        break;
    }
    case Exception::Test::during: throw Wrong{"a person decides on this ground; no example can"};
    }
    answer.why = fmt::format(
        "The day does not move, {}. {}: {}.", in_words(*answer.due),
        available ? "The ground is there" : "These days do not make the ground", exception.title);
    answer.extra.push_back({"exception_available", available});
    add_working_day(answer.extra, *answer.due, settings_);
    return answer;
}
} // namespace

Result<WorkedAnswer, std::string> work_out(std::string_view rule, const ToldFacts& told,
                                           const Law& law) {
    try {
        return Example{rule, told, law}.answer();
    } catch (const Wrong& wrong) {
        return Refused{wrong.words};
    }
}
} // namespace trefoil::calendar
