// The inbox, and taking a request from it.
#include "capabilities/advice/asking_rules.hpp"
#include "capabilities/advice/inbox.hpp"
#include "capabilities/advice/request_store.hpp"
#include "shared/access/tell.hpp"
#include "shared/areas/areas.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"
#include "shared/documents/documents.hpp"
#include "shared/people/people.hpp"
#include "shared/statements/statements.hpp"
#include "shared/worklist/worklist.hpp"
#include <algorithm>
#include <cstdlib>
#include <map>

namespace trefoil::advice {
namespace {
using access::Action;
using access::Part;
using Outcome = Result<access::Happened, ClaimRefusal>;

bool is_six_weeks(std::string_view rule) { return rule.starts_with("EHC-ADVICE-6W"); }

// The children by name, those whom the actor still reaches; and who answered a request or has
// taken it, each asked for once.
void set_names(std::vector<Waiting>& rows, access::Look& look, const access::Reach& reach) {
    std::vector<Id<Person>> ids;
    for (const Waiting& row : rows) ids.push_back(row.request.child);
    const auto children = people::children(look, reach, ids);
    std::map<Id<Person>, std::string> names;
    for (Waiting& row : rows) {
        look.names(row.request.child);
        const auto child = std::ranges::find(children, row.request.child, &people::Child::id);
        if (child != children.end()) row.child = child->name.full();
        const Request& request = row.request;
        const auto by = request.answer  ? std::optional{request.answer->by}
                        : request.claim ? std::optional{request.claim->person}
                                        : std::nullopt;
        if (!by) continue;
        auto& name = names[*by];
        if (name.empty()) name = people::adult(look, *by).name.full();
        row.by_name = name;
    }
}

void set_written(std::vector<Waiting>& rows, const access::Look& look, const access::Reach& reach) {
    std::vector<statements::Holding> holders;
    for (const Waiting& row : rows) holders.push_back({row.request.case_id, row.request.id.bytes});
    const auto counts = statements::counted(look, reach, holders);
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].written = counts[i];
}

void set_due(Waiting& row, const std::vector<worklist::Due>& dues) {
    for (const worklist::Due& due : dues)
        if (due.case_id == row.request.case_id && is_six_weeks(due.rule) &&
            due.about == row.request.whom()) {
            row.due = due.due;
            row.is_due_by_law = worklist::is_law(*calendar::compiled().latest(due.rule));
        }
}

void add_letters(Inbox& inbox, access::Look& look, const access::Reach& reach, std::int64_t page) {
    constexpr std::string_view but_for = "plan.final"; // it lies under "Plans"
    inbox.letters_paging = paged(documents::count_received(look, reach, but_for), page);
    if (inbox.letters_paging.all == 0) return;
    inbox.letters = documents::received(look, reach, but_for, inbox.letters_paging);
    for (const documents::Received& letter : inbox.letters) look.names(letter.child);
}

// The request, if it is for the actor's own body. Another body's is as if it were not there.
Request own(const access::Look& look, Id<AdviceRequest> id) {
    const auto request = find(look, look.case_id(), id);
    const access::Actor& actor = look.actor();
    const bool is_own =
        request && (request->body ? request->body == actor.body
                                  : request->person == actor.person && !actor.appointment);
    if (!is_own) throw access::NotAvailable{};
    return *request;
}

bool has_taken(const access::Actor& actor, const Request& request) {
    return request.claim && request.claim->appointment == actor.appointment;
}

// Where the child learns is of what the family or school sent in.
std::optional<Identity> identity_of(const access::Look& look, const people::Child& child) {
    if (!look.may(Action::view, Part::overview)) return std::nullopt;
    Identity identity{child.name.full(), child.born_on, {}};
    if (child.setting && look.may(Action::view, Part::request))
        identity.school = bodies::body(look, *child.setting).name;
    return identity;
}
} // namespace

std::string_view code_of(ClaimRefusal refusal) {
    switch (refusal) {
    case ClaimRefusal::answered_before: return "answered_before";
    case ClaimRefusal::taken_by_colleague: return "taken_by_colleague";
    case ClaimRefusal::not_yours: return "not_yours";
    }
    std::abort();
}

