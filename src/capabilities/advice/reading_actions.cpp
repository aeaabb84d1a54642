// Reading advice that was sent.
#include "capabilities/advice/inbox.hpp"
#include "capabilities/advice/reading.hpp"
#include "capabilities/advice/request_store.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"
#include "shared/documents/documents.hpp"
#include "shared/people/people.hpp"
#include "shared/worklist/worklist.hpp"

namespace trefoil::advice {
namespace {
using access::Action;
using access::Part;

std::string name_of(const access::Look& look, const Request& request) {
    if (request.person) return people::adult(look, *request.person).name.full();
    return bodies::team_name(bodies::body(look, *request.body));
}
} // namespace

std::vector<Line> lines(const access::Look& look) {
    const auto clocks = worklist::clocks_of(cases::ledger(look, look.case_id()));
    std::vector<Line> lines;
    for (const Request& request : requests(look, look.case_id())) {
        Line line{.request = request, .from = name_of(look, request)};
        const auto who = request.answer  ? std::optional{request.answer->by}
                         : request.claim ? std::optional{request.claim->person}
                                         : std::nullopt;
        if (request.body && who) line.person = people::adult(look, *who).name.full();
        for (const auto& clock : clocks)
            if (clock.rule->id.starts_with("EHC-ADVICE-6W") &&
                clock.about.bytes == request.whom()) {
                line.due = clock.due;
                line.is_due_by_law = worklist::is_law(*clock.rule);
            }
        line.may_read = request.is_sent() && look.may(Action::view, as_read(look, request));
        lines.push_back(std::move(line));
    }
    return lines;
}

Advice read(access::Door& door, std::string_view reference, std::optional<access::Agency> agency,
            Id<AdviceRequest> id) {
    access::Target target = access::about(access::of_case(reference), id);
    target.agency = agency;
    return door.look(
        {"advice.read", Action::view, Part::advice_other, target}, [&](access::Look& look) {
            const auto request = find(look, look.case_id(), id);
            // What the door decided on must be what is shown.
            if (!request || !request->is_sent() || request->agency != agency)
                throw access::NotAvailable{};
            Advice advice{.request = *request};
            advice.reference = look.reference();
            advice.child = people::subject(people::child(look, look.child()), look.actor().person);
            advice.from = name_of(look, *request);
            advice.author = people::adult(look, request->answer->by).name.full();
            advice.statements = statements::in_holder(look, look.case_id(), id.bytes);
            advice.may_see_document =
                request->answer->letter && look.may(Action::view, Part::letter);
            return advice;
        });
}

std::string own_pdf(access::Door& door, std::string_view reference, Id<AdviceRequest> id) {
    return door.look(
        {"advice.own_pdf", Action::view, Part::advice_own,
         access::about(access::of_case(reference), id)},
        [&](access::Look& look) {
            const Request request = pack(look, id).request;
            if (!request.answer || !request.answer->letter) throw access::NotAvailable{};
            return documents::bytes_of(look, look.case_id(), *request.answer->letter).pdf;
        });
}
} // namespace trefoil::advice
