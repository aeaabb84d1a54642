// Working days in England: not Saturday, Sunday nor a bank holiday.
// The Regulations read do not define the term; this is the meaning of the Banking and Financial
// Dealings Act 1971.
#pragma once
#include "base/values.hpp"
#include <span>
#include <vector>

namespace trefoil::calendar {
// One table of all days from 1950 to 2149, so that every question is one look.
// A day outside it throws std::out_of_range: no form lets one in.
class WorkingDays {
public:
    // `published`: complete for each year it names; other years get their usual holidays.
    // `proclaimed`: what the installation adds between releases.
    explicit WorkingDays(std::span<const Date> published, std::span<const Date> proclaimed = {});

    bool holds(Date day) const; // is the day inside the table?
    bool is_working_day(Date day) const;
    bool is_bank_holiday(Date day) const;
    Date after(Date day, int count) const;  // the count-th working day after `day`
    Date before(Date day, int count) const; // the count-th working day before `day`
    Date on_or_before(Date day) const;
    Date on_or_after(Date day) const;

private:
    std::size_t place(Date day) const;
    std::vector<bool> holiday_;
    std::vector<int> up_to_;      // by day: working days up to and with it
    std::vector<int> day_number_; // by working day, from 1: its place in the table
};

// Easter, the two days in May, August, Christmas and New Year with their substitutes.
std::vector<Date> usual_bank_holidays(int year);

// The published days compiled in from data/bank-holidays-england.csv.
const std::vector<Date>& published_bank_holidays();
const WorkingDays& england();
} // namespace trefoil::calendar