access::Question inbox_question() { return {"advice.inbox", Action::view, Part::own_list}; }

Inbox inbox(access::Look& look, const InboxPages& pages) {
    Inbox inbox;
    if (!look.actor().body) return inbox;
    const Id<Body> body = *look.actor().body;
    const access::Reach reach = look.reach();
    const auto dues = worklist::open_about(look, reach, body.bytes);
    auto open = open_in(look, reach, body);
    set_names(open, look, reach);
    set_written(open, look, reach);
    for (Waiting& row : open) {
        set_due(row, dues);
        auto& shelf = !row.request.claim                     ? inbox.team
                      : has_taken(look.actor(), row.request) ? inbox.mine
                                                             : inbox.colleagues;
        shelf.push_back(std::move(row));
    }
    inbox.answered_paging = paged(count_answered(look, reach, body), pages.answered);
    if (inbox.answered_paging.all != 0)
        inbox.answered = answered_by(look, reach, body, inbox.answered_paging);
    set_names(inbox.answered, look, reach);
    add_letters(inbox, look, reach, pages.letters);
    return inbox;
}

Outcome take(access::Door& door, std::string_view reference, Id<AdviceRequest> id) {
    return door.deed({"advice.take", Action::contribute, Part::advice_own,
                      access::about(access::of_case(reference), id)},
                     [&](access::Deed& deed) -> Outcome {
                         const Request request = own(deed, id);
                         if (!request.is_open()) return Refused{ClaimRefusal::answered_before};
                         if (has_taken(deed.actor(), request)) return access::Happened{};
                         if (request.claim) return Refused{ClaimRefusal::taken_by_colleague};
                         if (!deed.actor().appointment) throw access::NotAvailable{};
                         const auto appointment = *deed.actor().appointment;
                         save_claim(deed, id, appointment);
                         access::record_care_team(deed, deed.case_id(), deed.child(),
                                                  appointment.bytes, deed.today(),
                                                  "took a request for advice");
                         return access::Happened{};
                     });
}

Outcome pass_back(access::Door& door, std::string_view reference, Id<AdviceRequest> id) {
    return door.deed({"advice.pass_back", Action::contribute, Part::advice_own,
                      access::about(access::of_case(reference), id)},
                     [&](access::Deed& deed) -> Outcome {
                         const Request request = own(deed, id);
                         if (!request.is_open()) return Refused{ClaimRefusal::answered_before};
                         if (!has_taken(deed.actor(), request))
                             return Refused{ClaimRefusal::not_yours};
                         end_claim(deed, id);
                         access::end_care_team(deed, deed.child(),
                                               request.claim->appointment.bytes);
                         return access::Happened{};
                     });
}

access::Question pack_question(std::string_view reference, Id<AdviceRequest> id) {
    return {"advice.request", Action::view, Part::advice_own,
            access::about(access::of_case(reference), id)};
}

Pack pack(const access::Look& look, Id<AdviceRequest> id) {
    Pack pack{.request = own(look, id)};
    pack.reference = look.reference();
    const auto child = people::child(look, look.child());
    pack.child = child.name.given;
    if (pack.request.body) pack.about = identity_of(look, child);
    pack.asked_by = people::adult(look, pack.request.asked_by).name.full();
    pack.telephone = areas::area(look, look.area()).telephone;
    if (pack.request.claim)
        pack.taken_by = people::adult(look, pack.request.claim->person).name.full();
    pack.is_mine = has_taken(look.actor(), pack.request);
    if (!pack.request.answer)
        pack.written = std::ssize(statements::in_holder(look, look.case_id(), id.bytes));
    pack.may_refuse = pack.request.body && must_help(bodies::body(look, *pack.request.body).kind);
    for (const auto& clock : worklist::clocks_of(cases::ledger(look, look.case_id())))
        if (is_six_weeks(clock.rule->id) && clock.about.bytes == pack.request.whom()) {
            pack.due = clock.due;
            pack.due_explained = calendar::explain(clock);
        }
    return pack;
}
} // namespace trefoil::advice
