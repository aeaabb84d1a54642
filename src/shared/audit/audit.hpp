// The log of acts: one act, one entry, in its final form from the first commit. Only added to.
#pragma once
#include "base/values.hpp"
#include "shared/ids.hpp"
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trefoil::db {
class Connection;
class Database;
} // namespace trefoil::db

namespace trefoil::audit {
using Hash = std::array<std::byte, 32>;

enum class Outcome { allowed, refused, denied };

// What is written about an act. Holds ids and codes, never a name, an address or typed words.
struct Entry {
    Id<AuditEntry> id;
    Instant at;
    std::optional<Id<Person>> person;
    std::optional<Id<Appointment>> appointment;
    std::optional<Id<Area>> area;
    std::optional<Id<Case>> case_id;
    std::optional<std::array<std::byte, 16>> thing;
    std::string act;  // "assessment.decide"
    std::string part; // "request"
    Outcome outcome = Outcome::allowed;
    std::string code; // the rule that settled it, or the refusal
    std::vector<std::string> rules;
    std::uint64_t facts_version = 0;
    std::string request; // the random id of the request, as in the server's log
    std::vector<Id<Person>> subjects;
    bool operator==(const Entry&) const = default;
};

// Stored: one JSON line, keys in this order for ever; it is what the leaf hash covers.
std::string to_content(const Entry& entry);
Entry from_content(std::string_view content); // throws db::BadValue if it is not one

// SHA-256 of 0x00, salt, content: a leaf of the tree of RFC 6962, salted so that content can be
// erased.
Hash leaf_hash(const std::array<std::byte, 16>& salt, std::string_view content);

// The root of RFC 6962 over leaves in the order they are added.
class Tree {
public:
    void add(const Hash& leaf);
    Hash root() const;
    std::uint64_t size() const { return size_; }

private:
    std::vector<Hash> subtrees_; // roots of complete subtrees, largest first
    std::uint64_t size_ = 0;
};

// Adds the entry in the transaction of its act. `salt` comes from the one source of randomness.
void append(db::Connection& transaction, const Entry& entry, const std::array<std::byte, 16>& salt);

// Allowed acts under an appointment that name the subject, newest first: those older than `before`,
// or from the newest on.
std::vector<Entry> acts_of_staff(db::Connection& reads, Id<Person> subject,
                                 std::optional<Id<AuditEntry>> before, std::int64_t count_max);

// The newest of all; none in an empty log.
std::optional<Entry> last_entry(db::Connection& reads);

struct Verified {
    std::uint64_t entries = 0;
    Hash root{};
    std::vector<std::string> faults; // a sentence for each entry that is not as it was written
};
// Recomputes every leaf and the root, and compares each entry with the subjects it is filed under.
Verified verify(db::Database& database);
} // namespace trefoil::audit
