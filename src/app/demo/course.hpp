// What happens with one child, day by day: somebody asks, the council decides, the advice comes.
#pragma once
#include "app/demo/ending.hpp"
#include "app/demo/planning.hpp"
#include "capabilities/advice/sending.hpp"
#include "capabilities/advice/writing.hpp"
#include "capabilities/assessment/decision.hpp"
#include "capabilities/assessment/request.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::app::demo {

struct Asking {          // how the request reached the council
    std::string by = {}; // a member who sends it or writes it down; empty: the family, online
    assessment::Asker asker = assessment::Asker::family;
    assessment::Arrival arrival = assessment::Arrival::online;
    int written_after = 0; // so many days after it was received
};

struct Days { // those that are past the last day lived do not happen
    Date asked, confirmed;
    std::optional<Date> decided, letter_read, advice_asked, views_told;
};

struct Advice {               // of one adviser
    std::string_view adviser; // the word of a member
    std::vector<advice::Draft> statements;
    advice::ToSend sent_with;
    Date taken;
    std::optional<Date> sent;
};

struct Course {
    std::string parent; // the word of a relative of the cast, or one of their own
    people::Name parent_name;
    Asking asking;
    assessment::Asked asked;
    std::string officer;            // the word of a caseworker
    std::string evidence;           // how we know who asked
    bool reads_letters_here = true; // else they are posted
    std::string added;              // what the family says later; may be empty
    assessment::ToAssess decision;
    std::vector<Advice> advice;
    std::string views; // what the family answers when it is asked for advice
    std::optional<PlanCourse> plan;
    std::optional<Refusing> refusing;
    std::optional<TakenBack> taken_back;
    std::optional<MoreTime> more_time;
    Days days;
};

// Plans every act of it.
void begin(Life& life, Course course);
} // namespace trefoil::app::demo
