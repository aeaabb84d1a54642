// A request for an EHC needs assessment: what a parent, a young person or a school asks, in their
// words.
#pragma once
#include "shared/access/door.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/people/people.hpp"
#include <optional>
#include <string>
#include <vector>

namespace trefoil::assessment {

// No form is a condition of asking (CFA s.36(1)): a name is enough, the rest may follow.
inline constexpr std::size_t telling_longest = 8000; // of each thing that is told
struct Asked {
    Id<Area> area;
    bool is_about_asker = false; // a young person asks for themself
    people::Name child;
    std::optional<Date> born_on;
    std::optional<Id<Body>> setting; // as staff chose it
    std::string setting_words;       // as a family said it
    std::string tie_words;           // "Mum"
    std::string good_at, hard, helps, hopes;
};

struct Request { // as it was received
    Id<trefoil::Request> id;
    Id<Person> sent_by;
    Date received_on;
    std::string tie_words, good_at, hard, helps, hopes;
    std::string asker;                      // a code, below
    std::optional<Id<Appointment>> sent_as; // of staff who sent it in or wrote it down
};

// Stored. Who asked: CFA 2014 s.36(1) names the family and a school or college; anyone else brings
// the child to our attention (s.24(1)(b)). The six weeks are the same.
enum class Asker { family, school, other };
std::string_view code_of(Asker asker);
std::optional<Asker> asker_of(std::string_view code);
// Stored. How it reached us.
enum class Arrival { online, phone, post, in_person };
std::string_view code_of(Arrival arrival);
std::optional<Arrival> arrival_of(std::string_view code);

// What staff send in or write down: a school for its pupil, an officer for whoever called or wrote.
struct Received {
    Asked asked;
    Asker asker = Asker::family;
    Arrival arrival = Arrival::online;
    Date received_on;
    people::Name parent;           // may be unknown yet, unless it was the parent who asked
    bool is_another_child = false; // than those of the same name: somebody looked
};

enum class AskRefusal { not_born_yet, too_old, not_received_yet, parent_missing, known_already };
std::string_view code_of(AskRefusal refusal);

// SEND Regulations 2014, reg 5(1): the six weeks begin with the day it is received. Opens the case,
// declares the tie and lets the sender follow what they sent. Answers with the reference they may
// quote.
Result<access::CaseReference, AskRefusal> ask(access::Door& door, const Asked& asked);

// By staff. Of the council's SEND service: as it was received, on its true day. Of anybody else:
// online, today, and who asks follows from their body.
Result<access::CaseReference, AskRefusal> receive(access::Door& door, const Received& received);
struct ReceivingView {
    bool is_send_service = false;
    std::string body; // of the person who writes
    std::vector<bodies::Organisation> settings;
    std::optional<Id<Body>> own_setting; // where the person who writes works, if it is one of them
};
ReceivingView receiving(access::Door& door);

// The children of this very name who have a case, born on that day or on one not known: the day on
// which we were first told of a child stays the day that counts.
struct KnownChild {
    Id<Person> id;
    people::Name name;
    std::optional<Date> born_on;
    std::string reference; // of their case
};
std::vector<KnownChild> known_already(const access::Look& look, const people::Name& name,
                                      std::optional<Date> born_on);
std::vector<KnownChild> known_already(access::Door& door, const people::Name& name,
                                      std::optional<Date> born_on);

// What its sender may follow before anybody has confirmed who they are: their own words and the
// dates.
struct Receipt {
    std::string reference;
    people::Name child;
    bool is_about_asker = false;
    Request request;
    std::optional<Date> decision_due; // none: it is decided
    std::string decision_explained;   // why that date, with the law
};
Receipt receipt(access::Door& door, std::string_view reference);

// The requests of a case, oldest first, for a page part.
std::vector<Request> requests(const access::Look& look, Id<Case> case_id);
// SEND Regulations 2014, reg 12(1)(a): whether they are the family's words or the child's own,
// which section A of a plan holds. A school's are not, nor those of a young person's parent.
bool is_of_family(const Request& request, Id<Person> child);
// Or a school did, or somebody told us: what a family reads must not say that it asked.
bool is_asked_by_family(const access::Look& look);
// Whether that one of the family did, here or by telling an officer.
bool is_asked_by(const access::Look& look, Id<Person> person);

// A request with who said it, as staff read it.
struct Told {
    Request request;
    bool is_of_family = true;
    bool is_own = false;      // of the young person who asks for themself
    std::string by;           // "Helen Foy, Fellside Primary School"; empty: not known
    std::string written_down; // by an officer, for whoever called or wrote
};
std::vector<Told> told(const access::Look& look);
} // namespace trefoil::assessment
