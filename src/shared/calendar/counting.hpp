// The one place where legal time is counted: each mode a law file may name, as a function of days.
// Nothing here moves a date because an office is shut, but the Tribunal's own rule 12.
#pragma once
#include "base/values.hpp"
#include "shared/calendar/working_days.hpp"

namespace trefoil::calendar {
Date weeks_after(Date day, int count);                                       // W-EXCL
Date days_after(Date day, int count);                                        // D-EXCL
Date days_beginning_with(Date first, int count);                             // D-INCL
Date working_days_after(Date day, int count, const WorkingDays&);            // WD-EXCL
Date working_days_beginning_with(Date first, int count, const WorkingDays&); // WD-INCL
Date months_after(Date day, std::chrono::months count);                      // M-EXCL
Date months_beginning_with(Date first, std::chrono::months count);           // M-INCL
Date last_day_before(std::chrono::month_day named, std::chrono::year);       // BEFORE-DATE
Date weeks_before(Date event, int count);                                    // BACK-ORDINARY
Date months_before(Date event, std::chrono::months count);                   // BACK-ORDINARY
Date one_day_clear(Date ordinary);                                           // BACK-CLEAR

// "Before the move": the day of the move if the old body knew `count` working days ahead, else
// `count` working days beginning with the day it knew.
Date notice_threshold(Date move, int count, const WorkingDays&);
Date on_move_or_working_days(Date aware, Date move, int count, const WorkingDays&);

// Acts done at the Tribunal alone: SI 2008/2699 r.12.
bool in_august(Date);
bool at_christmas(Date);                                                // 25 December to 1 January
Date next_working_day_is_in_time(Date limit, const WorkingDays&);       // TRIB-ROLL
Date application_rolled(Date limit, const WorkingDays&);                // TRIB-XMAS-AUG-APPEAL
Date working_days_not_skipped(Date day, int count, const WorkingDays&); // TRIB-SKIP

// Ages, from the day of birth.
Date attains(Date born, std::chrono::years age);
Date compulsory_school_age_ends(Date born);                          // LAST-FRIDAY-JUNE
Date further_education_year_ends(Date born, std::chrono::years age); // ACADEMIC-YEAR
int curriculum_year(Date born, Date on);                             // 0 is Reception

// When a paper counts as received (practice of the advice service IPSEA, not statute).
enum class Delivery { email, hand, first_class_post };
struct Moment {
    Date day;
    std::chrono::minutes at{0}; // local time of the day
};
Date deemed_received(Delivery, Moment, const WorkingDays&);

// Exceptions: was there ground to excuse? They never move a date.
struct Days { // both ends count; empty when the last is before the first
    Date first, last;
};
int length(Days);
Days overlap(Days, Days);
Days advice_window(Date first_closed, Date reopens, int margin);
bool asked_around_closure(Date asked, Date first_closed, Date reopens, int least, int margin);
} // namespace trefoil::calendar
