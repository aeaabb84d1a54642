// What others tell the decision, in the deed that makes it so. Facts are told, not asked; each
// raises the stamp of whom it is about, so that no page decided before is shown after.
#pragma once
#include "shared/access/door.hpp"
#include <set>

namespace trefoil::access {

struct NewFact {
    db::Uuid subject;
    FactKind kind;
    std::optional<db::Uuid> about;
    std::string value;
    Date from_on;
    std::optional<Date> to_on;
    std::string source; // how we know: "intake call", "invitation"; no personal data
};

// Ends the earlier fact of this kind about the same thing, if any, and adds this one.
Id<AccessFact> record(Deed& deed, const NewFact& fact);
void record_born(Deed& deed, Id<Person> child, Date born_on, std::string source);
void record_orders_asked(Deed& deed, Id<Person> child, Date asked_on, std::string source);
void record_tie(Deed& deed, Id<Person> child, Id<Person> adult, const TieFact& tie,
                std::string source);
// Whether the child understands enough to see their own record; whether the young person can decide
// for themself, which is presumed. The source says who judged it, and why.
void record_competence(Deed& deed, Id<Person> child, Judgement judged, std::string source);
void record_capacity(Deed& deed, Id<Person> young_person, Judgement judged, std::string source);
// The young person's own answer whether this parent sees what is new; and, of one who cannot
// decide, whether this parent decides instead.
enum class Answer { yes, no };
void record_parent_sees(Deed& deed, Id<Person> young_person, Id<Person> parent, Answer answer,
                        std::string source);
void record_parent_decides(Deed& deed, Id<Person> young_person, Id<Person> parent, Answer answer,
                           std::string source);
// What stands of all that, about the child of the look.
struct OwnRights {
    std::optional<Date> young_person_from; // none: no day of birth is recorded
    Judgement competence = Judgement::not_considered;
    Judgement capacity = Judgement::not_considered;
    std::set<Id<Person>> sees, decides; // parents

    bool is_young_person(Date today) const {
        return young_person_from && *young_person_from <= today;
    }
    // Of a young person: whether this parent decides in their place.
    bool is_decided_by(Id<Person> parent) const {
        return capacity == Judgement::not_shown && decides.contains(parent);
    }
    // A young person who cannot, and nobody is recorded who does: a deputy or an attorney, or
    // nobody yet.
    bool is_decided_by_nobody(Date today) const {
        return is_young_person(today) && capacity == Judgement::not_shown && decides.empty();
    }
    // Of a young person: whether this parent sees what is new.
    bool goes_on_seeing(Id<Person> parent) const {
        return sees.contains(parent) || is_decided_by(parent);
    }
};
OwnRights own_rights(const Look& look);
// `who`: an appointment, or the body whose whole team has the case (a council's SEND service).
void record_care_team(Deed& deed, Id<Case> case_id, Id<Person> child, const db::Uuid& who,
                      Date from_on, std::string source);
void end_care_team(Deed& deed, Id<Person> child, const db::Uuid& who);
void record_account(Deed& deed, Id<Person> person, AccountState state);
void record_appointment(Deed& deed, Id<Person> person, Id<Appointment> appointment,
                        const AppointmentFact& held);
void record_agreement(Deed& deed, Id<Body> body, Id<Area> area, Date from_on);
// A case is about a child in an area, and is quoted by its reference.
void record_case(Deed& deed, Id<Case> case_id, Id<Area> area, Id<Person> child,
                 std::string_view reference);

struct NewStep {
    Id<Case> case_id;
    Id<Person> child;
    StepKind kind;
    std::optional<db::Uuid> thing;
    std::optional<Id<Person>> person; // one of the two
    std::optional<Id<Body>> body;
};
Id<AccessStep> open_step(Deed& deed, const NewStep& step);
void close_step(Deed& deed, Id<Person> child, Id<AccessStep> step);
} // namespace trefoil::access
