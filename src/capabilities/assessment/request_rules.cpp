// Whether a request can be taken: for anybody from birth to the day before the 25th birthday.
#include "capabilities/assessment/request_rules.hpp"
#include "shared/notices/notices.hpp"
#include <cstdlib>

namespace trefoil::assessment {
std::string_view code_of(AskRefusal refusal) {
    switch (refusal) {
    case AskRefusal::not_born_yet: return "not_born_yet";
    case AskRefusal::too_old: return "too_old";
    case AskRefusal::not_received_yet: return "not_received_yet";
    case AskRefusal::parent_missing: return "parent_missing";
    case AskRefusal::known_already: return "known_already";
    }
    std::abort();
}

std::optional<AskRefusal> refuse(const Asked& asked, Date received_on) {
    if (!asked.born_on) return std::nullopt;
    // On the day we are asked, whenever it is written down.
    switch (people::fault_of_birthday(*asked.born_on, received_on)) {
    case people::BirthdayFault::not_born_yet: return AskRefusal::not_born_yet;
    case people::BirthdayFault::too_old: return AskRefusal::too_old;
    case people::BirthdayFault::none: break;
    }
    return std::nullopt;
}

std::optional<AskRefusal> refuse(const Received& received, Date today) {
    if (today < received.received_on) return AskRefusal::not_received_yet;
    if (const auto no = refuse(received.asked, received.received_on)) return no;
    if (received.asker == Asker::family && received.parent.given.empty())
        return AskRefusal::parent_missing;
    return std::nullopt;
}

std::string_view code_of(Asker asker) {
    switch (asker) {
    case Asker::family: return "family";
    case Asker::school: return "school";
    case Asker::other: return "other";
    }
    std::abort();
}

std::optional<Asker> asker_of(std::string_view code) {
    for (const Asker asker : {Asker::family, Asker::school, Asker::other})
        if (code_of(asker) == code) return asker;
    return std::nullopt;
}

std::string_view code_of(Arrival arrival) {
    switch (arrival) {
    case Arrival::online: return "online";
    case Arrival::phone: return "phone";
    case Arrival::post: return "post";
    case Arrival::in_person: return "in_person";
    }
    std::abort();
}

std::optional<Arrival> arrival_of(std::string_view code) {
    for (const Arrival arrival :
         {Arrival::online, Arrival::phone, Arrival::post, Arrival::in_person})
        if (code_of(arrival) == code) return arrival;
    return std::nullopt;
}

// CFA 2014 s.36(1): the parent of a child asks, or the young person. Whoever asks for themself
// sooner, and the parent of a young person, brings them to attention: the six weeks are the same.
Asker asker_from(const Asked& asked, Date today) {
    if (!asked.born_on) return Asker::family;
    const bool is_young_person = notices::is_own_to_decide(asked.born_on, today);
    return asked.is_about_asker == is_young_person ? Asker::family : Asker::other;
}

// CFA 2014 s.36(1): a person acting on behalf of a school or post-16 institution may request. An
// early years provider, a health body or a social worker is not on that list.
Asker asker_from(bodies::Kind kind) {
    switch (kind) {
    case bodies::Kind::school:
    case bodies::Kind::college: return Asker::school;
    case bodies::Kind::send_service:
    case bodies::Kind::education_psychology:
    case bodies::Kind::social_care:
    case bodies::Kind::early_years:
    case bodies::Kind::health_service:
    case bodies::Kind::commissioner:
    case bodies::Kind::advice_service: return Asker::other;
    }
    std::abort();
}

bool is_of_family(const Request& request, Id<Person> child) {
    return request.asker == code_of(Asker::family) || request.sent_by == child;
}

std::string_view fact_of(Asker asker) {
    return asker == Asker::other ? "brought_to_attention" : "request_received";
}

std::string_view source_of(const Received& received) {
    switch (received.arrival) {
    case Arrival::online: return "sent online";
    case Arrival::phone: return "by phone";
    case Arrival::post: return "by post";
    case Arrival::in_person: return "in person";
    }
    std::abort();
}
} // namespace trefoil::assessment
