// Reminding whoever was asked for advice and has not answered, before and after the six weeks end.
#pragma once
#include "capabilities/advice/reading.hpp"
#include "shared/cases/cases.hpp"

namespace trefoil::advice {

// Local rule, no statute: from two weeks before the last day on, and not again within a week.
std::vector<Line> to_remind(const std::vector<Line>& lines,
                            const std::vector<cases::Happening>& ledger, Date today);

enum class RemindRefusal { nobody_to_remind };
std::string_view code_of(RemindRefusal refusal);
// A letter to each, and the fact: late advice has been asked for again.
Result<access::Happened, RemindRefusal> remind(access::Door& door, std::string_view reference);
} // namespace trefoil::advice
