// The facts of one decision: two queries and the stamp, all in the snapshot of the act.
#include "shared/access/access_store.hpp"
#include "shared/access/facts_text.hpp"
#include <map>

namespace trefoil::access {
namespace {
db::Uuid no_one() { return {}; }

bool holds(const db::Row& row, std::size_t from_column, Date today) {
    const auto to_on = row.get<std::optional<Date>>(from_column + 1);
    return row.get<Date>(from_column) <= today && (!to_on || today <= *to_on);
}

bool is_about(const db::Row& row, Id<Person> person) {
    return row.get<std::optional<db::Uuid>>(2) == person.bytes;
}

// One row of access_fact: subject, kind, about, value, from_on, to_on. The actor may have a record
// as a child or young person too: what stands there is no fact about the child asked for.
void take_of_actor(ActorFacts& facts, const db::Row& row, const Actor& actor) {
    const auto kind = row.get<std::string>(1);
    if (kind == code_of(FactKind::account)) {
        facts.account = account_state_of(row.get<std::string>(3));
    } else if (kind == code_of(FactKind::appointment) && actor.appointment &&
               row.get<std::optional<db::Uuid>>(2) == actor.appointment->bytes) {
        facts.appointment = appointment_from_text(row.get<std::string>(3));
        facts.appointment->from_on = row.get<Date>(4);
        facts.appointment->to_on = row.get<std::optional<Date>>(5);
    }
}

void take_of_child(SubjectFacts& child, const db::Row& row, const Actor& actor, Date today) {
    const auto kind = row.get<std::string>(1);
    if (kind == code_of(FactKind::born)) {
        child.born_on = row.get<Date>(4);
    } else if (kind == code_of(FactKind::orders_asked)) {
        child.orders_asked_on = row.get<Date>(4);
    } else if (kind == code_of(FactKind::tie) && is_about(row, actor.person)) {
        child.tie = tie_from_text(row.get<std::string>(3));
        child.tie->from_on = row.get<Date>(4);
        child.tie->to_on = row.get<std::optional<Date>>(5);
    } else if (kind == code_of(FactKind::care_team) && holds(row, 4, today)) {
        child.on_care_team = true;
    } else if (kind == code_of(FactKind::competence)) {
        child.competence = judgement_of(row.get<std::string>(3));
    } else if (kind == code_of(FactKind::capacity)) {
        child.capacity = judgement_of(row.get<std::string>(3));
    } else if (kind == code_of(FactKind::parent_sees) && is_about(row, actor.person)) {
        child.parent_agreed_by_young_person = is_yes(row.get<std::string>(3));
    } else if (kind == code_of(FactKind::parent_decides) && is_about(row, actor.person)) {
        child.parent_decides_instead = is_yes(row.get<std::string>(3));
    }
}

std::vector<Step> load_steps(db::Connection& reads, const Actor& actor, Id<Person> child) {
    std::vector<Step> steps;
    for (const db::Row& row :
         reads.query("SELECT kind, case_id, thing, opened_at, closed_at FROM access_step "
                     "WHERE subject = ? AND (person = ? OR body = ?) ORDER BY id",
                     child, actor.person, actor.body.value_or(Id<Body>{no_one()}))) {
        Step step;
        step.kind = step_kind_of(row.get<std::string>(0));
        step.case_id = row.get<std::optional<Id<Case>>>(1);
        step.thing = row.get<std::optional<db::Uuid>>(2);
        step.opened_at = row.get<Instant>(3);
        step.closed_at = row.get<std::optional<Instant>>(4);
        steps.push_back(step);
    }
    return steps;
}
} // namespace

std::optional<CaseRow> find_case(db::Connection& reads, const Target& target) {
    const db::Rows rows =
        target.case_id
            ? reads.query(
                  "SELECT case_id, area, child, reference FROM access_case WHERE case_id = ?",
                  *target.case_id)
            : reads.query(
                  "SELECT case_id, area, child, reference FROM access_case WHERE reference = ?",
                  target.reference);
    if (rows.empty()) return std::nullopt;
    return CaseRow{rows[0].get<Id<Case>>(0), rows[0].get<Id<Area>>(1), rows[0].get<Id<Person>>(2),
                   rows[0].get<std::string>(3)};
}

std::uint64_t Stamp::version() const {
    std::uint64_t sum = 0;
    for (const std::int64_t counter : counters) sum += static_cast<std::uint64_t>(counter);
    return sum;
}

void Stamp::add(const Stamp& more) {
    ids.insert(ids.end(), more.ids.begin(), more.ids.end());
    counters.insert(counters.end(), more.counters.begin(), more.counters.end());
}

namespace {
// Many at a time, for a list: the places that are left over hold the first id again.
constexpr db::Sql few_counters{"SELECT id, counter FROM access_stamp WHERE id = ? UNION ALL "
                               "SELECT id, counter FROM access_stamp WHERE id = ? UNION ALL "
                               "SELECT id, counter FROM access_stamp WHERE id = ? UNION ALL "
                               "SELECT id, counter FROM access_stamp WHERE id = ?"},
    many_counters{"SELECT id, counter FROM access_stamp WHERE id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                  "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr std::size_t few = 4, many = 32;
} // namespace

Stamp load_stamp(db::Connection& reads, std::vector<db::Uuid> ids) {
    std::map<db::Uuid, std::int64_t> counters;
    for (std::size_t first = 0; first < ids.size();) {
        const bool is_few = ids.size() - first <= few;
        std::vector<db::Value> values(is_few ? few : many, ids[first]);
        for (std::size_t i = 0; i < values.size() && first < ids.size(); ++i)
            values[i] = ids[first++];
        for (const db::Row& row : reads.query_with(is_few ? few_counters : many_counters, values))
            counters[row.get<db::Uuid>(0)] = row.get<std::int64_t>(1);
    }
    Stamp stamp{std::move(ids), {}};
    for (const db::Uuid& id : stamp.ids) stamp.counters.push_back(counters[id]);
    return stamp;
}

void raise_stamp(db::Connection& transaction, const db::Uuid& id) {
    transaction.change("INSERT INTO access_stamp (id, counter) VALUES (?, 1) "
                       "ON CONFLICT (id) DO UPDATE SET counter = access_stamp.counter + 1",
                       id);
}

Facts load_facts(db::Connection& reads, const Actor& actor, const std::optional<Id<Person>>& child,
                 const std::optional<Id<Area>>& area, Date today) {
    Facts facts;
    if (child) facts.subject.emplace();
    const Id<Body> body = actor.body.value_or(Id<Body>{no_one()});
    for (const db::Row& row :
         reads.query("SELECT subject, kind, about, value, from_on, to_on FROM access_fact "
                     "WHERE subject IN (?, ?, ?) AND ended_at IS NULL "
                     "AND (about IS NULL OR about = ? OR about = ? OR about = ? OR about = ?) "
                     "ORDER BY at, id", // a list of four would be made a table of, each time
                     actor.person, child.value_or(actor.person), body, actor.person,
                     actor.appointment.value_or(Id<Appointment>{no_one()}), body,
                     area.value_or(Id<Area>{no_one()}))) {
        const auto subject = row.get<db::Uuid>(0);
        if (subject == actor.person.bytes) take_of_actor(facts.actor, row, actor);
        if (!child) continue;
        if (subject == child->bytes) take_of_child(*facts.subject, row, actor, today);
        if (subject == body.bytes && row.get<std::string>(1) == code_of(FactKind::agreement))
            facts.subject->agreement_live = facts.subject->agreement_live || holds(row, 4, today);
    }
    if (child) facts.subject->steps = load_steps(reads, actor, *child);
    return facts;
}

std::optional<std::string> kept_answer(db::Connection& reads, Id<Person> person,
                                       std::string_view once_key, std::string_view act) {
    const db::Rows rows =
        reads.query("SELECT answer FROM access_once WHERE person = ? AND once_key = ? AND act = ?",
                    person, once_key, act);
    if (rows.empty()) return std::nullopt;
    return rows[0].get<std::string>(0);
}

void keep_answer(db::Connection& transaction, Id<Person> person, std::string_view once_key,
                 std::string_view act, std::string_view answer, Instant at) {
    transaction.change("INSERT INTO access_once (person, once_key, act, answer, at) "
                       "VALUES (?, ?, ?, ?, ?)",
                       person, once_key, act, answer, at);
}
} // namespace trefoil::access
