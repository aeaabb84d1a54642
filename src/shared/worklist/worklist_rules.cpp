// From the ledger to the facts the law engine counts.
#include "shared/worklist/worklist.hpp"

namespace trefoil::worklist {
namespace {
// The exception of a rule that a fact of this kind makes; none if it is no ground for this rule.
const calendar::Exception* exception_by(const calendar::Rule& rule, std::string_view kind) {
    const calendar::Law& law = calendar::compiled();
    const auto known = law.kind(kind);
    if (!known) return nullptr;
    for (const std::uint16_t place : rule.exceptions) {
        const calendar::Exception& exception = law.exceptions()[place];
        if (exception.fact[static_cast<std::size_t>(*known)]) return &exception;
    }
    return nullptr;
}
} // namespace

bool is_law(const calendar::Rule& rule) { return rule.strength == calendar::Strength::must; }

bool is_late(const Due& due, Date today) {
    return is_law(*calendar::compiled().latest(due.rule)) && due.due < today && !due.met_on;
}

std::vector<calendar::Clock> clocks_of(const std::vector<cases::Happening>& ledger) {
    const calendar::Law& law = calendar::compiled();
    std::vector<calendar::Fact> facts;
    facts.reserve(ledger.size());
    for (const cases::Happening& row : ledger) {
        calendar::Fact fact{.kind = law.kind(row.kind).value(),
                            .day = row.day,
                            .about = {row.about.value_or(db::Uuid{})},
                            .number = static_cast<std::uint32_t>(facts.size() + 1),
                            .supersedes = 0,
                            .excuses = row.excuses};
        for (std::size_t earlier = 0; row.supersedes && earlier < ledger.size(); ++earlier)
            if (ledger[earlier].id == *row.supersedes)
                fact.supersedes = static_cast<std::uint32_t>(earlier + 1);
        facts.push_back(fact);
    }
    return calendar::clocks(facts, law);
}

std::vector<Due> derived(Id<Case> id, Id<Person> child,
                         const std::vector<cases::Happening>& ledger) {
    std::vector<Due> dues;
    for (const calendar::Clock& clock : clocks_of(ledger)) {
        Due due{.case_id = id,
                .child = child,
                .rule = std::string{clock.rule->id},
                .about = {},
                .trigger_on = clock.started_on,
                .due = clock.due,
                .target = clock.target,
                .excused_by = clock.excused_by ? ledger.at(clock.excused_by - 1).kind : "",
                .met_on = clock.met_on,
                .version = clock.rule->version};
        if (clock.about.bytes != db::Uuid{}) due.about = clock.about.bytes;
        dues.push_back(std::move(due));
    }
    return dues;
}

// SEND Regulations 2014, reg 5(4) and 10(4): the limit need not be met where it is impractical
// because of the ground; "as soon as practicable" remains, and there is no new date.
std::string explained(const calendar::Clock& clock, const std::vector<cases::Happening>& ledger) {
    std::string words = calendar::explain(clock);
    if (clock.excused_by == 0) return words;
    const auto* ground = exception_by(*clock.rule, ledger.at(clock.excused_by - 1).kind);
    if (!ground) return words;
    return words + " Coming later is excused, and the date does not move: " + ground->title + ": " +
           ground->citation + ".";
}
} // namespace trefoil::worklist
