// Whether the log still begins as it was noted elsewhere: what was taken out leaves no trace in the
// log itself.
#pragma once
#include "shared/audit/audit.hpp"
#include <string_view>

namespace trefoil::audit {
struct Noted { // what `verify` said then
    std::uint64_t entries = 0;
    Hash root{};
};
// "1200:5f...": count and root in hex.
std::optional<Noted> noted_in(std::string_view words);
// RFC 6962, 2.1: the tree of the first so many leaves has that root.
bool begins_as(db::Database& database, const Noted& noted);
} // namespace trefoil::audit
