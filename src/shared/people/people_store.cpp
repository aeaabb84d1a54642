// People in the database. What the decision needs of them is told to access in the same deed.
#include "base/text.hpp"
#include "shared/access/facts_text.hpp"
#include "shared/access/tell.hpp"
#include "shared/people/people.hpp"
#include <algorithm>

namespace trefoil::people {
namespace {
// One letter can fold to several ("½" to three): names are sorted by the beginning.
constexpr std::size_t folded_longest = 300;
std::string folded(const Name& name) {
    return std::string{beginning_of(fold(name.full()), folded_longest)};
}

Child child_from(const db::Row& row) {
    return {row.get<Id<Person>>(0),
            {row.get<std::string>(1), row.get<std::string>(2)},
            row.get<std::optional<Date>>(3),
            row.get<std::optional<Id<Body>>>(4),
            row.get<std::string>(5)};
}

// A name is one line, whoever typed it: it stands in titles, letters and lists.
Name in_one_line(const Name& typed) {
    const auto line = [](std::string_view words) {
        std::string clean = clean_words(words).value_or("");
        std::ranges::replace_if(
            clean, [](char c) { return c == '\n' || c == '\t'; }, ' ');
        return std::string{trimmed(clean)};
    };
    return {line(typed.given), line(typed.family)};
}
} // namespace

Id<Person> record_child(access::Deed& deed, const Child& child) {
    // A young person who asks for themself has an id already, and perhaps a record.
    const auto id = child.id == Id<Person>{} ? deed.new_id<Person>() : child.id;
    if (!deed.reads()
             .query("SELECT id FROM people_child WHERE area = ? AND id = ?", deed.area(), id)
             .empty())
        return id;
    const Name name = in_one_line(child.name);
    deed.insert(
        "INSERT INTO people_child (area, id, given_name, family_name, folded_name, born_on, "
        "setting, own_words, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        deed.area(), id, name.given, name.family, folded(name), child.born_on, child.setting,
        child.own_words, deed.now());
    if (child.born_on) access::record_born(deed, id, *child.born_on, "intake");
    return id;
}

void record_born(access::Deed& deed, Id<Person> child, Date born_on, std::string source) {
    deed.change("UPDATE people_child SET born_on = ? WHERE area = ? AND id = ?", born_on,
                deed.area(), child);
    access::record_born(deed, child, born_on, std::move(source));
}

void record_setting(access::Deed& deed, Id<Person> child, std::optional<Id<Body>> setting) {
    deed.change("UPDATE people_child SET setting = ? WHERE area = ? AND id = ?", setting,
                deed.area(), child);
}

Child child(const access::Look& look, Id<Person> id) {
    return child_from(look.reads()
                          .query("SELECT id, given_name, family_name, born_on, setting, own_words "
                                 "FROM people_child WHERE area = ? AND id = ?",
                                 look.area(), id)
                          .at(0));
}

void record_adult(access::Deed& deed, const Adult& adult) {
    const Name name = in_one_line(adult.name);
    deed.insert("INSERT INTO people_adult (id, given_name, family_name, folded_name, recorded_at) "
                "VALUES (?, ?, ?, ?, ?)",
                adult.id, name.given, name.family, folded(name), deed.now());
}

Adult adult(const access::Look& look, Id<Person> id) {
    // A young person acts for themself, and may be known as a child alone.
    const db::Rows rows = look.reads().query(
        "SELECT id, given_name, family_name FROM people_adult WHERE id = ? UNION ALL "
        "SELECT id, given_name, family_name FROM people_child WHERE id = ? LIMIT 1",
        id, id);
    return {rows.at(0).get<Id<Person>>(0),
            {rows[0].get<std::string>(1), rows[0].get<std::string>(2)}};
}

Name own_name(db::Connection& reads, Id<Person> id) {
    const db::Rows rows =
        reads.query("SELECT given_name, family_name FROM people_adult WHERE id = ? UNION ALL "
                    "SELECT given_name, family_name FROM people_child WHERE id = ? LIMIT 1",
                    id, id);
    return {rows.at(0).get<std::string>(0), rows[0].get<std::string>(1)};
}

void declare(access::Deed& deed, const Relationship& tie) {
    deed.insert("INSERT INTO people_tie (area, child, adult, words, declared_on, evidence) "
                "VALUES (?, ?, ?, ?, ?, '')",
                deed.area(), tie.child, tie.adult, tie.words, tie.declared_on);
    access::record_tie(deed, tie.child, tie.adult,
                       {.kind = tie.kind, .confirmed = false, .from_on = tie.declared_on},
                       "declared by the adult");
}

void confirm(access::Deed& deed, Id<Person> child, Id<Person> adult, access::Tie kind,
             std::string_view evidence) {
    deed.change("UPDATE people_tie SET kind = ?, confirmed_on = ?, evidence = ? "
                "WHERE area = ? AND child = ? AND adult = ?",
                access::code_of(kind), deed.today(), evidence, deed.area(), child, adult);
    access::record_tie(deed, child, adult,
                       {.kind = kind, .confirmed = true, .from_on = deed.today()},
                       "confirmed by the case officer");
}

std::vector<Relationship> ties_of(const access::Look& look, Id<Person> child) {
    std::vector<Relationship> ties;
    for (const db::Row& row :
         look.reads().query("SELECT adult, kind, words, declared_on, confirmed_on FROM people_tie "
                            "WHERE area = ? AND child = ? ORDER BY declared_on, adult",
                            look.area(), child)) {
        Relationship tie;
        tie.child = child;
        tie.adult = row.get<Id<Person>>(0);
        if (const auto kind = row.get<std::optional<std::string>>(1))
            tie.kind = access::tie_of(*kind);
        tie.words = row.get<std::string>(2);
        tie.declared_on = row.get<Date>(3);
        tie.confirmed_on = row.get<std::optional<Date>>(4);
        ties.push_back(tie);
    }
    return ties;
}

std::vector<Child> children(const access::Look& look, const access::Reach& reach) {
    std::vector<Child> children;
    for (const db::Row& row : look.reads().query_with(
             db::Sql{
                 "SELECT c.id, c.given_name, c.family_name, c.born_on, c.setting, c.own_words "} +
                 access::Reach::from() +
                 db::Sql{
                     "JOIN people_child c ON c.id = reach.subject ORDER BY c.folded_name, c.id"},
             reach.values()))
        children.push_back(child_from(row));
    return children;
}

std::vector<Child> children(const access::Look& look, const access::Reach& reach,
                            std::span<const Id<Person>> ids) {
    constexpr std::size_t at_once = 16; // the places left over hold the first id again
    std::vector<Child> children;
    for (; !ids.empty(); ids = ids.subspan(std::min(at_once, ids.size()))) {
        auto values = reach.values();
        for (std::size_t i = 0; i < at_once; ++i)
            values.emplace_back(ids[i < ids.size() ? i : 0].bytes);
        for (const db::Row& row : look.reads().query_with(
                 db::Sql{"SELECT c.id, c.given_name, c.family_name, c.born_on, c.setting, "
                         "c.own_words FROM people_child c WHERE "} +
                     access::Reach::includes("c.id") +
                     db::Sql{"AND c.id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                             "ORDER BY c.folded_name, c.id"},
                 values))
            children.push_back(child_from(row));
    }
    return children;
}
} // namespace trefoil::people
