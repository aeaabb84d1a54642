// Drawing families, and the days on which things happen to them.
#include "app/demo/crowd.hpp"
#include "app/demo/advising.hpp"
#include "app/demo/chances.hpp"
#include "app/demo/course.hpp"
#include "app/demo/refusing.hpp"
#include "app/demo/sayings.hpp"
#include "app/demo/team.hpp"
#include "shared/calendar/working_days.hpp"
#include <algorithm>
#include <array>
#include <utility>

namespace trefoil::app::demo {
namespace {
// Their SENCO, by the setting.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> sencos{
    {{"acorns", "ada-birch"},
     {"fellside", "helen-foy"},
     {"st-oswalds", "owen-teale"},
     {"thornfield", "grace-adu"},
     {"meadowbank", "mark-hensby"}}};
constexpr std::array<std::string_view, 4> clinicians{"leila-haddad", "ben-sorensen", "femi-bankole",
                                                     "anjali-rao"};

Date office_day(Date day, std::size_t after) {
    return calendar::england().on_or_after(plus_days(day, static_cast<int>(after)));
}

// Requests come mostly at the first steps of nursery and school and before secondary school. Nobody
// here reaches sixteen within the year: from then on young people ask for themselves.
int age(Random& random) {
    constexpr std::array<int, 4> from{0, 4, 8, 12};
    constexpr std::array<std::size_t, 4> span{4, 4, 4, 3}, per_hundred{17, 37, 30, 16};
    std::size_t place = draw(random, 100);
    std::size_t band = 0;
    for (; place >= per_hundred[band]; ++band) place -= per_hundred[band];
    return from[band] + static_cast<int>(draw(random, span[band]));
}

std::string_view setting_at(Random& random, int age) {
    constexpr std::array<std::string_view, 2> primary{"fellside", "st-oswalds"},
        secondary{"thornfield", "meadowbank"};
    if (age < 4) return "acorns";
    if (age < 11) return one_of(random, primary);
    return one_of(random, secondary);
}

// What is received in writing is written down a day later, and answered after that.
Days days_from(Random& random, Date asked, bool is_late) {
    Days days;
    days.asked = asked;
    days.confirmed = office_day(asked, 2 + draw(random, 5));
    days.decided = office_day(asked, is_late ? 43 + draw(random, 9) : 22 + draw(random, 18));
    return days;
}

void ask_for_advice(Random& random, Days& days) {
    days.advice_asked = office_day(*days.decided, draw(random, 3));
    days.views_told = plus_days(*days.advice_asked, 5 + static_cast<int>(draw(random, 25)));
    days.letter_read = plus_days(*days.decided, 1 + static_cast<int>(draw(random, 4)));
}

// Six weeks are given, and some take longer.
Advice on_its_days(Random& random, Advice advice, Date asked) {
    advice.taken = office_day(asked, 1 + draw(random, 8));
    const bool is_late = is_advice_late(random, advice.adviser);
    advice.sent = office_day(asked, is_late ? 43 + draw(random, 14) : 16 + draw(random, 24));
    return advice;
}

std::string_view senco_of(std::string_view setting) {
    return std::ranges::find(sencos, setting, [](const auto& pair) { return pair.first; })->second;
}

Date last_sent(const std::vector<Advice>& advice) {
    Date last = *advice.front().sent;
    for (const Advice& one : advice) last = std::max(last, *one.sent);
    return last;
}

std::vector<Advice> advice_for(Random& random, const Household& household, std::string_view setting,
                               Date asked) {
    std::vector<std::string_view> advisers{senco_of(setting), "tom-whitaker", "marcus-bell"};
    const std::size_t first = draw(random, clinicians.size());
    advisers.push_back(clinicians[first]);
    if (draw(random, 2) == 0) advisers.push_back(clinicians[(first + 1) % clinicians.size()]);
    std::vector<Advice> all;
    for (const std::string_view adviser : advisers)
        all.push_back(on_its_days(random, advising(random, adviser, household), asked));
    return all;
}

std::string_view type_of(std::string_view setting) {
    if (setting == "acorns") return "mainstream nursery";
    return setting == "thornfield" || setting == "meadowbank" ? "mainstream secondary school"
                                                              : "mainstream primary school";
}

PlanCourse plan_for(Random& random, std::string_view setting, Date asked,
                    const std::vector<Advice>& advice) {
    const bool is_late = is_plan_late(random);
    PlanCourse course;
    course.reasons = "What everybody describes needs more, and more skilled, help than the setting "
                     "can give by itself.";
    course.setting = setting;
    course.setting_type = type_of(setting);
    course.decided = office_day(asked, is_late ? 122 + draw(random, 120) : 90 + draw(random, 14));
    const Date ready = std::max(course.decided, last_sent(advice)); // nothing is left out
    course.draft_sent = office_day(ready, 1 + draw(random, 6));
    course.answered = plus_days(course.draft_sent, 4 + static_cast<int>(draw(random, 11)));
    course.health_agreed = office_day(course.draft_sent, 3 + draw(random, 12));
    course.issued = office_day(course.draft_sent, 16 + draw(random, is_late ? 14 : 4));
    return course;
}

// A "no" is proposed by the officer and confirmed by the manager some days later.
Refusing refuse(Random& random, const Household& household, assessment::AgainstQuestion question,
                Date proposed) {
    return {.against = refusing(random, household, question),
            .proposed = proposed,
            .confirmed = office_day(proposed, 1 + draw(random, 3))};
}

TakenBack take_back(Random& random, Date confirmed) {
    return {.on = plus_days(confirmed, 1 + static_cast<int>(draw(random, 15))),
            .how = draw(random, 2) == 0 ? "" : "by phone, the parent who asked"};
}

// SEND Regulations 2014, reg 5(4)(d): the decision waits until the family is back.
void go_away(Random& random, Course& course) {
    const Date from = plus_days(course.days.asked, 8);
    const Date back = office_day(from, 29 + draw(random, 5));
    course.more_time = {.on = back,
                        .asked = {.ground = assessment::TimeGround::away,
                                  .asked_on = {},
                                  .from_on = from,
                                  .to_on = back,
                                  .limits = {"EHC-ASSESS-DECISION-6W", "EHC-NOPLAN-NOTICE-16W"},
                                  .evidence = "Travel papers seen. Nobody could meet the child."}};
    course.days.decided = office_day(back, 1 + draw(random, 10));
}

// Reg 5(4)(a): the head was asked for advice as the school closed for the summer.
void find_school_closed(Random& random, Course& course) {
    const auto year = course.days.asked.year();
    const Date closes{year / 7 / 23}, reopens{year / 9 / 2};
    if (course.days.confirmed < plus_days(closes, -7)) return;
    if (plus_days(reopens, -28) < course.days.confirmed || !has_closed_school(random)) return;
    course.more_time = {
        .on = office_day(reopens, 0),
        .asked = {.ground = assessment::TimeGround::school_closed,
                  .asked_on = course.days.confirmed,
                  .from_on = closes,
                  .to_on = reopens,
                  .limits = {"EHC-ASSESS-DECISION-6W"},
                  .evidence = "The school's term dates; the head was asked as it closed."}};
    course.days.decided = office_day(reopens, 2 + draw(random, 10));
}

// What becomes of the request, and when.
void draw_outcome(Random& random, const Household& household, std::string_view setting,
                  Course& course) {
    using assessment::AgainstQuestion;
    Days& days = course.days;
    Outcome drawn = outcome(random);
    const bool is_asked_by_family = course.asking.asker == assessment::Asker::family;
    // Nobody takes back what a school asked or what was brought to attention.
    if (drawn == Outcome::taken_back && !is_asked_by_family) drawn = Outcome::plan;
    if (drawn == Outcome::taken_back) {
        course.taken_back = take_back(random, days.confirmed);
        days.decided = {};
        return;
    }
    if (is_away(random))
        go_away(random, course);
    else if (setting != "acorns")
        find_school_closed(random, course);
    if (drawn == Outcome::no_assessment) {
        course.refusing = refuse(random, household, AgainstQuestion::assess, *days.decided);
        days.decided = {};
        return;
    }
    ask_for_advice(random, days);
    course.advice = advice_for(random, household, setting, *days.advice_asked);
    if (drawn == Outcome::plan) {
        course.plan = plan_for(random, setting, days.asked, course.advice);
        return;
    }
    const bool is_late = is_no_plan_told_late(random);
    const Date decided =
        office_day(days.asked, is_late ? 113 + draw(random, 40) : 93 + draw(random, 14));
    course.refusing = refuse(random, household, AgainstQuestion::plan,
                             std::max(decided, last_sent(course.advice)));
}

Course course(Random& random, std::string parent, Date asked,
              const std::vector<std::string>& officers) {
    const Household household = demo::household(random);
    const int years = age(random);
    const Telling told = telling(random, household, years);
    Course drawn;
    drawn.parent = std::move(parent);
    drawn.parent_name = household.parent;
    drawn.asked.area = alderbrook();
    drawn.asked.child = household.child;
    drawn.asked.born_on =
        plus_days(asked, -(years * 365 + years / 4 + 1 + static_cast<int>(draw(random, 364))));
    const std::string_view setting = setting_at(random, years);
    drawn.asked.setting = id_of<Body>(setting);
    drawn.asked.tie_words = tie_words(random, household);
    drawn.asked.good_at = told.said.good_at;
    drawn.asked.hard = told.said.hard;
    drawn.asked.helps = told.said.helps;
    drawn.asked.hopes = told.said.hopes;
    drawn.added = told.said.added;
    drawn.officer = one_of(random, officers);
    drawn.evidence = evidence(random);
    drawn.decision = told.decision;
    drawn.asking = asking(random, drawn.officer, senco_of(setting), setting != "acorns");
    if (!drawn.asking.by.empty()) asked = calendar::england().on_or_before(asked);
    drawn.days = days_from(random, asked, is_decided_late(random));
    draw_outcome(random, household, setting, drawn);
    drawn.views = told.views;
    return drawn;
}
} // namespace

void plan_crowd(Life& life, int count, Date last, std::string_view seed) {
    constexpr int year = 364;
    const auto officers = caseworkers(life, count, seed);
    for (int number = 0; number < count; ++number) {
        const std::string parent = "family " + std::to_string(number + 1);
        const auto random = keyed_random(seed, parent);
        // Spread evenly, with a little chance in it, so that few children are at every stage too.
        const int slot = std::max(year / count, 1);
        const int into = number * year / count + static_cast<int>(draw(*random, std::size_t(slot)));
        Course drawn = course(*random, parent, plus_days(last, into - year), officers);
        drawn.reads_letters_here = number % 5 != 0;
        begin(life, std::move(drawn));
    }
}
} // namespace trefoil::app::demo
