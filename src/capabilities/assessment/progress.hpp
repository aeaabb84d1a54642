// Where a family is on the way, and what happens next: in true words, from the ledger alone.
#pragma once
#include "base/words.hpp"
#include "shared/cases/cases.hpp"
#include "shared/people/subject.hpp"
#include <optional>
#include <string>
#include <vector>

namespace trefoil::assessment {

// Who took the request back, as its reader is told.
struct TakenBack {
    enum class Who { reader, another, told_officer } who = Who::told_officer;
    std::string name; // of another
};

struct Progress {
    cases::Stage stage = cases::Stage::asked;
    bool is_asked_by_family = true; // or a school did, or somebody told us
    std::optional<Date> asked_on, decided_on, advice_done_on, draft_on, ended_on;
    std::optional<Date> decide_by, tell_no_plan_by, answer_draft_until, plan_by; // while they run
    bool is_advice_asked = false, is_advice_awaited = false; // of anybody; from anybody still
    TakenBack taken_back{};                                  // where it was
    bool has_said_all = false; // whoever reads, of the draft as it was last sent
    std::string more_time;     // why the law excuses the limit of this stage; empty if it does not
};
// As `reader` is told it; none: as it is to everybody.
Progress progress_of(const std::vector<cases::Happening>& ledger, bool is_asked_by_family,
                     std::optional<Id<Person>> reader = {});

// The news of the day: what is so, who acts, by when. No stage is without a sentence.
struct News {
    std::string title, sentence;
};
News news(const Words& words, const Progress& progress, const people::Subject& child, Date today);

// The five steps. What comes after a "no" or a withdrawal is not promised; nor does a day that is
// past promise anything.
struct WayStep {
    std::string title, about;
    bool is_done = false;
};
std::vector<WayStep> way(const Words& words, const Progress& progress, const people::Subject& child,
                         Date today);
} // namespace trefoil::assessment
