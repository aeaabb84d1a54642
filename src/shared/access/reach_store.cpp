// Rows of access_reach: added, ended, and those of a family derived anew from its facts.
#include "shared/access/reach_store.hpp"
#include "shared/access/facts_text.hpp"
#include "shared/access/tell.hpp"
#include "shared/calendar/counting.hpp"

namespace trefoil::access {
namespace {
// What the reach of a family is made of, as far as it is recorded.
struct Family {
    struct Parent {
        Id<Person> id;
        Id<AccessFact> fact;
        TieFact tie;
    };
    std::optional<Id<AccessFact>> born;
    std::optional<Date> school_age_ends;
    Date competence_from;
    bool orders_asked = false;
    std::vector<Parent> parents;
    OwnRights rights;
};

void take(Family& family, const db::Row& row) {
    const auto kind = row.get<std::string>(1), value = row.get<std::string>(3);
    const auto about = row.get<std::optional<Id<Person>>>(2).value_or(Id<Person>{});
    const auto from_on = row.get<Date>(4);
    if (kind == code_of(FactKind::born)) {
        family.born = row.get<Id<AccessFact>>(0);
        family.school_age_ends = calendar::compulsory_school_age_ends(from_on);
        family.rights.young_person_from = plus_days(*family.school_age_ends, 1);
    } else if (kind == code_of(FactKind::orders_asked)) {
        family.orders_asked = true;
    } else if (kind == code_of(FactKind::competence)) {
        family.rights.competence = judgement_of(value);
        family.competence_from = from_on;
    } else if (kind == code_of(FactKind::capacity)) {
        family.rights.capacity = judgement_of(value);
    } else if (kind == code_of(FactKind::parent_sees)) {
        if (is_yes(value)) family.rights.sees.insert(about);
    } else if (kind == code_of(FactKind::parent_decides)) {
        if (is_yes(value)) family.rights.decides.insert(about);
    } else if (kind == code_of(FactKind::tie)) {
        TieFact tie = tie_from_text(value);
        tie.from_on = from_on;
        tie.to_on = row.get<std::optional<Date>>(5);
        if (tie.confirmed && tie.kind && *tie.kind != Tie::none)
            family.parents.push_back({about, row.get<Id<AccessFact>>(0), tie});
    }
}

Family load_family(db::Connection& reads, Id<Person> child) {
    Family family;
    for (const db::Row& row :
         reads.query("SELECT id, kind, about, value, from_on, to_on FROM access_fact "
                     "WHERE subject = ? AND ended_at IS NULL ORDER BY at, id",
                     child))
        take(family, row);
    return family;
}

// G2: while school is compulsory; after it only with the young person's agreement, or where the
// parent decides instead of them.
void add_parent(Deed& deed, Id<Person> child, const Family& family, const Family::Parent& parent) {
    std::optional<Date> to_on = parent.tie.to_on;
    if (!family.rights.goes_on_seeing(parent.id) && family.school_age_ends &&
        (!to_on || *family.school_age_ends < *to_on))
        to_on = family.school_age_ends;
    if (to_on && *to_on < parent.tie.from_on) return;
    add_reach(deed,
              {parent.id.bytes, child, Rule::g2, parent.fact.bytes, {}, parent.tie.from_on, to_on});
}

// G1: a child who was found competent, from then on; a young person, unless they lack capacity.
void add_self(Deed& deed, Id<Person> child, const Family& family) {
    if (!family.born) return;
    const bool lacks_capacity = family.rights.capacity == Judgement::not_shown;
    const bool is_competent = family.rights.competence == Judgement::shown;
    if (lacks_capacity && !is_competent) return;
    const Date from_on = is_competent ? family.competence_from : *family.rights.young_person_from;
    std::optional<Date> to_on;
    if (lacks_capacity) to_on = family.school_age_ends;
    if (to_on && *to_on < from_on) return;
    add_reach(deed, {child.bytes, child, Rule::g1, family.born->bytes, {}, from_on, to_on});
}
} // namespace

void add_reach(Deed& deed, const ReachRow& row) {
    deed.insert(
        "INSERT INTO access_reach (scope, subject, rule, source, area, case_id, from_on, to_on, "
        "sure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.scope, row.child, code_of(row.rule), row.source, deed.area(), row.case_id, row.from_on,
        row.to_on, true);
}

void end_reach(Deed& deed, const db::Uuid& subject, const db::Uuid& source) {
    deed.change("DELETE FROM access_reach WHERE subject = ? AND source = ?", subject, source);
}

OwnRights own_rights(const Look& look) { return load_family(look.reads(), look.child()).rights; }

void derive_family_reach(Deed& deed, Id<Person> child) {
    deed.change("DELETE FROM access_reach WHERE subject = ? AND rule IN ('G1', 'G2')", child);
    const Family family = load_family(deed.reads(), child);
    if (!family.orders_asked) return; // X2 to everybody of the family
    add_self(deed, child, family);
    for (const Family::Parent& parent : family.parents) add_parent(deed, child, family, parent);
}
} // namespace trefoil::access
