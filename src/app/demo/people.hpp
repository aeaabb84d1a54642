// The demonstration area's standing cast: bodies, staff and families, by fixed ids.
#pragma once
#include "shared/access/door.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/people/people.hpp"
#include <optional>
#include <string_view>
#include <vector>

namespace trefoil::app::demo {

// The same id for the same word, on every machine and day.
template <class Of> Id<Of> id_of(std::string_view word) {
    return keyed_random("demonstration", word)->id<Of>(Instant{std::chrono::hours{490'000}});
}

struct Member {            // of staff
    std::string_view word; // "joanne-pryce": makes the ids of person and appointment
    std::string_view given, family, title, body; // `body`: the word of a body
    access::Role role;
};
struct Relative { // a parent or carer, or a young person
    std::string_view word, given, family;
};
struct Place { // a body
    std::string_view word, name, service;
    bodies::Kind kind;
    access::Agency agency;
    bool of_council;
};
const std::vector<Place>& places();
const std::vector<Member>& members();
const std::vector<Relative>& relatives();
inline constexpr std::string_view manager = "devon-marsh"; // who takes the second look

// What a parent signs in with who was written down by somebody, and invited.
std::string email_of(std::string_view word);

// A door on the sign-in page: one press, and one sentence of what to look for. One that tells a
// child's story lands on the page of that child where it starts.
struct Card {
    enum class Group { families, council, health, schools } group;
    std::string_view word; // of its own
    std::string_view who;  // word of a member or a relative
    std::string_view title, sentence;
    std::string_view child = {};    // full name
    std::string_view lands_on = {}; // "/cases/{reference}/decision"
};
const std::vector<Card>& cards();

Id<Area> alderbrook();
// Founds the area: bodies, people, appointments, accounts, agreements. One deed from the console.
void found(access::Door& door);
// Throws NotThisFolder over the records of a real area: its doors would open to every visitor.
bool is_founded(db::Database& database);
} // namespace trefoil::app::demo
