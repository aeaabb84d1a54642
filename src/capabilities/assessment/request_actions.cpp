// Asking, and following what one asked.
#include "capabilities/assessment/request_rules.hpp"
#include "capabilities/assessment/request_store.hpp"
#include "shared/access/tell.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"
#include "shared/cases/setting.hpp"
#include "shared/worklist/worklist.hpp"
#include <algorithm>

namespace trefoil::assessment {
using access::Action;
using access::Part;

namespace {
using Answer = Result<access::CaseReference, AskRefusal>;

struct Sender {
    Id<Person> words_of;              // whose words the request holds
    std::optional<Id<Person>> parent; // who declares a tie to the child
    std::optional<Id<Body>> body;     // on whose behalf; none: the family's own
    bool follows = true;              // sees the receipt: not an officer who writes it down
};

// The child, the case, the tie and the fact from which the six weeks run.
cases::CaseFile open_request(access::Deed& deed, const Received& received, const Sender& sender) {
    const Asked& asked = received.asked;
    const auto child =
        people::record_child(deed, {.id = asked.is_about_asker ? sender.words_of : Id<Person>{},
                                    .name = asked.child,
                                    .born_on = asked.born_on,
                                    .setting = asked.setting});
    const auto team = bodies::send_service(deed, asked.area);
    const auto file = cases::open(deed, child, deed.today(), team.id);
    if (sender.parent)
        people::declare(deed, {.child = child,
                               .adult = *sender.parent,
                               .kind = {},
                               .words = asked.tie_words,
                               .declared_on = deed.today(),
                               .confirmed_on = {}});
    const auto request = save(deed, received, sender.words_of);
    if (sender.follows)
        access::open_step(deed, {.case_id = file.id,
                                 .child = child,
                                 .kind = access::StepKind::contributed,
                                 .thing = request.bytes,
                                 .person = deed.actor().person,
                                 .body = {}});
    cases::add(deed, {.kind = std::string{fact_of(received.asker)},
                      .day = received.received_on,
                      .for_body = sender.body,
                      .source = std::string{source_of(received)}});
    if (!asked.setting_words.empty()) cases::told_setting(deed, asked.setting_words);
    return file;
}

std::optional<Id<Body>> asked_for(const access::Look& look) {
    std::optional<Id<Body>> found;
    for (const auto& row : cases::standing(cases::ledger(look, look.case_id())))
        if (row.kind == "request_received" || row.kind == "brought_to_attention")
            found = row.for_body;
    return found;
}

bool is_of_send_service(const access::Look& look, const bodies::Organisation& body) {
    return body.kind == bodies::Kind::send_service && body.council_of == look.area();
}
} // namespace

Result<access::CaseReference, AskRefusal> ask(access::Door& door, const Asked& asked) {
    return door.deed({"assessment.ask", Action::begin, Part::intake, access::in_area(asked.area)},
                     [&](access::Deed& deed) -> Answer {
                         if (const auto no = refuse(asked, deed.today())) return Refused{*no};
                         const auto self = deed.actor().person;
                         Sender sender{.words_of = self, .parent = self, .body = {}};
                         if (asked.is_about_asker) sender.parent.reset();
                         const auto file = open_request(deed,
                                                        {.asked = asked,
                                                         .asker = asker_from(asked, deed.today()),
                                                         .received_on = deed.today(),
                                                         .parent = {}},
                                                        sender);
                         return access::CaseReference{file.reference};
                     });
}

Result<access::CaseReference, AskRefusal> receive(access::Door& door, const Received& received) {
    return door.deed(
        {"assessment.receive", Action::begin, Part::intake, access::in_area(received.asked.area)},
        [&](access::Deed& deed) -> Answer {
            const auto post = bodies::post(deed, deed.actor().appointment.value()).value();
            const auto body = bodies::body(deed, post.body);
            Received taken = received;
            Sender sender{.words_of = deed.actor().person, .parent = {}, .body = {}};
            if (!is_of_send_service(deed, body)) {
                taken.asker = asker_from(body.kind);
                taken.arrival = Arrival::online;
                taken.received_on = deed.today();
                sender.body = body.id;
            } else {
                sender.follows = false;
                if (taken.asker != Asker::family) sender.body = taken.asked.setting;
            }
            if (const auto no = refuse(taken, deed.today())) return Refused{*no};
            // A school is not told whom we know.
            if (!sender.follows && !taken.is_another_child &&
                !known_already(deed, taken.asked.child, taken.asked.born_on).empty())
                return Refused{AskRefusal::known_already};
            if (!taken.parent.given.empty()) {
                const auto parent = deed.new_id<Person>();
                people::record_adult(deed, {parent, taken.parent});
                sender.parent = parent;
                if (taken.asker == Asker::family) sender.words_of = parent;
            }
            return access::CaseReference{open_request(deed, taken, sender).reference};
        });
}

std::vector<KnownChild> known_already(access::Door& door, const people::Name& name,
                                      std::optional<Date> born_on) {
    return door.look({"assessment.known_already", Action::view, Part::own_list},
                     [&](access::Look& look) {
                         auto known = known_already(look, name, born_on);
                         for (const KnownChild& child : known) look.names(child.id);
                         return known;
                     });
}

bool is_asked_by_family(const access::Look& look) {
    const auto received = requests(look, look.case_id());
    return std::ranges::find(received, code_of(Asker::family), &Request::asker) != received.end();
}

bool is_asked_by(const access::Look& look, Id<Person> person) {
    return std::ranges::any_of(requests(look, look.case_id()), [&](const Request& request) {
        return request.asker == code_of(Asker::family) && request.sent_by == person;
    });
}

std::vector<Told> told(const access::Look& look) {
    std::vector<Told> all;
    for (const Request& request : requests(look, look.case_id())) {
        Told one{.request = request,
                 .is_of_family = is_of_family(request, look.child()),
                 .is_own = request.sent_by == look.child()};
        one.by = people::adult(look, request.sent_by).name.full();
        if (request.sent_as) {
            const auto post = bodies::post(look, *request.sent_as).value();
            const auto body = bodies::body(look, post.body);
            const bool is_written_down = is_of_send_service(look, body);
            if (is_written_down)
                one.written_down = people::adult(look, post.person).name.full();
            else
                one.by += ", " + body.name;
            if (is_written_down && !one.is_of_family) {
                const auto asker = asked_for(look);
                one.by = asker ? bodies::body(look, *asker).name : std::string{};
            }
        }
        all.push_back(std::move(one));
    }
    return all;
}

ReceivingView receiving(access::Door& door) {
    return door.look(
        {"assessment.receiving", Action::view, Part::own_list}, [](access::Look& look) {
            ReceivingView view;
            const auto post = bodies::post(look, look.actor().appointment.value());
            const auto body = bodies::body(look, post.value().body);
            view.is_send_service = body.kind == bodies::Kind::send_service;
            view.body = body.name;
            for (const auto kind :
                 {bodies::Kind::early_years, bodies::Kind::school, bodies::Kind::college})
                for (auto& setting : bodies::of_kind(look, kind)) {
                    if (setting.id == body.id) view.own_setting = body.id;
                    view.settings.push_back(std::move(setting));
                }
            return view;
        });
}

Receipt receipt(access::Door& door, std::string_view reference) {
    return door.look(
        {"assessment.receipt", Action::view, Part::receipt, access::of_case(reference)},
        [](access::Look& look) {
            Receipt receipt;
            receipt.reference = look.reference();
            auto sent = requests(look, look.case_id());
            const auto own = std::ranges::find(sent, look.actor().person, &Request::sent_by);
            if (own == sent.end()) throw access::NotAvailable{}; // another parent sent it
            receipt.request = std::move(*own);
            receipt.child = people::child(look, look.child()).name;
            receipt.is_about_asker = look.child() == look.actor().person;
            const auto ledger = cases::ledger(look, look.case_id());
            for (const auto& clock : worklist::clocks_of(ledger))
                if (clock.rule->id == "EHC-ASSESS-DECISION-6W" && !clock.met_on) {
                    receipt.decision_due = clock.due;
                    receipt.decision_explained = worklist::explained(clock, ledger);
                }
            return receipt;
        });
}
} // namespace trefoil::assessment
