// A demonstration area is lived: the product's own acts, each on its day and in the order of days
// over the whole area, with the clock in the generator's hand.
#pragma once
#include "app/clock.hpp"
#include "app/demo/people.hpp"
#include "app/service.hpp"
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace trefoil::app::demo {

// Stands on a day, and goes on a little with each act, so that acts of one day keep their order.
class DayClock : public Clock {
public:
    explicit DayClock(Date day) { begin(day); }
    Instant now() const override { return now_; }
    Date day_of(Instant at) const override { return london_day(at); }
    void begin(Date day) { now_ = morning_of(day); }
    void go_on() { now_ += std::chrono::seconds{20}; }

private:
    Instant now_;
};

class Life {
public:
    // The clock is the one the service runs with.
    Life(const Service& service, DayClock& clock) : service_(service), clock_(clock) {}

    // Plans an act. A day that is over already is a bug: it throws std::logic_error.
    void on(Date day, std::function<void()> act);
    // The first working day that is `days` after today or later: when offices do something.
    Date working_day(int days) const;
    void live_until(Date last);
    // A parent whom somebody wrote down got an id of their own there.
    void knows(std::string_view who, Id<Person> as) {
        known_.insert_or_assign(std::string{who}, as);
    }
    Id<Person> person(std::string_view who) const;
    // Acts from now on as staff of that body, though not of the cast.
    void joins(std::string_view who, std::string_view body) {
        joined_.insert_or_assign(std::string{who}, id_of<Body>(body));
    }
    Date today() const { return clock_.today(); }

    // One request of one person: an act, which must not be refused, or a look.
    template <class Act> auto does(std::string_view who, Act&& act) {
        return value_of(asked(visitor(who), act));
    }
    template <class Look> auto looks(std::string_view who, Look&& look) {
        return asked(visitor(who), look);
    }
    template <class Act> auto from_console(Act&& act) { return value_of(asked(console(), act)); }

private:
    template <class Act> auto asked(access::Visitor visitor, Act&& act) {
        clock_.go_on();
        access::Door door{service_.surroundings(), std::move(visitor)};
        auto answer = act(door);
        settle(door);
        return answer;
    }
    template <class Answer> static auto value_of(const Answer& answer) {
        if (!answer)
            throw std::logic_error("the demonstration was refused: " +
                                   std::string{code_of(answer.error())});
        return *answer;
    }
    access::Visitor visitor(std::string_view who);
    access::Visitor console();
    std::string next_request() { return "lived " + std::to_string(++requests_); }

    const Service& service_;
    DayClock& clock_;
    std::multimap<Date, std::function<void()>> planned_; // acts of one day: as they were planned
    std::map<std::string, Id<Person>, std::less<>> known_;
    std::map<std::string, Id<Body>, std::less<>> joined_;
    std::uint64_t requests_ = 0;
};
} // namespace trefoil::app::demo
