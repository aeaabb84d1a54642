// Facts, steps and whom they let reach whom: added and ended, never overwritten.
#include "shared/access/access_store.hpp"
#include "shared/access/facts_text.hpp"
#include "shared/access/reach_store.hpp"
#include "shared/access/tell.hpp"

namespace trefoil::access {
namespace {
void record_about(Deed& deed, Id<Person> child, FactKind kind, std::optional<db::Uuid> about,
                  std::string_view value, std::string source) {
    record(deed,
           {child.bytes, kind, about, std::string{value}, deed.today(), {}, std::move(source)});
    derive_family_reach(deed, child);
}

void end_earlier(Deed& deed, const db::Uuid& subject, FactKind kind,
                 const std::optional<db::Uuid>& about) {
    for (const db::Row& row :
         about ? deed.reads().query("SELECT id FROM access_fact WHERE subject = ? AND kind = ? "
                                    "AND about = ? AND ended_at IS NULL",
                                    subject, code_of(kind), about)
               : deed.reads().query("SELECT id FROM access_fact WHERE subject = ? AND kind = ? "
                                    "AND about IS NULL AND ended_at IS NULL",
                                    subject, code_of(kind))) {
        const auto earlier = row.get<Id<AccessFact>>(0);
        deed.change("UPDATE access_fact SET ended_at = ? WHERE subject = ? AND id = ?", deed.now(),
                    subject, earlier);
        end_reach(deed, subject, earlier.bytes);
    }
}

std::string_view text_of(Answer answer) { return answer == Answer::yes ? "yes" : "no"; }
} // namespace

Id<AccessFact> record(Deed& deed, const NewFact& fact) {
    end_earlier(deed, fact.subject, fact.kind, fact.about);
    const auto id = deed.new_id<AccessFact>();
    deed.insert(
        "INSERT INTO access_fact (subject, id, kind, about, value, from_on, to_on, by_person, at, "
        "source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        fact.subject, id, code_of(fact.kind), fact.about, fact.value, fact.from_on, fact.to_on,
        deed.by_person(), deed.now(), fact.source);
    raise_stamp(deed.reads(), fact.subject);
    return id;
}

void record_born(Deed& deed, Id<Person> child, Date born_on, std::string source) {
    record(deed, {child.bytes, FactKind::born, {}, "-", born_on, {}, std::move(source)});
    derive_family_reach(deed, child);
}

void record_orders_asked(Deed& deed, Id<Person> child, Date asked_on, std::string source) {
    record(deed, {child.bytes, FactKind::orders_asked, {}, "-", asked_on, {}, std::move(source)});
    derive_family_reach(deed, child);
}

void record_tie(Deed& deed, Id<Person> child, Id<Person> adult, const TieFact& tie,
                std::string source) {
    record(deed, {child.bytes, FactKind::tie, adult.bytes, to_text(tie), tie.from_on, tie.to_on,
                  std::move(source)});
    derive_family_reach(deed, child);
}

void record_competence(Deed& deed, Id<Person> child, Judgement judged, std::string source) {
    record_about(deed, child, FactKind::competence, {}, code_of(judged), std::move(source));
}

void record_capacity(Deed& deed, Id<Person> young_person, Judgement judged, std::string source) {
    record_about(deed, young_person, FactKind::capacity, {}, code_of(judged), std::move(source));
}

void record_parent_sees(Deed& deed, Id<Person> young_person, Id<Person> parent, Answer answer,
                        std::string source) {
    record_about(deed, young_person, FactKind::parent_sees, parent.bytes, text_of(answer),
                 std::move(source));
}

void record_parent_decides(Deed& deed, Id<Person> young_person, Id<Person> parent, Answer answer,
                           std::string source) {
    record_about(deed, young_person, FactKind::parent_decides, parent.bytes, text_of(answer),
                 std::move(source));
}

void record_care_team(Deed& deed, Id<Case> case_id, Id<Person> child, const db::Uuid& who,
                      Date from_on, std::string source) {
    const auto fact =
        record(deed, {child.bytes, FactKind::care_team, who, "-", from_on, {}, std::move(source)});
    add_reach(deed, {who, child, Rule::g4, fact.bytes, case_id, from_on, {}});
}

void end_care_team(Deed& deed, Id<Person> child, const db::Uuid& who) {
    end_earlier(deed, child.bytes, FactKind::care_team, who);
    raise_stamp(deed.reads(), child.bytes);
}

void record_account(Deed& deed, Id<Person> person, AccountState state) {
    record(deed, {person.bytes,
                  FactKind::account,
                  {},
                  std::string{code_of(state)},
                  deed.today(),
                  {},
                  "accounts"});
}

void record_appointment(Deed& deed, Id<Person> person, Id<Appointment> appointment,
                        const AppointmentFact& held) {
    record(deed, {person.bytes, FactKind::appointment, appointment.bytes, to_text(held),
                  held.from_on, held.to_on, "bodies"});
}

void record_agreement(Deed& deed, Id<Body> body, Id<Area> area, Date from_on) {
    record(deed, {body.bytes, FactKind::agreement, area.bytes, "-", from_on, {}, "agreement"});
    raise_stamp(deed.reads(), area.bytes);
}

void record_case(Deed& deed, Id<Case> case_id, Id<Area> area, Id<Person> child,
                 std::string_view reference) {
    deed.insert("INSERT INTO access_case (case_id, area, child, reference) VALUES (?, ?, ?, ?)",
                case_id, area, child, reference);
    raise_stamp(deed.reads(), child.bytes);
}

Id<AccessStep> open_step(Deed& deed, const NewStep& step) {
    const auto id = deed.new_id<AccessStep>();
    deed.insert("INSERT INTO access_step (subject, id, area, kind, case_id, thing, person, body, "
                "opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                step.child, id, deed.area(), code_of(step.kind), step.case_id, step.thing,
                step.person, step.body, deed.now());
    const Rule rule = rule_of(step.kind);
    if (step.person)
        add_reach(deed,
                  {step.person->bytes, step.child, rule, id.bytes, step.case_id, deed.today(), {}});
    if (step.body)
        add_reach(deed,
                  {step.body->bytes, step.child, rule, id.bytes, step.case_id, deed.today(), {}});
    raise_stamp(deed.reads(), step.child.bytes);
    return id;
}

void close_step(Deed& deed, Id<Person> child, Id<AccessStep> step) {
    deed.change("UPDATE access_step SET closed_at = ? WHERE subject = ? AND id = ?", deed.now(),
                child, step);
    end_reach(deed, child.bytes, step.bytes);
    raise_stamp(deed.reads(), child.bytes);
}
} // namespace trefoil::access
