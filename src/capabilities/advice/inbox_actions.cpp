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

// What the rows of an inbox need besides the requests, loaded once for all of them.
struct Around {
    std::map<Id<Person>, people::Child> children;
    std::map<Id<Case>, std::string> references;
    std::vector<worklist::Due> dues;          // of this body's
    std::map<Id<Person>, std::string> takers; // their names, each asked for once
};

Around around(const access::Look& look, Id<Body> body) {
    Around around;
    const auto reach = look.reach();
    for (people::Child& child : people::children(look, reach))
        around.children.emplace(child.id, std::move(child));
    for (cases::CaseFile& file : cases::files(look, reach))
        around.references.emplace(file.id, std::move(file.reference));
    for (cases::CaseFile& file : cases::sent_into(look, reach))
        around.references.emplace(file.id, std::move(file.reference));
    around.dues = worklist::open_about(look, reach, body.bytes);
    return around;
}

std::string name_of_taker(const access::Look& look, Around& around, Id<Person> taker) {
    auto& name = around.takers[taker];
    if (name.empty()) name = people::adult(look, taker).name.full();
    return name;
}

Waiting row_of(access::Look& look, Around& around, const Request& request) {
    Waiting row{.request = request};
    look.names(request.child);
    if (const auto child = around.children.find(request.child); child != around.children.end())
        row.child = child->second.name.full();
    row.reference = around.references.at(request.case_id);
    if (request.claim) row.taken_by = name_of_taker(look, around, request.claim->person);
    for (const worklist::Due& due : around.dues)
        if (due.case_id == request.case_id && is_six_weeks(due.rule) &&
            due.about == request.whom()) {
            row.due = due.due;
            row.is_due_by_law = worklist::is_law(*calendar::compiled().latest(due.rule));
        }
    return row;
}

std::vector<ReceivedLetter> letters_to(access::Look& look) {
    std::vector<ReceivedLetter> letters;
    const auto files = cases::sent_into(look, look.reach());
    for (const documents::Received& one : documents::received(look, look.reach())) {
        if (one.letter.kind == "plan.final") continue; // it lies under "Plans"
        const auto file = std::ranges::find(files, one.case_id, &cases::CaseFile::id);
        look.names(file->child);
        letters.push_back({one.letter.title, file->reference, one.letter.id, one.letter.issued_on});
    }
    return letters;
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
} // namespace

std::string_view code_of(ClaimRefusal refusal) {
    switch (refusal) {
    case ClaimRefusal::answered_before: return "answered_before";
    case ClaimRefusal::taken_by_colleague: return "taken_by_colleague";
    case ClaimRefusal::not_yours: return "not_yours";
    }
    std::abort();
}

Inbox inbox(access::Door& door) {
    return door.look({"advice.inbox", Action::view, Part::own_list}, [](access::Look& look) {
        Inbox inbox;
        if (!look.actor().body) return inbox;
        Around known = around(look, *look.actor().body);
        for (const Request& request : open_in(look, look.reach(), *look.actor().body)) {
            auto& shelf = !request.claim                     ? inbox.team
                          : has_taken(look.actor(), request) ? inbox.mine
                                                             : inbox.colleagues;
            shelf.push_back(row_of(look, known, request));
        }
        for (const Request& request : answered_by(look, look.reach(), *look.actor().body))
            inbox.answered.push_back(row_of(look, known, request));
        inbox.letters = letters_to(look);
        return inbox;
    });
}

Outcome take(access::Door& door, std::string_view reference, Id<AdviceRequest> id) {
    return door.deed({"advice.take", Action::contribute, Part::advice_own,
                      access::about(access::of_case(reference), id)},
                     [&](access::Deed& deed) -> Outcome {
                         const Request request = own(deed, id);
                         if (request.answer) return Refused{ClaimRefusal::answered_before};
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
                         if (request.answer) return Refused{ClaimRefusal::answered_before};
                         if (!has_taken(deed.actor(), request))
                             return Refused{ClaimRefusal::not_yours};
                         end_claim(deed, id);
                         access::record(deed, {.subject = deed.child().bytes,
                                               .kind = access::FactKind::care_team,
                                               .about = request.claim->appointment.bytes,
                                               .value = "-",
                                               .from_on = request.claim->from_on,
                                               .to_on = plus_days(deed.today(), -1),
                                               .source = "passed a request back"});
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
    pack.child = people::child(look, look.child()).name.given;
    pack.asked_by = people::adult(look, pack.request.asked_by).name.full();
    pack.telephone = areas::area(look, look.area()).telephone;
    if (pack.request.claim)
        pack.taken_by = people::adult(look, pack.request.claim->person).name.full();
    pack.is_mine = has_taken(look.actor(), pack.request);
    pack.may_refuse = pack.request.body && must_help(bodies::body(look, *pack.request.body).kind);
    for (const auto& clock : worklist::clocks_of(cases::ledger(look, look.case_id())))
        if (is_six_weeks(clock.rule->id) && clock.about.bytes == pack.request.whom()) {
            pack.due = clock.due;
            pack.due_explained = calendar::explain(clock);
        }
    return pack;
}
} // namespace trefoil::advice
