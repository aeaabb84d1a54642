// Serving the draft on the family: checked, frozen, printed once, a copy for each.
#include "capabilities/assessment/age_limit.hpp"
#include "capabilities/plan/advised.hpp"
#include "capabilities/plan/answer_rules.hpp"
#include "capabilities/plan/draft.hpp"
#include "capabilities/plan/paper.hpp"
#include "capabilities/plan/plan_store.hpp"
#include "shared/documents/documents.hpp"
#include "shared/people/people.hpp"

namespace trefoil::plan {
namespace {
using access::Action;
using access::Part;
using Outcome = Result<access::Happened, DraftRefusal>;

std::optional<Id<PlanVersion>> last_sent_in(const access::Look& look) {
    const auto versions = frozen(look);
    const Frozen* newest = served(versions);
    return newest ? std::optional{newest->id} : std::nullopt;
}

std::optional<DraftRefusal> refuse(const access::Look& look, const std::optional<Draft>& now) {
    const auto ledger = cases::ledger(look, look.case_id());
    if (!now) return DraftRefusal::not_assessing;
    if (assessment::past_age_since(look)) return DraftRefusal::past_age;
    if (cases::day_of(ledger, "final_plan_issued")) return DraftRefusal::issued_before;
    if (!stopping(*now, age_of(look), Kind::draft).empty()) return DraftRefusal::stopped;
    if (family_of(look).empty()) return DraftRefusal::nobody_confirmed;
    return std::nullopt;
}

struct Packet {
    document::Document plan;
    std::vector<std::pair<Id<Person>, document::Document>> letters;
};
struct Made {
    documents::Prepared plan;
    std::vector<std::pair<Id<Person>, documents::Prepared>> letters;
};

Packet packet_of(const access::Look& look, const Draft& now) {
    const PlanPaper paper = paper_of(look, now, Kind::draft, next_number(look, now.plan));
    Packet packet{plan_document(paper), {}};
    const Date until = until_if(look, "draft_served", "EHC-DRAFT-REPS-15D");
    const people::Child child = people::child(look, look.child());
    for (const FamilyMember& member : family_of(look))
        packet.letters.emplace_back(
            member.id, draft_letter({paper.sender, member.name, people::subject(child, member.id),
                                     paper.reference, paper.day, until}));
    return packet;
}

std::optional<Made> made_of(std::optional<Packet> packet) {
    if (!packet) return std::nullopt;
    Made made{documents::prepare(std::move(packet->plan)), {}};
    for (auto& [parent, letter] : packet->letters)
        made.letters.emplace_back(parent, documents::prepare(std::move(letter)));
    return made;
}
} // namespace

SendView before_sending(access::Door& door, std::string_view reference) {
    return door.look({"plan.before_sending", Action::decide, Part::plan, draft_of(reference)},
                     [](access::Look& look) {
                         SendView send{view_of(look), {}, {}, {}, last_sent_in(look)};
                         send.findings = findings(send.plan.draft, send.plan.age);
                         for (const FamilyMember& parent : family_of(look))
                             send.recipients.push_back(parent.name);
                         send.answers_until = until_if(look, "draft_served", "EHC-DRAFT-REPS-15D");
                         return send;
                     });
}

Outcome send_draft(access::Door& door, std::string_view reference,
                   std::optional<Id<PlanVersion>> last_sent) {
    const access::Question question{"plan.send_draft", Action::decide, Part::plan,
                                    draft_of(reference)};
    return door.prepared([&]() -> Outcome {
        const auto made =
            made_of(door.prepare(question, [](access::Look& look) -> std::optional<Packet> {
                const auto now = draft(look);
                if (refuse(look, now)) return std::nullopt;
                return packet_of(look, *now);
            }));
        return door.deed(question, [&](access::Deed& deed) -> Outcome {
            const auto now = draft(deed);
            if (const auto no = refuse(deed, now)) return Refused{*no};
            if (last_sent_in(deed) != last_sent) return Refused{DraftRefusal::sent_meanwhile};
            const auto version =
                freeze(deed, {.plan = now->plan, .kind = Kind::draft, .lines = now->lines});
            save_sent(deed, version);
            for (const auto& [parent, letter] : made->letters) {
                const documents::Recipient to{parent, {}};
                save_copy(deed, {.version = version,
                                 .document = documents::issue(deed, "plan.draft", made->plan, to),
                                 .to_person = parent});
                documents::issue(deed, "plan.draft_letter", letter, to);
            }
            cases::add(deed, {.kind = "draft_served", .day = deed.today(), .about = version.bytes});
            return access::Happened{};
        });
    });
}
} // namespace trefoil::plan
