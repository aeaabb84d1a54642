// Gathering the desk: children, cases, ledgers and open dates of everybody the actor reaches.
#include "shared/bodies/bodies.hpp"
#include "shared/worklist/desk.hpp"
#include <map>

namespace trefoil::worklist {
std::vector<Row> desk(access::Look& look) {
    std::map<Id<Person>, people::Child> children;
    for (people::Child& child : people::children(look, look.reach()))
        children.emplace(child.id, std::move(child));
    const auto ledgers = cases::ledgers(look, look.reach());
    std::map<Id<Body>, std::string> settings;
    std::map<Id<Case>, Row> by_case;
    for (cases::CaseFile& file : cases::files(look, look.reach())) {
        look.names(file.child);
        Row row;
        row.child = children.at(file.child);
        row.file = file;
        if (const auto setting = row.child.setting) {
            auto& name = settings[*setting];
            if (name.empty()) name = bodies::body(look, *setting).name;
            row.setting = name;
        }
        if (const auto found = ledgers.find(file.id); found != ledgers.end()) {
            row.stage = cases::stage_of(found->second);
            row.asked_on = cases::day_of(found->second, "request_received");
            if (!row.asked_on) row.asked_on = cases::day_of(found->second, "brought_to_attention");
        }
        by_case.emplace(file.id, std::move(row));
    }
    for (Due& due : open_for(look, look.reach()))
        by_case.at(due.case_id).dues.push_back(std::move(due));
    std::vector<Row> rows;
    for (auto& [id, row] : by_case) rows.push_back(std::move(row));
    return rows;
}
} // namespace trefoil::worklist
