// How the answer of a deed is kept, so that the same form sent again gets the same answer. What is
// kept only says where to look: an id, a reference, never anything of a child.
#pragma once
#include "base/values.hpp"
#include "platform/db/value.hpp"
#include <string>
#include <string_view>

namespace trefoil::access {
struct Happened { // a deed with nothing to point to
    bool operator==(const Happened&) const = default;
};
struct CaseReference { // what a person quotes
    std::string text;
    bool operator==(const CaseReference&) const = default;
};

template <class T> struct Kept;
template <> struct Kept<Happened> {
    static std::string to(const Happened&) { return "-"; }
    static Happened from(std::string_view) { return {}; }
};
template <> struct Kept<CaseReference> {
    static std::string to(const CaseReference& reference) { return reference.text; }
    static CaseReference from(std::string_view kept) { return {std::string{kept}}; }
};
template <class Of> struct Kept<Id<Of>> {
    static std::string to(const Id<Of>& id) { return to_hex(id.bytes); }
    static Id<Of> from(std::string_view kept) {
        const auto bytes = parse_hex16(kept);
        if (!bytes) throw db::BadValue{};
        return {*bytes};
    }
};
} // namespace trefoil::access
