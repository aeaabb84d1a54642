// The access decision: one pure, total function of who asks, for what, and what is recorded.
// No route, report, job or search has a rule of its own. Codes are stored in the audit: never
// reused.
#pragma once
#include "base/values.hpp"
#include "shared/ids.hpp"
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace trefoil::access {

// ---- who asks -----------------------------------------------------------------------------------

// A role is held by an appointment; the family acts as itself (Role::none). Stored as its code.
enum class Role {
    none,
    case_officer,
    send_manager,
    educational_psychologist,
    social_worker,
    health_clinician,
    health_commissioner, // the designated clinical or medical officer too
    senco,
    teacher,
    organisation_admin,
    support_desk,
};
std::string_view code_of(Role role);
std::optional<Role> role_of(std::string_view code);

struct Actor {
    Id<Person> person;
    std::optional<Id<Appointment>> appointment; // none: for themself, as family
    std::optional<Id<Body>> body;               // of the appointment
    bool operator==(const Actor&) const = default;
};

// ---- what is asked ------------------------------------------------------------------------------

enum class Action {
    view,
    contribute, // propose words, reply, send something in
    decide,     // decide, finalise, issue
    begin,      // ask for something that makes a new record
};
std::string_view code_of(Action action);
Action action_of(std::string_view code); // this and its like throw db::BadValue for no such code

// The smallest things access is decided on: sections of a plan, and the papers around it. The order
// is that of the section table.
enum class Part {
    a,
    b,
    c,
    d,
    e,
    f,
    g,
    h1,
    h2,
    i,
    j,
    advice_own,   // K: what the asker's own body wrote
    advice_other, // K: what another body wrote; `agency` says which kind of body
    plan,         // a version as a whole: sending it, answering it, issuing it
    overview,     // the child's name, the dates, the stage, who has it now
    request,      // what the family or school sent in
    receipt,      // that it came, its dates, who has it now: nothing of whether the child was known
    decision,     // a decision with its reasons
    letter,       // a letter as it was sent
    standing,     // who has which tie to the child; orders asked
    who_looked,   // the audit as the family sees it
    intake,       // asking an area for help: about no child yet
    own_list,     // the asker's own list of children or requests
    own_letters,  // how letters reach the asker, as family: their own to decide
    open_to_all,  // signing in and out: about nobody else
    set_up,       // areas, bodies and first accounts: from the command line only
};
std::string_view code_of(Part part);
Part part_of(std::string_view code);

enum class Agency { education, health, social_care };
std::string_view code_of(Agency agency);
Agency agency_of(std::string_view code);

struct Item {
    Part part = Part::open_to_all;
    std::optional<Id<Area>> area;      // none: about no area
    std::optional<Id<Person>> subject; // none: about no child
    std::optional<Id<Case>> case_id;
    std::optional<std::array<std::byte, 16>> thing; // one request, one advice: what a step names
    std::optional<Agency> agency;                   // of an advice
    bool sent = true;                               // false: a draft, seen by who writes it only
};

// ---- what is recorded ---------------------------------------------------------------------------

enum class AccountState { active, suspended, ended };
std::string_view code_of(AccountState state);
AccountState account_state_of(std::string_view code);
enum class SignIn { password, second_factor, hardware_key };
std::string_view code_of(SignIn strength);
SignIn sign_in_of(std::string_view code);

enum class Tie { parental_responsibility, education_parent, special_guardian, foster_carer, none };
std::string_view code_of(Tie kind);
Tie tie_of(std::string_view code);
struct TieFact {
    std::optional<Tie> kind; // recorded without its kind: X2
    bool confirmed = false;
    Date from_on;
    std::optional<Date> to_on;
};

// CFA s.83(2): over compulsory school age. It ends on the last Friday in June of the school year of
// the sixteenth birthday; the rights pass on the day after.
bool is_young_person(Date born_on, Date today);

enum class Judgement { not_considered, shown, not_shown };
std::string_view code_of(Judgement judgement);
Judgement judgement_of(std::string_view code);

// What a step of the process opens to a person, or to a body.
enum class StepKind {
    advice_asked,   // 3a: the request pack, and their own advice
    plan_recipient, // 3b: the final version
    consulted,      // 3c
    contributed,    // G11: what they sent themselves
};
std::string_view code_of(StepKind kind);
StepKind step_kind_of(std::string_view code);
struct Step {
    StepKind kind;
    std::optional<Id<Case>> case_id;
    std::optional<std::array<std::byte, 16>> thing; // none: all of the step's items of the case
    Instant opened_at;
    std::optional<Instant> closed_at;
};

struct AppointmentFact {
    Role role = Role::none;
    Id<Body> body;
    std::optional<Id<Area>> council_of; // set if the body is the council of an area
    Agency agency = Agency::education;
    Date from_on;
    std::optional<Date> to_on;
};

// Stored: the kinds of fact. What `about` and `value` hold is said beside each.
enum class FactKind {
    account,        // of a person: value is "active", "suspended" or "ended"
    appointment,    // of a person: about the appointment; value is AppointmentFact as stored
    born,           // of a child: from_on is the day
    orders_asked,   // of a child: from_on is the day they were asked about
    tie,            // of a child: about the adult; value is kind and whether it is confirmed
    care_team,      // of a child: about an appointment, or the body whose team has the case
    agreement,      // of a body: about the area whose council it has an agreement with
    competence,     // of a child: value is the judgement whether they may see their own record
    capacity,       // of a young person: value is the judgement of their deciding for themself
    parent_sees,    // of a young person: about a parent; value is their own answer, "yes" or "no"
    parent_decides, // of a young person without capacity: about the parent; value "yes" or "no"
};
std::string_view code_of(FactKind kind);

// What is known of the actor. Absent where nothing is recorded.
struct ActorFacts {
    bool console = false; // the act comes from the command line of the machine itself
    std::optional<AccountState> account;
    std::optional<SignIn> sign_in;
    std::optional<AppointmentFact> appointment; // the one acted under
};

// What is known of the child, as far as it concerns this actor.
struct SubjectFacts {
    std::optional<Date> born_on;
    std::optional<Date> orders_asked_on; // court orders, protections, conflicts: asked at intake
    std::optional<TieFact> tie;          // of the actor to the child
    Judgement competence = Judgement::not_considered; // of the child, to see their own record
    Judgement capacity = Judgement::not_considered;   // of a young person: presumed until judged
    bool parent_agreed_by_young_person = false;
    bool parent_decides_instead = false;
    bool on_care_team = false;   // the appointment, or its body's team for this child
    bool agreement_live = false; // between the item's council and the actor's body
    std::vector<Step> steps;     // open to the actor or the actor's body
};

struct Facts {
    ActorFacts actor;
    std::optional<SubjectFacts> subject; // none: no such child, or the item names none
    std::uint64_t version = 0;           // of the stamp they were read with
};

// ---- the decision -------------------------------------------------------------------------------

enum class Outcome { allow, deny };

// Stored in audit entries. The names are those of the access specification.
enum class Rule {
    x1,
    x2_birth,
    x2_tie_kind,
    x2_orders_asked,
    x7,
    x11,
    g0,
    g1,
    g2,
    g3a,
    g3b,
    g3c,
    g4,
    g11,
    d0,
    d1,
};
std::string_view code_of(Rule rule); // "X2:birth"
Rule rule_of(StepKind kind);         // the grant that a step of this kind is
std::string_view cite_of(Rule rule); // the source in law or specification

// The rules that fired, in the order of evaluation (which is the order of Rule).
class RuleSet {
public:
    void add(Rule rule) { bits_ |= 1U << static_cast<unsigned>(rule); }
    bool has(Rule rule) const { return (bits_ >> static_cast<unsigned>(rule)) & 1U; }
    bool empty() const { return bits_ == 0; }
    std::vector<Rule> in_order() const;
    bool operator==(const RuleSet&) const = default;

private:
    std::uint32_t bits_ = 0;
};

struct Decision {
    Outcome outcome = Outcome::deny;
    Rule code = Rule::d0; // the rule that settled it
    RuleSet rules;
    std::uint64_t facts_version = 0;
    bool tell_what_is_missing = false; // X2 to someone the record already knows
    explicit operator bool() const { return outcome == Outcome::allow; }
    bool operator==(const Decision&) const = default;
};

// Pure and total: no clock, no database, never throws, the same answer for the same arguments.
Decision can(const Actor& actor, Action action, const Item& item, const Facts& facts, Date today,
             Instant now) noexcept;
} // namespace trefoil::access
