// What a family reads about where they are. Plain words; the law's own word once, in brackets.
#include "base/dates.hpp"
#include "capabilities/assessment/progress.hpp"
#include "shared/calendar/calendar.hpp"
#include "shared/worklist/worklist.hpp"
#include <cstdlib>
#include <set>

namespace trefoil::assessment {
namespace {
using cases::Stage;

constexpr std::string_view decide_limit = "EHC-ASSESS-DECISION-6W",
                           no_plan_limit = "EHC-NOPLAN-NOTICE-16W",
                           plan_limit = "EHC-FINAL-PLAN-20W";

// What is late is said; and why the law allows it, where it does.
std::string late_words(const Words& words, const Progress& progress, std::optional<Date> due,
                       Date today) {
    if (!due) return {};
    if (!progress.more_time.empty())
        return " " + words("family news",
                           "The law allows us more time: {why} We still tell you as soon as we "
                           "can.",
                           {{"why", progress.more_time}});
    if (today <= *due) return {};
    return " " + words("family news",
                       "That was due on {day}: we are late. You do not have to chase us, and you "
                       "may complain.",
                       {{"day", weekday_date(*due)}});
}

// A day that is past is told as late, once; nothing is promised by it.
std::string by_words(const Words& words, std::optional<Date> due, Date today) {
    return due && today <= *due ? words("family news", "by {day}", {{"day", weekday_date(*due)}})
                                : words("family news", "as soon as we can");
}

News asked(const Words& words, const Progress& progress, const people::Subject& child, Date today) {
    return {words("family news", "We are deciding whether to find out more about {child}",
                  {{"child", child.who()}}),
            (progress.is_asked_by_family ? words("family news", "We read what you told us.")
                                         : words("family news", "We read what we were told.")) +
                " " +
                words("family news",
                      "We tell you yes or no, and why, {by}. You can tell us more until then.",
                      {{"by", by_words(words, progress.decide_by, today)}}) +
                late_words(words, progress, progress.decide_by, today)};
}

// SEND Regulations 2014, reg 6(1): nobody writes before they are asked, nor after all have
// answered.
std::string who_writes(const Words& words, const Progress& progress, const std::string& child,
                       Date today) {
    const std::string in_time =
        " " + words("family news", "We ask each to answer within {length}.",
                    {{"length", calendar::length_in_words("EHC-ADVICE-6W", today)}});
    if (!progress.is_advice_asked)
        return words("family news",
                     "Next we ask people who know {child}, and people who meet {child}, to write "
                     "what they find.",
                     {{"child", child}}) +
               in_time;
    if (!progress.is_advice_awaited)
        return words("family news",
                     "Everybody we asked about {child} has answered, and we read it.",
                     {{"child", child}});
    return words("family news",
                 "People who know {child} and people who meet {child} now write what they find.",
                 {{"child", child}}) +
           in_time;
}

News assessing(const Words& words, const Progress& progress, const people::Subject& child,
               Date today) {
    return {words("family news", "We are finding out what helps {child}", {{"child", child.who()}}),
            who_writes(words, progress, child.who(), today) + " " +
                words("family news", "Then we decide if there is to be a plan. You hear {by}.",
                      {{"by", by_words(words, progress.tell_no_plan_by, today)}}) +
                late_words(words, progress, progress.tell_no_plan_by, today)};
}

News drafting(const Words& words, const Progress& progress, const people::Subject& child,
              Date today) {
    return {child.is_reader
                ? words("family news", "You will have a plan")
                : words("family news", "{child} will have a plan", {{"child", child.name}}),
            words("family news",
                  "Our letter says why. We write the first draft from what you and others told us. "
                  "You get it to read, and at least {length} to say what you think. The finished "
                  "plan is with you {by}.",
                  {{"length", calendar::length_in_words("EHC-DRAFT-REPS-15D", today)},
                   {"by", by_words(words, progress.plan_by, today)}}) +
                late_words(words, progress, progress.plan_by, today)};
}

News with_family(const Words& words, const Progress& progress, const people::Subject& child,
                 Date today) {
    if (progress.has_said_all)
        return {words("family news", "You told us what you think of the draft"),
                words("family news",
                      "We read it, and finish the plan {by}. You can still add to it.",
                      {{"by", by_words(words, progress.plan_by, today)}}) +
                    late_words(words, progress, progress.plan_by, today)};
    const std::string until = progress.answer_draft_until
                                  ? words("family news", "You have at least until {day}.",
                                          {{"day", weekday_date(*progress.answer_draft_until)}})
                                  : words("family news", "You told us what you think.");
    return {
        words("family news", "Tell us if the draft sounds like {child}", {{"child", child.who()}}),
        until + " " +
            words("family news", "Then we finish the plan, {by}.",
                  {{"by", by_words(words, progress.plan_by, today)}}) +
            late_words(words, progress, progress.plan_by, today)};
}

std::string taken_back_words(const Words& words, const TakenBack& taken_back) {
    switch (taken_back.who) {
    case TakenBack::Who::reader: return words("family news", "You took your request back");
    case TakenBack::Who::another:
        return words("family news", "{name} took the request back", {{"name", taken_back.name}});
    case TakenBack::Who::told_officer: return words("family news", "The request was taken back");
    }
    std::abort();
}

News taken_back(const Words& words, const TakenBack& taken_back) {
    const std::string again = words("family news", "Nothing more happens, and nothing you told us "
                                                   "is lost. You can ask again at any time.");
    return {taken_back_words(words, taken_back),
            taken_back.who == TakenBack::Who::told_officer
                ? words("family news", "Somebody of the family told us so. If you do not want "
                                       "that, call us.") +
                      " " + again
                : again};
}

// Whose day the family reads at this stage. An excuse of another limit, or of an adviser (reg
// 8(2)), is none for us.
std::string_view limit_of(Stage stage) {
    switch (stage) {
    case Stage::asked: return decide_limit;
    case Stage::assessing: return no_plan_limit;
    case Stage::drafting:
    case Stage::with_family: return plan_limit;
    case Stage::final:
    case Stage::no_assessment:
    case Stage::no_plan:
    case Stage::withdrawn:
    case Stage::past_age: return {};
    }
    std::abort();
}
} // namespace

namespace {
// Who was asked for advice, and who of them has neither given nor refused it.
void set_advice(Progress& progress, const std::vector<cases::Happening>& ledger) {
    std::set<db::Uuid> awaited;
    for (const cases::Happening& row : ledger) {
        if (!row.about) continue;
        if (row.kind == "advice_requested") {
            progress.is_advice_asked = true;
            awaited.insert(*row.about);
        }
        if (row.kind == "advice_provided" || row.kind == "advice_refused")
            awaited.erase(*row.about);
    }
    progress.is_advice_awaited = !awaited.empty();
}
} // namespace

Progress progress_of(const std::vector<cases::Happening>& ledger, bool is_asked_by_family,
                     std::optional<Id<Person>> reader) {
    Progress progress;
    for (const cases::Happening& row : ledger) {
        if (row.kind == "draft_served") progress.has_said_all = false;
        if (row.kind == "representations_finished" && row.by == reader)
            progress.has_said_all = true;
    }
    set_advice(progress, ledger);
    progress.is_asked_by_family = is_asked_by_family;
    progress.stage = cases::stage_of(ledger);
    const auto first_of = [&](std::initializer_list<std::string_view> kinds) {
        std::optional<Date> found;
        for (const std::string_view kind : kinds)
            if (!found) found = cases::day_of(ledger, kind);
        return found;
    };
    progress.asked_on = first_of({"request_received", "brought_to_attention"});
    progress.decided_on = first_of({"decision_to_assess", "assessment_refused"});
    progress.advice_done_on = first_of({"decision_to_issue", "no_plan_notified"});
    progress.draft_on = cases::day_of(ledger, "draft_served");
    progress.ended_on = first_of({"request_withdrawn", "no_longer_young_person",
                                  "final_plan_issued", "no_plan_notified", "assessment_refused"});
    for (const auto& clock : worklist::clocks_of(ledger)) {
        if (clock.met_on) continue;
        const std::string_view rule = clock.rule->id;
        if (rule == limit_of(progress.stage) && clock.excused_by != 0)
            progress.more_time = cases::told_of(ledger.at(clock.excused_by - 1).kind);
        if (rule == decide_limit) progress.decide_by = clock.due;
        if (rule == no_plan_limit) progress.tell_no_plan_by = clock.due;
        if (rule == "EHC-DRAFT-REPS-15D") progress.answer_draft_until = clock.due;
        if (rule == plan_limit) progress.plan_by = clock.due;
    }
    return progress;
}

News news(const Words& words, const Progress& progress, const people::Subject& child, Date today) {
    switch (progress.stage) {
    case Stage::asked: return asked(words, progress, child, today);
    case Stage::assessing: return assessing(words, progress, child, today);
    case Stage::drafting: return drafting(words, progress, child, today);
    case Stage::with_family: return with_family(words, progress, child, today);
    case Stage::final:
        return {child.is_reader
                    ? words("family news", "Your plan is finished")
                    : words("family news", "{child}’s plan is finished", {{"child", child.name}}),
                words("family news", "The help in it must be given. We look at it together at "
                                     "least once a year. If you do not agree with it, the letter "
                                     "that came with it says what you can do and by when.")};
    case Stage::no_assessment:
        return {words("family news", "We decided not to find out more"),
                words("family news",
                      "Our letter says why. You can ask for mediation or appeal, "
                      "and free advice helps you choose. The letter has the dates.")};
    case Stage::no_plan:
        return {words("family news", "We decided that there will be no plan"),
                words("family news",
                      "Our letter says why. You can ask for mediation or appeal, and free advice "
                      "helps you choose. The letter has the dates.")};
    case Stage::withdrawn: return taken_back(words, progress.taken_back);
    case Stage::past_age:
        return {words("family news", "This ended at the 25th birthday"),
                words("family news",
                      "The law on finding out what helps, and on plans, is about a child or young "
                      "person, who is under 25 (Children and Families Act 2014, section 83). "
                      "Nothing you told us is lost.")};
    }
    std::abort();
}

namespace {
bool is_ended_early(Stage stage) { return stage == Stage::withdrawn || stage == Stage::past_age; }

std::string before_draft(const Words& words, const Progress& progress, const people::Subject& child,
                         Date today) {
    const std::string then =
        words("family steps", "You get at least {length} to say what you think of the draft.",
              {{"length", calendar::length_in_words("EHC-DRAFT-REPS-15D", today)}});
    if (progress.stage == Stage::drafting) return then; // it is decided that there will be one
    return (child.is_reader
                ? words("family steps", "If you need one.")
                : words("family steps", "If {child} needs one.", {{"child", child.name}})) +
           " " + then;
}

// A day that is past promises nothing; of this stage's own limit the law may say why.
std::string due_words(const Words& words, const Progress& progress, Date day,
                      std::string_view limit, Date today) {
    const std::string on = full_date(day);
    if (today <= day) return words("family steps", "By {day}", {{"day", on}});
    if (limit == limit_of(progress.stage) && !progress.more_time.empty())
        return words("family steps", "This was due by {day}. The law allows us more time: {why}",
                     {{"day", on}, {"why", progress.more_time}});
    return words("family steps", "This was due by {day}: we are late.", {{"day", on}});
}
} // namespace

std::vector<WayStep> way(const Words& words, const Progress& progress, const people::Subject& child,
                         Date today) {
    const auto done = [&](std::optional<Date> day) {
        return day ? words("family steps", "Done, {day}", {{"day", day_and_month(*day)}})
                   : std::string{};
    };
    const auto by = [&](std::optional<Date> day, std::string_view limit) {
        return day ? due_words(words, progress, *day, limit, today) : std::string{};
    };
    std::vector<WayStep> way;
    if (progress.is_asked_by_family)
        way.push_back({words("family steps", "You told your story"),
                       done(progress.asked_on) + ". " +
                           words("family steps", "You will not be asked to tell it again."),
                       true});
    else
        way.push_back({words("family steps", "We were asked to find out more about {child}",
                             {{"child", child.who()}}),
                       done(progress.asked_on), true});
    if (progress.stage == Stage::no_assessment) {
        way.push_back({words("family steps", "We decided not to find out more"),
                       done(progress.decided_on), true});
        return way;
    }
    if (progress.decided_on)
        way.push_back(
            {words("family steps", "We agreed to find out more"), done(progress.decided_on), true});
    else if (!is_ended_early(progress.stage))
        way.push_back({words("family steps", "We decide whether to find out more"),
                       by(progress.decide_by, decide_limit)});
    if (is_ended_early(progress.stage)) {
        way.push_back({progress.stage == Stage::withdrawn
                           ? taken_back_words(words, progress.taken_back)
                           : words("family steps", "This ended at the 25th birthday"),
                       done(progress.ended_on), true});
        return way;
    }
    way.push_back({words("family steps", "People write about what helps"),
                   progress.advice_done_on
                       ? done(progress.advice_done_on)
                       : words("family steps",
                               "School, health, care, and whoever else you ask "
                               "for. We ask each to answer within {length}.",
                               {{"length", calendar::length_in_words("EHC-ADVICE-6W", today)}}),
                   progress.advice_done_on.has_value()});
    if (progress.stage == Stage::no_plan) {
        way.push_back({words("family steps", "We decided that there will be no plan"),
                       done(progress.ended_on), true});
        return way;
    }
    way.push_back({words("family steps", "We write the plan together"),
                   progress.draft_on ? words("family steps", "You got the draft on {day}.",
                                             {{"day", day_and_month(*progress.draft_on)}})
                                     : before_draft(words, progress, child, today),
                   progress.stage == Stage::final});
    way.push_back({words("family steps", "The plan is finished"),
                   progress.stage == Stage::final ? done(progress.ended_on)
                                                  : by(progress.plan_by, plan_limit),
                   progress.stage == Stage::final});
    return way;
}
} // namespace trefoil::assessment
