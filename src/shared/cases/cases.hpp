// A case: the SEN work about one child in one area, and its ledger. What happened is a row of the
// ledger, in the words of law/facts.toml, only added to; stage, lateness and what comes next are
// derived.
#pragma once
#include "shared/access/door.hpp"
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::cases {

struct CaseFile {
    Id<Case> id;
    std::string reference; // what a person quotes
    Id<Person> child;
    Date opened_on;
    std::optional<Id<Appointment>> officer; // who has it now; none: the whole team
};

// Opens a case for a child of the deed's area: its SEND service has it from the first moment.
CaseFile open(access::Deed& deed, Id<Person> child, Date opened_on, Id<Body> send_service);
CaseFile file(const access::Look& look, Id<Case> id);
// One after the other in the order of their ids, for what goes through all of an area.
std::optional<CaseFile> after(const access::Look& look, Id<Case> id);
std::vector<CaseFile> files(const access::Look& look, const access::Reach& reach); // newest first
// In how many of those that kind of fact stands in the ledger.
std::int64_t count_with(const access::Look& look, const access::Reach& reach,
                        std::string_view kind);
// The case is given to one officer, who joins the child's care team.
void give_to(access::Deed& deed, Id<Appointment> officer);

// Acts: somebody of the area's SEND service takes the case, or is given it.
enum class OfficerRefusal { not_of_this_service };
std::string_view code_of(OfficerRefusal refusal);
Result<access::Happened, OfficerRefusal> give_case(access::Door& door, std::string_view reference,
                                                   Id<Appointment> officer);
struct OfficerView {
    std::string reference, child;
    std::optional<Id<Appointment>> now;
    struct Candidate {
        Id<Appointment> id;
        std::string name, title;
    };
    std::vector<Candidate> candidates;
};
OfficerView officers(access::Door& door, std::string_view reference);

inline constexpr std::size_t source_longest = 200;
// A row of the ledger.
struct Happening {
    Id<CaseFact> id{};
    std::string kind; // a word of law/facts.toml
    Date day;         // on which it happened, whenever it was written down
    Instant at{};
    std::optional<Id<Person>> by;
    std::optional<Id<Body>> for_body;
    std::optional<db::Uuid> about; // a body asked for advice, a version sent
    std::string source{};          // how it is known, if not by doing it here
    std::optional<Id<CaseFact>> supersedes{};
    std::string excuses{}; // of a ground for more time: the one rule it was judged to excuse
};
// Adds to the ledger of the deed's case and announces it. `id`, `at`, `by` are filled in. A kind
// that is not a word of the law files is a bug: it throws.
Id<CaseFact> add(access::Deed& deed, const Happening& happening);
// In the order of their days, then as written; superseded rows are there too.
db::Shared<std::vector<Happening>> ledger(const access::Look& look, Id<Case> id);
// The whole ledgers of the cases in which that kind of fact stands.
struct Ledger {
    CaseFile file;
    std::vector<Happening> rows;
};
std::vector<Ledger> ledgers_with(const access::Look& look, const access::Reach& reach,
                                 std::string_view kind);
// What stands: without the rows that a later one took the place of, and those that did so only to
// say that nothing happened.
std::vector<Happening> standing(const std::vector<Happening>& ledger);
// One sentence for people, of a kind of fact: every word of law/facts.toml has one.
std::string_view told_of(std::string_view kind);

// Announced when the ledger of a case has grown: what is due is derived again.
struct LedgerGrew {
    Id<Case> case_id;
};

// The cases to which the actor sent something in: all that is left to them of those they no longer
// reach.
std::vector<CaseFile> sent_into(const access::Look& look, const access::Reach& reach);

// Where the case stands, from its ledger alone.
enum class Stage {
    asked,
    assessing,
    drafting,
    with_family,
    final,
    no_assessment,
    no_plan,
    withdrawn,
    past_age // 25 before there was a plan
};
inline constexpr std::array stages{Stage::asked,       Stage::assessing, Stage::drafting,
                                   Stage::with_family, Stage::final,     Stage::no_assessment,
                                   Stage::no_plan,     Stage::withdrawn, Stage::past_age};
Stage stage_of(const std::vector<Happening>& ledger);
std::string_view in_words(Stage stage); // as staff read it
std::string_view code_of(Stage stage);  // in addresses of lists. Stored.
std::optional<Stage> stage_by_code(std::string_view code);
// The day of the latest fact of a kind, if it happened and was not superseded.
std::optional<Date> day_of(const std::vector<Happening>& ledger, std::string_view kind);
} // namespace trefoil::cases
