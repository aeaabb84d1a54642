// Asking for advice: whom regulation 6(1) makes the authority ask, and asking them all at once.
#pragma once
#include "capabilities/advice/request.hpp"
#include "shared/people/people.hpp"

namespace trefoil::advice {

struct Who { // one of the two
    std::optional<Id<Body>> body;
    std::optional<Id<Person>> person;
    bool operator==(const Who&) const = default;
};
struct Candidate {
    Who who;
    std::string name, service; // "Kestrel Community NHS Trust", "Speech and language therapy"
    std::optional<access::Agency> agency;
    bool is_ticked = false;
};
struct Group { // who may be asked on one ground
    Ground ground;
    bool is_required = false;
    std::vector<Candidate> offered; // each with a box to tick
    std::vector<Candidate> more;    // one may be chosen from a list
};

// What the page shows.
struct Asking {
    std::string reference, child;
    std::vector<Group> groups;
    std::vector<std::string> asked_already; // names
    Date due;                               // six weeks, if it is asked today
};
Asking asking(access::Door& door, std::string_view reference);

// What is asked, of whom; and for each required ground with nobody, why.
inline constexpr std::size_t question_longest = 4000, left_out_longest = 4000;
struct ToAsk {
    struct Choice {
        Ground ground;
        Who who;
    };
    struct LeftOut {
        Ground ground;
        std::string reason;
    };
    std::vector<Choice> chosen;
    std::vector<LeftOut> left_out;
    std::string question;
};
struct AskRefusal {
    enum class Why {
        not_assessing,       // no decision to assess, or the assessment is over
        ground_left_out,     // the law requires somebody, or a reason why nobody
        not_somebody_to_ask, // not offered on that ground, or asked already
        nobody_chosen,
        question_missing,
        reason_too_long,
        question_too_long
    } why;
    Ground ground = Ground::other; // of the first three, and of a reason
};
std::string_view code_of(const AskRefusal& refusal);

// One deed asks everybody chosen: a request each, its place in the ledger, and its pack opened.
Result<access::Happened, AskRefusal> ask(access::Door& door, std::string_view reference,
                                         const ToAsk& to_ask);
} // namespace trefoil::advice
