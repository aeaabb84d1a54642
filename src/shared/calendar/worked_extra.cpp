// What a worked example may ask for beside the due date: each key by the shape of its rule.
#include "shared/calendar/worked_extra.hpp"
#include "shared/calendar/counting.hpp"
#include <algorithm>

namespace trefoil::calendar {
namespace {
void add_readings(std::vector<Extra>& extra, const Clock& clock) {
    const Limit& limit = clock.rule->limbs[0].limit;
    if (limit.unit != Limit::Unit::weeks) return;
    const Date ordinary = weeks_before(clock.started_on, limit.number);
    extra.push_back({"ordinary_reading", ordinary});
    extra.push_back({"clear_weeks_reading", one_day_clear(ordinary)});
}

void add_review_limits(std::vector<Extra>& extra, const Clock& clock, const Law& law) {
    extra.push_back(
        {"outer_limit_from_meeting", *counted(clock.rule->limbs[0].limit, clock.started_on)});
    const Rule* decision = law.rule("EHC-AR-DECISION-4W", clock.started_on);
    if (!decision) return;
    const Date decide_by = *counted(decision->limbs[0].limit, clock.started_on);
    extra.push_back({"decision_due", decide_by});
    if (!clock.second_by) {
        extra.push_back({"limit_from_notice", KnownNot{}});
        return;
    }
    extra.push_back({"limit_from_notice", *counted(clock.rule->limbs[1].limit, clock.second_on)});
    extra.push_back({"notice_days_late", std::max(0, days_between(decide_by, clock.second_on))});
}

void add_move(std::vector<Extra>& extra, const Clock& clock, const Settings& settings) {
    if (!clock.second_by) return;
    const Date threshold = notice_threshold(clock.second_on, clock.rule->limbs[0].limit.number,
                                            *settings.working_days);
    const bool known_ahead = clock.started_on <= threshold;
    extra.push_back(
        {"branch",
         std::string{known_ahead ? "on_day_of_move" : "15_working_days_beginning_with_awareness"}});
    extra.push_back({"notice_threshold", threshold});
}

void add_review_limbs(std::vector<Extra>& extra, const Clock& clock) {
    extra.push_back({"limb_3_months", *counted(clock.rule->limbs[0].limit, clock.started_on)});
    if (clock.second_by)
        extra.push_back({"limb_12_months", *counted(clock.rule->limbs[1].limit, clock.second_on)});
}
} // namespace

void add_working_day(std::vector<Extra>& extra, Date due, const Settings& settings) {
    extra.push_back({"last_working_day_on_or_before", settings.working_days->on_or_before(due)});
    extra.push_back({"is_bank_holiday", settings.working_days->is_bank_holiday(due)});
}

void add_extra(std::vector<Extra>& extra, const Clock& clock, const Law& law,
               const Settings& settings) {
    const Rule& rule = *clock.rule;
    const Count count = rule.limbs[0].limit.count;
    if (rule.id == "EHC-ASSESS-DECISION-6W")
        extra.push_back({"prudent_target_day1_counting", plus_days(clock.due, -1)});
    if (rule.id == "TRIB-RECOMMEND-RESPONSE-5W")
        extra.push_back({"prudent_target", plus_days(clock.due, -1)});
    if (rule.at_least) extra.push_back({"earliest_finalise", earliest_after(clock)});
    if (count == Count::back) add_readings(extra, clock);
    if (count == Count::before_date) extra.push_back({"headline_date", plus_days(clock.due, 1)});
    if (count == Count::last_friday_june)
        extra.push_back({"young_person_from", plus_days(clock.due, 1)});
    if (rule.take == Take::earlier) add_review_limits(extra, clock, law);
    if (rule.take == Take::on_move) add_move(extra, clock, settings);
    if (rule.take == Take::later && rule.roll == Roll::none) add_review_limbs(extra, clock);
    if (rule.roll == Roll::application) {
        extra.push_back({"raw_later_date", unrolled(clock, settings)});
        extra.push_back({"received_by", std::string{"17:00"}});
    }
}
} // namespace trefoil::calendar
