// People: children and young people, the adults around them, and the ties between them. A child's
// name and day of birth have their columns here and nowhere else.
#pragma once
#include "shared/access/door.hpp"
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace trefoil::people {

inline constexpr std::size_t name_longest = 100; // the given name, and the family name
// Personal words: shown on pages and in letters, never printed to a log. It has no operator<<.
struct Name {
    std::string given, family;
    std::string full() const { return family.empty() ? given : given + " " + family; }
};

struct Child {
    Id<Person> id;
    Name name;
    std::optional<Date> born_on;
    std::optional<Id<Body>> setting; // the school, college or nursery they attend
    std::string own_words;           // a sentence of theirs, shown above any process; may be empty
};
// The child of the deed's area. Tells access the day of birth.
Id<Person> record_child(access::Deed& deed, const Child& child);
// What was not known, or known wrongly, with how it is known. Tells access.
void record_born(access::Deed& deed, Id<Person> child, Date born_on, std::string source);
// None: they go to none.
void record_setting(access::Deed& deed, Id<Person> child, std::optional<Id<Body>> setting);
Child child(const access::Look& look, Id<Person> id);
int age_on(Date born_on, Date day);
// What is wrong with a birthday on the day on which somebody is asked about, or recorded.
enum class BirthdayFault { none, not_born_yet, too_old };
BirthdayFault fault_of_birthday(Date born_on, Date day);

struct Adult {
    Id<Person> id;
    Name name;
};
void record_adult(access::Deed& deed, const Adult& adult);
Adult adult(const access::Look& look, Id<Person> id);
// Of the person who is signed in, for the head of their own pages: no look at anybody else.
Name own_name(db::Connection& reads, Id<Person> id);

// Who an adult says they are to a child, until somebody has confirmed it; then what they are.
// Parental responsibility is a recorded fact with evidence, never guessed (access specification,
// 1).
inline constexpr std::size_t tie_words_longest = 100;
struct Relationship {
    Id<Person> child, adult;
    std::optional<access::Tie> kind;
    std::string words; // as the family says it: "Mum"
    Date declared_on;
    std::optional<Date> confirmed_on;
    // By which an adult sees what the family sees: known, and not that they are nothing.
    bool is_confirmed() const { return confirmed_on && kind && *kind != access::Tie::none; }
};
void declare(access::Deed& deed, const Relationship& tie);
// The evidence says how it is known: "birth certificate seen". Tells access.
void confirm(access::Deed& deed, Id<Person> child, Id<Person> adult, access::Tie kind,
             std::string_view evidence);
std::vector<Relationship> ties_of(const access::Look& look, Id<Person> child);

// A list with the names of the children reached, each once.
std::vector<Child> children(const access::Look& look, const access::Reach& reach);
// Of those, these few.
std::vector<Child> children(const access::Look& look, const access::Reach& reach,
                            std::span<const Id<Person>> ids);
} // namespace trefoil::people
