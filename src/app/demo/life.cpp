// Living through the days.
#include "app/demo/life.hpp"
#include "shared/calendar/working_days.hpp"
#include <algorithm>

namespace trefoil::app::demo {
void Life::on(Date day, std::function<void()> act) {
    if (day < today()) throw std::logic_error("an act was planned for a day that is over");
    planned_.emplace(day, std::move(act));
}

Date Life::working_day(int days) const {
    return calendar::england().on_or_after(plus_days(today(), days));
}

void Life::live_until(Date last) {
    while (!planned_.empty() && planned_.begin()->first <= last) {
        const auto next = planned_.extract(planned_.begin());
        if (next.key() != today()) clock_.begin(next.key());
        next.mapped()();
    }
    if (today() < last) clock_.begin(last);
}

Id<Person> Life::person(std::string_view who) const {
    const auto known = known_.find(who);
    return known == known_.end() ? id_of<Person>(who) : known->second;
}

access::Visitor Life::visitor(std::string_view who) {
    access::Visitor visitor;
    visitor.actor = access::Actor{person(who), {}, {}};
    visitor.sign_in = access::SignIn::second_factor;
    const auto member = std::ranges::find(members(), who, &Member::word);
    if (member != members().end())
        visitor.actor->body = id_of<Body>(member->body);
    else if (const auto joined = joined_.find(who); joined != joined_.end())
        visitor.actor->body = joined->second;
    if (visitor.actor->body) visitor.actor->appointment = id_of<Appointment>(who);
    visitor.request = next_request();
    return visitor;
}

access::Visitor Life::console() {
    access::Visitor visitor;
    visitor.request = next_request();
    visitor.console = true;
    return visitor;
}
} // namespace trefoil::app::demo
