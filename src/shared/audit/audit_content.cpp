// The stored form of an entry, and the tree above the leaves.
#include "platform/crypto/hash.hpp"
#include "platform/db/value.hpp"
#include "shared/audit/audit.hpp"
#include <boost/json.hpp>
#include <cstdlib>

namespace trefoil::audit {
namespace {
namespace json = boost::json;

std::string_view code_of(Outcome outcome) {
    switch (outcome) {
    case Outcome::allowed: return "allowed";
    case Outcome::refused: return "refused";
    case Outcome::denied: return "denied";
    }
    std::abort();
}

Outcome outcome_of(std::string_view code) {
    for (const Outcome outcome : {Outcome::allowed, Outcome::refused, Outcome::denied})
        if (code_of(outcome) == code) return outcome;
    throw db::BadValue{};
}

template <class Of> json::value hex(const std::optional<Id<Of>>& id) {
    return id ? json::value(to_hex(id->bytes)) : json::value(nullptr);
}

std::array<std::byte, 16> bytes_of(const json::value& value) {
    const auto bytes = parse_hex16(value.as_string());
    if (!bytes) throw db::BadValue{};
    return *bytes;
}

template <class Of> std::optional<Id<Of>> maybe_id(const json::object& o, const char* key) {
    const json::value& value = o.at(key);
    if (value.is_null()) return std::nullopt;
    return Id<Of>{bytes_of(value)};
}

Hash parent_of(const Hash& left, const Hash& right) {
    std::array<std::byte, 65> node{std::byte{1}};
    std::copy(left.begin(), left.end(), node.begin() + 1);
    std::copy(right.begin(), right.end(), node.begin() + 33);
    return crypto::sha256(node);
}
} // namespace

std::string to_content(const Entry& e) {
    json::array rules(e.rules.begin(), e.rules.end());
    json::array subjects;
    for (const auto& subject : e.subjects) subjects.emplace_back(to_hex(subject.bytes));
    const json::object content{
        {"v", 1},
        {"id", to_hex(e.id.bytes)},
        {"at", e.at.time_since_epoch().count()},
        {"person", hex(e.person)},
        {"appointment", hex(e.appointment)},
        {"area", hex(e.area)},
        {"case", hex(e.case_id)},
        {"thing", e.thing ? json::value(to_hex(*e.thing)) : json::value(nullptr)},
        {"act", e.act},
        {"part", e.part},
        {"outcome", code_of(e.outcome)},
        {"code", e.code},
        {"rules", std::move(rules)},
        {"facts", e.facts_version},
        {"request", e.request},
        {"subjects", std::move(subjects)},
    };
    return json::serialize(content);
}

Entry from_content(std::string_view content) try {
    const json::value parsed = json::parse(content);
    const json::object& o = parsed.as_object();
    if (o.at("v").to_number<int>() != 1) throw db::BadValue{};
    Entry e;
    e.id = {bytes_of(o.at("id"))};
    e.at = Instant{std::chrono::microseconds{o.at("at").to_number<std::int64_t>()}};
    e.person = maybe_id<Person>(o, "person");
    e.appointment = maybe_id<Appointment>(o, "appointment");
    e.area = maybe_id<Area>(o, "area");
    e.case_id = maybe_id<Case>(o, "case");
    if (const json::value& thing = o.at("thing"); !thing.is_null()) e.thing = bytes_of(thing);
    e.act = o.at("act").as_string();
    e.part = o.at("part").as_string();
    e.outcome = outcome_of(o.at("outcome").as_string());
    e.code = o.at("code").as_string();
    for (const json::value& rule : o.at("rules").as_array()) e.rules.emplace_back(rule.as_string());
    e.facts_version = o.at("facts").to_number<std::uint64_t>();
    e.request = o.at("request").as_string();
    for (const json::value& subject : o.at("subjects").as_array())
        e.subjects.push_back({bytes_of(subject)});
    return e;
} catch (const boost::system::system_error&) {
    throw db::BadValue{};
} catch (const std::out_of_range&) { // a key is missing
    throw db::BadValue{};
} catch (const std::invalid_argument&) { // a value is of another kind
    throw db::BadValue{};
}

Hash leaf_hash(const std::array<std::byte, 16>& salt, std::string_view content) {
    std::string leaf(1, 0);
    leaf.append(reinterpret_cast<const char*>(salt.data()), salt.size()).append(content);
    return crypto::sha256(std::string_view{leaf});
}

// The sizes of the complete subtrees are the bits of the number of leaves: each leaf added carries
// over.
void Tree::add(const Hash& leaf) {
    subtrees_.push_back(leaf);
    for (std::uint64_t bits = size_; bits & 1U; bits >>= 1U) {
        const Hash right = subtrees_.back();
        subtrees_.pop_back();
        subtrees_.back() = parent_of(subtrees_.back(), right);
    }
    ++size_;
}

Hash Tree::root() const {
    if (subtrees_.empty())
        return crypto::sha256(std::string_view{}); // RFC 6962, 2.1: the hash of nothing
    Hash root = subtrees_.back();
    for (auto left = subtrees_.rbegin() + 1; left != subtrees_.rend(); ++left)
        root = parent_of(*left, root);
    return root;
}
} // namespace trefoil::audit
