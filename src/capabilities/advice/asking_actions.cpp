// Asking for advice.
#include "capabilities/advice/asking_rules.hpp"
#include "capabilities/advice/evidence.hpp"
#include "capabilities/advice/request_store.hpp"
#include "shared/access/tell.hpp"
#include "shared/notices/notices.hpp"
#include <algorithm>

namespace trefoil::advice {
namespace {
using access::Action;
using access::Part;

access::Question question_of(std::string_view act, std::string_view reference) {
    return {act, Action::decide, Part::decision, access::of_case(reference)};
}

Known known_of(const access::Look& look) {
    Known known;
    known.parents = notices::family(look, look.child());
    const people::Child child = people::child(look, look.child());
    known.setting = child.setting;
    known.born_on = child.born_on;
    known.today = look.today();
    for (const auto kind : {bodies::Kind::school, bodies::Kind::college, bodies::Kind::early_years,
                            bodies::Kind::health_service, bodies::Kind::commissioner,
                            bodies::Kind::education_psychology, bodies::Kind::social_care,
                            bodies::Kind::advice_service})
        std::ranges::move(bodies::of_kind(look, kind), std::back_inserter(known.bodies));
    // Another council's people know nothing of this council's children.
    std::erase_if(known.bodies, [&](const bodies::Organisation& body) {
        return body.council_of && body.council_of != look.area();
    });
    known.asked = requests(look, look.case_id());
    known.left_out = left_out(look, look.case_id());
    return known;
}

// Whoever is asked on several grounds is asked once.
std::vector<Request> drafted(access::Deed& deed, const ToAsk& to_ask) {
    std::vector<Request> drafts;
    for (const ToAsk::Choice& choice : to_ask.chosen) {
        const auto same = std::ranges::find_if(drafts, [&](const Request& draft) {
            return draft.body == choice.who.body && draft.person == choice.who.person;
        });
        if (same != drafts.end()) {
            if (std::ranges::find(same->grounds, choice.ground) == same->grounds.end())
                same->grounds.push_back(choice.ground);
            continue;
        }
        Request draft;
        draft.id = deed.new_id<AdviceRequest>();
        draft.case_id = deed.case_id();
        draft.child = deed.child();
        draft.body = choice.who.body;
        draft.person = choice.who.person;
        draft.grounds = {choice.ground};
        draft.question = to_ask.question;
        draft.asked_on = deed.today();
        draft.received_on = received_on(deed.today());
        draft.asked_by = deed.actor().person;
        drafts.push_back(draft);
    }
    return drafts;
}

// The ledger counts six weeks for each body that was asked, from the day it was received.
void add_facts(access::Deed& deed, const Request& request, bool by_regulation) {
    cases::add(deed, {.kind = "advice_requested",
                      .day = request.asked_on,
                      .for_body = request.body,
                      .about = request.whom()});
    if (!request.body) return; // a family owes nobody an answer
    cases::add(deed, {.kind = by_regulation ? "advice_received_by_body" : "other_advice_requested",
                      .day = request.received_on,
                      .for_body = request.body,
                      .about = request.whom(),
                      .source = "sent through the service"});
}

void send_request(access::Deed& deed, Request request) {
    bool by_regulation = false;
    if (request.body) {
        const auto body = bodies::body(deed, *request.body);
        request.agency = body.agency;
        by_regulation = must_help(body.kind);
        // Reg 6(3): with what the family sent; the step opens it to whoever is asked.
        request.step = access::open_step(deed, {.case_id = request.case_id,
                                                .child = request.child,
                                                .kind = access::StepKind::advice_asked,
                                                .thing = request.id.bytes,
                                                .person = {},
                                                .body = request.body});
    }
    save(deed, request);
    add_facts(deed, request, by_regulation);
}

std::string whom(const access::Look& look, const Request& request) {
    if (!request.body) return people::adult(look, *request.person).name.full();
    const auto body = bodies::body(look, *request.body);
    return bodies::team_and_body(body.name, body.service);
}
} // namespace

Asking asking(access::Door& door, std::string_view reference) {
    return door.look(question_of("advice.asking", reference), [](access::Look& look) {
        const Known known = known_of(look);
        Asking asking;
        asking.reference = look.reference();
        asking.child = people::child(look, look.child()).name.given;
        asking.groups = groups(known);
        for (const Request& request : known.asked)
            asking.asked_already.push_back(whom(look, request));
        asking.due = last_day_to_advise(received_on(look.today()));
        return asking;
    });
}

Evidence evidence(const access::Look& look) {
    const Known known = known_of(look);
    Evidence evidence{.asked = lines(look),
                      .nobody_asked = {},
                      .left_out = known.left_out,
                      .today = look.today()};
    for (const Group& group : groups(known))
        if (group.is_required) evidence.nobody_asked.push_back(group.ground);
    // Nobody is missing of those whom the regulation leaves to choice.
    std::erase_if(evidence.left_out, [](Ground ground) {
        return ground == Ground::other || ground == Ground::asked_by_family;
    });
    return evidence;
}

Result<access::Happened, AskRefusal> ask(access::Door& door, std::string_view reference,
                                         const ToAsk& to_ask) {
    using Outcome = Result<access::Happened, AskRefusal>;
    return door.deed(question_of("advice.ask", reference), [&](access::Deed& deed) -> Outcome {
        const auto ledger = cases::ledger(deed, deed.case_id());
        if (const auto no = refuse(to_ask, groups(known_of(deed)), cases::stage_of(ledger)))
            return Refused{*no};
        for (const ToAsk::LeftOut& left_out : to_ask.left_out)
            if (!left_out.reason.empty()) save_left_out(deed, left_out.ground, left_out.reason);
        for (const Request& request : drafted(deed, to_ask)) send_request(deed, request);
        return access::Happened{};
    });
}
} // namespace trefoil::advice
