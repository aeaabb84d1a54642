// The law as data: what the files of law/ say, read strictly once and compiled into indexed form.
#pragma once
#include "base/embedded.hpp"
#include "base/result.hpp"
#include "base/values.hpp"
#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::calendar {
// A kind of ledger fact: its place in law/facts.toml. Stored: never; the ledger keeps the word.
enum class Kind : std::uint16_t {};
inline constexpr std::size_t kinds_max = 256;
using Kinds = std::bitset<kinds_max>;

struct FactKind {
    std::string word;     // "request_received"
    std::string means;    // one sentence: what has happened when this fact stands
    std::string day_of;   // "the day the request arrived", for the sentence that explains a date
    std::string citation; // where this start has a provision of its own, else empty
};

enum class Strength { must, should, practice, local }; // a SHOULD is never shown as a MUST

// How a limit is counted; the functions stand in counting.hpp.
enum class Count {
    w_excl,
    d_excl,
    d_incl,
    wd_excl,
    wd_incl,
    m_excl,
    m_incl,
    before_date,
    back,
    trib_skip,
    last_friday_june,
    academic_year,
    on_move,
    asap
};

std::string_view mode_of(Count); // as the law files write it: "W-EXCL"

struct Limit {
    Count count = Count::asap;
    int number = 0; // of weeks, days, working days, months or years of age, as `unit` says
    enum class Unit { none, weeks, days, working_days, months, age } unit = Unit::none;
    std::chrono::month_day before{}; // for Count::before_date
};

// One way to reach a date. A rule has one, or two of which `Take` says what follows.
struct Limb {
    Kinds from; // the facts that start it
    Limit limit;
    // For a second limb: which of its facts belongs to a first one.
    enum class Pair { next, last, either } pair = Pair::next; // either: the next, else the last
};
enum class Take { first, earlier, later, second_if_known, on_move };
enum class Roll { none, next_working_day, application };

struct Exception {
    std::string id, title, citation, confidence;
    enum class Test { asked_around_closure, absent, during } test = Test::during;
    Kinds fact;          // the asking, the first day away, or what befell
    Kinds from, to;      // first closed day and reopening; to: first day back
    int least_days = 0;  // of closure or absence
    int margin_days = 0; // of the window around a closure
    Date in_force_from{};
    std::optional<Date> in_force_to;
};

struct Rule {
    std::string id;
    int version = 1;
    std::string title;
    Strength strength = Strength::must;
    std::vector<Limb> limbs; // none for a duty without a date
    Take take = Take::first;
    Roll roll = Roll::none;
    bool at_least = false; // a period to be allowed: what follows may not happen sooner
    bool floor = false;    // due as soon as practicable; the limit is the ceiling
    bool each_about =
        false; // a clock for each thing the fact is about: a body, a review, an appeal
    Kinds met_by, ended_by;
    std::vector<std::uint16_t> exceptions; // places in Law::exceptions
    std::string part_of;                   // the rule or provision this is a step of, or empty
    std::string owed_by;
    std::vector<std::string> owed_to, notice, consequence;
    std::string citation, confidence, note;
    Date in_force_from{};
    std::optional<Date> in_force_to;
    // Of the event, in a rule for one day alone, or for all but one: no dates of its force.
    std::optional<Date> only_on, never_on;
    std::string file;
    bool covers(Date event) const; // the event falls under this version
};

// An age, a count or a length of time at which the law changes its answer; no clock runs.
struct Threshold {
    std::string id, title, citation, confidence;
    Strength strength = Strength::must;
    int number = 0;
    std::string unit; // "years of age", "months", "days", "weeks", "year group"
    Date in_force_from{};
    std::optional<Date> in_force_to;
};

// A row of the rulebook on which no clock runs: a way of counting that rules name, or a duty that
// is told in steps.
struct Provision {
    std::string id, title, citation, confidence;
    Strength strength = Strength::must;
    Date in_force_from{};
    std::optional<Date> in_force_to;
};

struct LawFault {
    std::string file;
    unsigned line = 0;
    std::string reason;
};
std::string in_words(const LawFault&); // "law/x.toml:12: unknown key 'wekes'"

class Law {
public:
    // `files` are those of law/, facts.toml among them.
    static Result<Law, LawFault> parse(std::span<const EmbeddedFile> files);

    std::span<const Rule> rules() const { return rules_; }
    std::span<const Exception> exceptions() const { return exceptions_; }
    std::span<const Threshold> thresholds() const { return thresholds_; }
    std::span<const Provision> provisions() const { return provisions_; }
    std::span<const FactKind> kinds() const { return kinds_; }

    std::optional<Kind> kind(std::string_view word) const;
    const FactKind& kind(Kind) const;
    // The version that covers an event of that day, or nothing: unknown, not yet, or no longer.
    const Rule* rule(std::string_view id, Date on_day) const;
    // The version in force latest, whatever the day.
    const Rule* latest(std::string_view id) const;
    const Provision* provision(std::string_view id) const;
    const Threshold* threshold(std::string_view id, Date on_day) const;
    const Exception* exception(std::string_view id, Date on_day) const;
    // Rules whose first limb starts from that kind.
    std::span<const std::uint16_t> started_by(Kind) const;

private:
    friend class LawReader;
    void index();
    std::vector<FactKind> kinds_;
    std::vector<Rule> rules_;
    std::vector<Exception> exceptions_;
    std::vector<Threshold> thresholds_;
    std::vector<Provision> provisions_;
    std::vector<std::vector<std::uint16_t>> started_by_;
};

bool in_force(Date from, const std::optional<Date>& to, Date day);

// The law compiled into the program, and its SHA-256.
const Law& compiled();
const std::string& law_digest();
} // namespace trefoil::calendar
