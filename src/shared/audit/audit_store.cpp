// Entries in the database: added and read, never changed.
#include "base/function_ref.hpp"
#include "platform/db/db.hpp"
#include "shared/audit/since.hpp"
#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <set>

namespace trefoil::audit {
namespace {
template <std::size_t N> std::array<std::byte, N> fixed(const db::Bytes& bytes) {
    if (bytes.size() != N) throw db::BadValue{};
    std::array<std::byte, N> out;
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

template <std::size_t N> db::Bytes loose(const std::array<std::byte, N>& bytes) {
    return {bytes.begin(), bytes.end()};
}

bool is_by_staff(const Entry& entry) {
    return entry.appointment && entry.outcome == Outcome::allowed;
}

Id<AuditEntry> newer_than_all() {
    Id<AuditEntry> id;
    id.bytes.fill(std::byte{0xFF});
    return id;
}

std::set<Id<Person>> distinct(const std::vector<Id<Person>>& subjects) {
    return {subjects.begin(), subjects.end()};
}

// Many at a time, for a list.
constexpr db::Sql file_one{"INSERT INTO audit_subject (subject, by_staff, entry) VALUES (?, ?, ?)"},
    file_many{"INSERT INTO audit_subject (subject, by_staff, entry) VALUES (?, ?, ?), (?, ?, ?), "
              "(?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?)"};
constexpr std::size_t many = 8;

void file_under(db::Connection& transaction, const Entry& entry) {
    const auto subjects = distinct(entry.subjects);
    std::size_t left = subjects.size();
    std::vector<db::Value> values;
    for (const Id<Person>& subject : subjects) {
        values.insert(values.end(),
                      {subject.bytes, std::int64_t{is_by_staff(entry)}, entry.id.bytes});
        const std::size_t filled = values.size() / 3;
        if (filled < many && left >= many) continue;
        transaction.change_with(filled == many ? file_many : file_one, values);
        left -= filled;
        values.clear();
    }
}
} // namespace

void append(db::Connection& transaction, const Entry& entry,
            const std::array<std::byte, 16>& salt) {
    const std::string content = to_content(entry);
    transaction.change("INSERT INTO audit_entry (id, content, salt, leaf) VALUES (?, ?, ?, ?)",
                       entry.id, content, loose(salt), loose(leaf_hash(salt, content)));
    file_under(transaction, entry);
}

std::vector<Entry> acts_of_staff(db::Connection& reads, Id<Person> subject,
                                 std::optional<Id<AuditEntry>> before, std::int64_t count_max) {
    std::vector<Entry> entries;
    for (const db::Row& row :
         reads.query("SELECT e.content FROM audit_subject s JOIN audit_entry e ON e.id = s.entry "
                     "WHERE s.subject = ? AND s.by_staff = 1 AND s.entry < ? "
                     "ORDER BY s.entry DESC LIMIT ?",
                     subject, before.value_or(newer_than_all()), count_max))
        entries.push_back(from_content(row.get<std::string>(0)));
    return entries;
}

std::optional<Entry> last_entry(db::Connection& reads) {
    const db::Rows rows = reads.query("SELECT content FROM audit_entry ORDER BY id DESC LIMIT 1");
    if (rows.empty()) return std::nullopt;
    return from_content(rows[0].get<std::string>(0));
}

namespace {
// What is wrong with one entry as it is stored; `filed` counts the children it is filed under.
void verify_entry(db::Connection& reads, const db::Row& row, const Hash& leaf, std::int64_t& filed,
                  FunctionRef<void(std::string_view what)> fault) {
    const auto id = row.get<Id<AuditEntry>>(0);
    const auto content = row.get<std::string>(1);
    if (leaf_hash(fixed<16>(row.get<db::Bytes>(2)), content) != leaf)
        return fault("its content is not what was hashed");
    const Entry entry = from_content(content);
    if (entry.id != id) fault("it is filed under another id");
    for (const auto& subject : distinct(entry.subjects)) {
        if (reads
                .query("SELECT 1 FROM audit_subject WHERE subject = ? AND by_staff = ? "
                       "AND entry = ?",
                       subject, is_by_staff(entry), id)
                .empty())
            fault("it is not filed under a child it names");
        else
            ++filed;
    }
}

// One slice of the log, so that no snapshot stays open long. False when there is no more.
bool verify_slice(db::Connection& reads, Id<AuditEntry>& after, Tree& tree, std::int64_t& filed,
                  std::vector<std::string>& faults) {
    const db::Rows rows = reads.query(
        "SELECT id, content, salt, leaf FROM audit_entry WHERE id > ? ORDER BY id LIMIT 1000",
        after);
    for (const db::Row& row : rows) {
        after = row.get<Id<AuditEntry>>(0);
        const auto fault = [&](std::string_view what) {
            faults.push_back(fmt::format("entry {}: {}", to_hex(after.bytes), what));
        };
        try {
            const Hash leaf = fixed<32>(row.get<db::Bytes>(3));
            tree.add(leaf);
            verify_entry(reads, row, leaf, filed, fault);
        } catch (const db::BadValue&) {
            fault("what is stored is damaged");
        }
    }
    return !rows.empty();
}
} // namespace

Verified verify(db::Database& database) {
    Verified result;
    Tree tree;
    Id<AuditEntry> after{};
    std::int64_t filed = 0;
    for (bool more = true; more;)
        database.read([&](db::Connection& reads) {
            more = verify_slice(reads, after, tree, filed, result.faults);
        });
    database.read([&](db::Connection& reads) {
        const auto rows = reads.query("SELECT count(*) FROM audit_subject WHERE entry <= ?", after);
        if (rows.at(0).get<std::int64_t>(0) != filed)
            result.faults.push_back("a child is filed under an entry that does not name them");
    });
    result.entries = tree.size();
    result.root = tree.root();
    return result;
}

std::optional<Noted> noted_in(std::string_view words) {
    Noted noted;
    const auto* const end = words.data() + words.size();
    const auto [colon, wrong] = std::from_chars(words.data(), end, noted.entries);
    if (wrong != std::errc{} || colon == end || *colon != ':') return std::nullopt;
    const std::string_view hex{colon + 1, end};
    constexpr std::size_t half = 32;
    if (hex.size() != 2 * half) return std::nullopt;
    const auto first = parse_hex16(hex.substr(0, half)), second = parse_hex16(hex.substr(half));
    if (!first || !second) return std::nullopt;
    std::ranges::copy(*second, std::ranges::copy(*first, noted.root.begin()).out);
    return noted;
}

bool begins_as(db::Database& database, const Noted& noted) {
    Tree tree;
    Id<AuditEntry> after{};
    for (bool more = true; more && tree.size() < noted.entries;)
        database.read([&](db::Connection& reads) {
            const db::Rows rows = reads.query(
                "SELECT id, leaf FROM audit_entry WHERE id > ? ORDER BY id LIMIT 1000", after);
            for (const db::Row& row : rows) {
                after = row.get<Id<AuditEntry>>(0);
                if (tree.size() < noted.entries) tree.add(fixed<32>(row.get<db::Bytes>(1)));
            }
            more = !rows.empty();
        });
    return tree.size() == noted.entries && tree.root() == noted.root;
}
} // namespace trefoil::audit
