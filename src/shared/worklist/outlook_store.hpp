// How cases stand, in the database: kept for one, read for lists.
#pragma once
#include "shared/worklist/desk.hpp"

namespace trefoil::worklist {
void keep(access::Deed& deed, const std::vector<Outlook>& outlooks);

// A list reads what the reach gives it: an officer's own begin with what they have.
Counts counts(const access::Look& look, const access::Reach& reach, Whose whose);
std::int64_t count_chosen(const access::Look& look, const access::Reach& reach, const Wish& wish);
std::vector<Row> rows(const access::Look& look, const access::Reach& reach, const Wish& wish,
                      const Paging& paging);
std::vector<Row> rows_for_second(const access::Look& look, const access::Reach& reach);
// For whom the twenty weeks run, the longest first.
std::vector<Row> rows_on_clock(const access::Look& look, const access::Reach& reach, Whose whose);
} // namespace trefoil::worklist
