// A request for advice: whom the authority asked in an assessment, on which ground of regulation 6,
// who there has taken it on, and how it was answered.
#pragma once
#include "shared/access/door.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::advice {

// SEND Regulations 2014, reg 6(1): from whom advice must be sought. Stored as its letter there.
enum class Ground {
    parent,         // (a) the child's parent, or the young person
    education,      // (b) the head of the school or college, or whoever knows the child's teaching
    health,         // (c) a health care professional identified by the integrated care board
    psychology,     // (d) an educational psychologist
    social_care,    // (e)
    other,          // (f) anyone else the authority thinks appropriate
    adulthood,      // (g) in or after year 9: preparing for adulthood and independent living
    asked_by_family // (h) anyone the parent or young person reasonably asks for
};
char letter_of(Ground ground);
Ground ground_of(char letter); // throws db::BadValue

struct Claim {
    Id<Appointment> appointment;
    Id<Person> person;
    Date from_on;
};

// Stored. CFA 2014 s.31(2): the only two grounds on which a body may refuse.
enum class RefusalGround { against_own_duties, adverse_effect };
std::string_view code_of(RefusalGround ground);
std::optional<RefusalGround> refusal_ground_of(std::string_view code);

struct Answer {
    std::optional<Id<Letter>> letter; // none: a family's own words
    std::string words;                // the summary; of a refusal, its reasons
    bool is_assessed = true;          // whether the child was seen and assessed for it
    std::optional<RefusalGround> refused_on;
    Date on;
    Id<Person> by;
};

struct Request {
    Id<AdviceRequest> id; // its statements stand in the holder of this id
    Id<Case> case_id;
    Id<Person> child;
    std::optional<Id<Body>> body; // one of the two
    std::optional<Id<Person>> person;
    std::optional<access::Agency> agency; // of the body
    std::vector<Ground> grounds;
    std::string question; // what is asked
    Date asked_on, received_on;
    Id<Person> asked_by;
    std::optional<Id<AccessStep>> step; // a body's; a family answers as itself
    std::optional<Claim> claim;         // who in the body has it now
    std::optional<Answer> answer;
    std::optional<Date> ended_on; // unanswered: the assessment went on or ended without it
    bool is_open() const { return !answer && !ended_on; }
    bool is_sent() const { return answer && !answer->refused_on; }
    db::Uuid whom() const { return body ? body->bytes : person.value().bytes; }
};

// Of a case, as they were asked. Whoever shows what one says asks the door first, by its agency.
std::vector<Request> requests(const access::Look& look, Id<Case> case_id);

// How the item of an advice is asked for: what another body wrote, once it has sent it.
access::Item as_read(const access::Look& look, const Request& request);
} // namespace trefoil::advice
