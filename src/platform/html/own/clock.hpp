// The clock: one block a week, filled as weeks go by, with upright marks; weeks past the end are
// red stripes, so that lateness has length. The same drawing serves 20 weeks, 6 for advice and a
// family's 15 days (one block a day).
#pragma once
#include "base/words.hpp"
#include "platform/html/elements.hpp"
#include "platform/html/own/marks.hpp"
#include <optional>

namespace trefoil::html {

struct Clock {
    Date started{};
    Date due{};
    Date today{};
    int blocks = 20;
    int days_in_block = 7;
    std::vector<int> marks{6, 16, 20}; // shown with their number
    std::optional<Date> met_on{};      // it stands still from then on
};

// "Week 11 of 20. 66 days left. Due 25 January 2027."
std::string sentence(const Words&, const Clock&);
std::string time_left(const Words&, const Clock&); // "66 days left", "15 days past the date"
State state_of(const Clock&);                      // tight: seven days or fewer are left

Html clock_strip(const Words&, const Clock&);
// What stands above the strip in a list: words, or a tag when the date is near or past.
Html clock_with_words(const Words&, const Clock&);

// A date on the big clock.
struct ClockDate {
    int block = 0;
    std::string words{};      // "Decide by 19 October"
    std::string under{};      // "done 12 October"
    std::string in_list{};    // the words in the list on phones: "Decided to assess"
    std::string list_value{}; // and their value: "12 October"
};

struct BigClock {
    Clock clock{};
    std::string title{}; // "20-week clock"
    std::vector<ClockDate> dates{};
    State nearest = State::ok; // of the nearest date of all that run, which may not be the last
    std::string id{};
};
// On a phone it is the strip and a list of its dates.
Html big_clock(const Words&, const BigClock&);
} // namespace trefoil::html
