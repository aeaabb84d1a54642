// Answering a request for advice.
#include "capabilities/advice/ending.hpp"
#include "capabilities/advice/inbox.hpp"
#include "capabilities/advice/request_store.hpp"
#include "capabilities/advice/sending_letters.hpp"
#include "capabilities/advice/sending_rules.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"
#include "shared/documents/documents.hpp"
#include "shared/people/people.hpp"

namespace trefoil::advice {
namespace {
using access::Action;
using access::Part;
using Outcome = Result<Id<Letter>, SendRefusal>;

access::Question send_question(std::string_view act, std::string_view reference,
                               Id<AdviceRequest> id) {
    return {act, Action::contribute, Part::advice_own,
            access::about(access::of_case(reference), id)};
}

// From whom, to whom, about whom: what both documents say first.
template <class Told> Told told_of(const access::Look& look, const Request& request) {
    Told told;
    const auto body = bodies::body(look, request.body.value());
    told.body = bodies::full_name(body.name, body.service);
    told.author = people::adult(look, look.actor().person).name.full();
    told.author_title = bodies::post(look, look.actor().appointment.value())->title;
    told.council = bodies::send_service(look, look.area()).name;
    told.child = people::child(look, look.child()).name.given;
    told.reference = look.reference();
    told.asked_on = request.asked_on;
    told.sent_on = look.today();
    return told;
}

document::Document letter_of(const access::Look& look, const Request& request,
                             const ToSend& to_send) {
    auto told = told_of<AdviceTold>(look, request);
    told.summary = to_send.summary;
    told.is_assessed = to_send.is_assessed.value();
    told.statements = statements::in_holder(look, look.case_id(), request.id.bytes);
    return advice_given(told);
}

document::Document letter_of(const access::Look& look, const Request& request,
                             const ToRefuse& to_refuse) {
    auto told = told_of<RefusalTold>(look, request);
    told.ground = to_refuse.ground.value();
    told.reasons = to_refuse.reasons;
    return advice_refused(told);
}

// The ledger, the step, and what is left to whoever sent it: to follow it.
void answered(access::Deed& deed, const Request& request, const Answer& answer) {
    save_answer(deed, request.id, answer);
    cases::add(deed, {.kind = answer.refused_on ? "advice_refused" : "advice_provided",
                      .day = deed.today(),
                      .for_body = request.body,
                      .about = request.whom()});
    if (request.step) // a family reads it as family
        only_follow(deed, request);
}

// CFA 2014 s.31(2), (5): the grounds are those of the bodies it names, and of nobody else.
Request refusable(const access::Look& look, Id<AdviceRequest> id) {
    const Pack asked = pack(look, id);
    if (!asked.may_refuse) throw access::NotAvailable{};
    return asked.request;
}

Id<Letter> issue(access::Deed& deed, std::string_view kind, const documents::Prepared& letter) {
    const auto council = bodies::send_service(deed, deed.area()).id;
    return documents::issue(deed, kind, letter, {.person = {}, .body = council});
}
} // namespace

Outcome send_advice(access::Door& door, std::string_view reference, Id<AdviceRequest> id,
                    const ToSend& to_send) {
    const auto question = send_question("advice.send", reference, id);
    const auto refused = [&](const access::Look& look) {
        return refuse(to_send, pack(look, id).request,
                      statements::in_holder(look, look.case_id(), id.bytes));
    };
    return door.prepared([&]() -> Outcome {
        const auto letter =
            door.prepare(question, [&](access::Look& look) -> std::optional<document::Document> {
                if (refused(look)) return std::nullopt;
                return letter_of(look, pack(look, id).request, to_send);
            });
        const auto prepared = letter ? std::optional{documents::prepare(*letter)} : std::nullopt;
        return door.deed(question, [&](access::Deed& deed) -> Outcome {
            if (const auto no = refused(deed)) return Refused{*no};
            const Request request = pack(deed, id).request;
            // A colleague may have written meanwhile: what is sent is what now stands.
            if (!letter || letter_of(deed, request, to_send) != *letter) throw access::Moved{};
            const auto issued = issue(deed, "advice", *prepared);
            answered(deed, request,
                     {.letter = issued,
                      .words = to_send.summary,
                      .is_assessed = *to_send.is_assessed,
                      .refused_on = {},
                      .on = deed.today(),
                      .by = deed.actor().person});
            return issued;
        });
    });
}

Outcome refuse_advice(access::Door& door, std::string_view reference, Id<AdviceRequest> id,
                      const ToRefuse& to_refuse) {
    const auto question = send_question("advice.refuse", reference, id);
    return door.prepared([&]() -> Outcome {
        const auto letter =
            door.prepare(question, [&](access::Look& look) -> std::optional<document::Document> {
                const Request request = refusable(look, id);
                if (refuse(to_refuse, request)) return std::nullopt;
                return letter_of(look, request, to_refuse);
            });
        const auto prepared = letter ? std::optional{documents::prepare(*letter)} : std::nullopt;
        return door.deed(question, [&](access::Deed& deed) -> Outcome {
            const Request request = refusable(deed, id);
            if (const auto no = refuse(to_refuse, request)) return Refused{*no};
            const auto issued = issue(deed, "advice.refusal", prepared.value());
            answered(deed, request,
                     {.letter = issued,
                      .words = to_refuse.reasons,
                      .is_assessed = false,
                      .refused_on = to_refuse.ground,
                      .on = deed.today(),
                      .by = deed.actor().person});
            return issued;
        });
    });
}

Result<access::Happened, SendRefusal> tell(access::Door& door, std::string_view reference,
                                           Id<AdviceRequest> id, std::string_view words) {
    using Told = Result<access::Happened, SendRefusal>;
    // A family may always add to what it told us.
    return door.deed({"advice.tell", Action::contribute, Part::request,
                      access::about(access::of_case(reference), id)},
                     [&](access::Deed& deed) -> Told {
                         const Request request = pack(deed, id).request;
                         if (const auto no = refuse_words(words, request)) return Refused{*no};
                         statements::write(deed, {.holder = id.bytes,
                                                  .kind = statements::Kind::view,
                                                  .agency = access::Agency::education,
                                                  .text = {std::string{words}, {}}});
                         answered(deed, request,
                                  {.letter = {},
                                   .words = "",
                                   .is_assessed = true,
                                   .refused_on = {},
                                   .on = deed.today(),
                                   .by = deed.actor().person});
                         return access::Happened{};
                     });
}
} // namespace trefoil::advice
