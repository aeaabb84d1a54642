// A request for an EHC needs assessment: what a parent, a young person or a school asks, in their
// words.
#pragma once
#include "shared/access/door.hpp"
#include "shared/people/people.hpp"
#include <optional>
#include <string>
#include <vector>

namespace trefoil::assessment {

// No form is a condition of asking (CFA s.36(1)): a name is enough, the rest may follow.
struct Asked {
    Id<Area> area;
    people::Name child;
    std::optional<Date> born_on;
    std::optional<Id<Body>> setting;
    std::string tie_words; // "Mum"
    std::string good_at, hard, helps, hopes;
};

struct Request { // as it was received
    Id<trefoil::Request> id;
    Id<Person> sent_by;
    Date received_on;
    std::string tie_words, good_at, hard, helps, hopes;
};

enum class AskRefusal { not_born_yet, too_old };
std::string_view code_of(AskRefusal refusal);

// SEND Regulations 2014, reg 5(1): the six weeks begin with the day it is received. Opens the case,
// declares the tie and lets the sender follow what they sent. Answers with the reference they may
// quote.
Result<access::CaseReference, AskRefusal> ask(access::Door& door, const Asked& asked);

// What its sender may follow before anybody has confirmed who they are: their own words and the
// dates.
struct Receipt {
    std::string reference;
    Request request;
    Date decision_due;
    std::string decision_explained; // why that date, with the law
};
Receipt receipt(access::Door& door, std::string_view reference);

// The requests of a case, oldest first, for a page part.
std::vector<Request> requests(const access::Look& look, Id<Case> case_id);
} // namespace trefoil::assessment
