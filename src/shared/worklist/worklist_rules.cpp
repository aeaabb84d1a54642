// From the ledger to the facts the law engine counts.
#include "shared/worklist/worklist.hpp"

namespace trefoil::worklist {
bool is_late(const Due& due, Date today) { return due.due < today && !due.met_on; }

std::vector<calendar::Clock> clocks_of(const std::vector<cases::Happening>& ledger) {
    const calendar::Law& law = calendar::compiled();
    std::vector<calendar::Fact> facts;
    facts.reserve(ledger.size());
    for (const cases::Happening& row : ledger) {
        calendar::Fact fact{.kind = law.kind(row.kind).value(),
                            .day = row.day,
                            .about = {row.about.value_or(db::Uuid{})},
                            .number = static_cast<std::uint32_t>(facts.size() + 1),
                            .supersedes = 0};
        for (std::size_t earlier = 0; row.supersedes && earlier < ledger.size(); ++earlier)
            if (ledger[earlier].id == *row.supersedes)
                fact.supersedes = static_cast<std::uint32_t>(earlier + 1);
        facts.push_back(fact);
    }
    return calendar::clocks(facts, law);
}
} // namespace trefoil::worklist
