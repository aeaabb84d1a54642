// Gathering the desk: children, cases, ledgers and open dates.
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"
#include "shared/worklist/desk.hpp"
#include <algorithm>
#include <map>

namespace trefoil::worklist {
namespace {
class Settings { // their names, each asked for once
public:
    explicit Settings(const access::Look& look) : look_(look) {}
    std::string name(std::optional<Id<Body>> setting) {
        if (!setting) return {};
        auto& name = names_[*setting];
        if (name.empty()) name = bodies::body(look_, *setting).name;
        return name;
    }

private:
    const access::Look& look_;
    std::map<Id<Body>, std::string> names_;
};

Row row_of(Settings& settings, const cases::CaseFile& file, const people::Child& child,
           const std::vector<cases::Happening>& ledger) {
    Row row;
    row.child = child;
    row.file = file;
    row.setting = settings.name(child.setting);
    row.stage = cases::stage_of(ledger);
    row.asked_on = cases::day_of(ledger, "request_received");
    if (!row.asked_on) row.asked_on = cases::day_of(ledger, "brought_to_attention");
    return row;
}

std::vector<Row> rows_of(access::Look& look, const access::Reach& reach) {
    Settings settings{look};
    std::map<Id<Person>, people::Child> children;
    for (people::Child& child : people::children(look, reach))
        children.emplace(child.id, std::move(child));
    const auto ledgers = cases::ledgers(look, reach);
    std::map<Id<Case>, Row> by_case;
    for (const cases::CaseFile& file : cases::files(look, reach)) {
        look.names(file.child);
        const auto ledger = ledgers.find(file.id);
        by_case.emplace(file.id, row_of(settings, file, children.at(file.child),
                                        ledger == ledgers.end() ? std::vector<cases::Happening>{}
                                                                : ledger->second));
    }
    for (Due& due : open_for(look, reach)) by_case.at(due.case_id).dues.push_back(std::move(due));
    std::vector<Row> rows;
    for (auto& [id, row] : by_case) rows.push_back(std::move(row));
    return rows;
}

// What reaches the officer, without what reaches the body as a whole.
access::Reach own_reach(const access::Look& look) {
    access::Reach::Scopes scopes{
        .person = look.actor().person.bytes, .appointment = {}, .body = {}};
    if (look.actor().appointment) scopes.appointment = look.actor().appointment->bytes;
    return {scopes, look.today()};
}
} // namespace

std::vector<Row> desk(access::Look& look, Whose whose) {
    if (whose == Whose::team) return rows_of(look, look.reach());
    // What nobody has reaches the team as a whole: only then is everything of the team gathered.
    const bool some_wait = cases::any_without_officer(look, look.reach());
    auto rows = rows_of(look, some_wait ? look.reach() : own_reach(look));
    std::erase_if(rows, [&](const Row& row) { // another officer has it, perhaps by a handover
        return row.file.officer && row.file.officer != look.actor().appointment;
    });
    return rows;
}
} // namespace trefoil::worklist
