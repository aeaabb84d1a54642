// Proposing, approving and issuing the final plan.
#include "base/text.hpp"
#include "capabilities/assessment/age_limit.hpp"
#include "capabilities/plan/advised.hpp"
#include "capabilities/plan/answer_rules.hpp"
#include "capabilities/plan/final_rules.hpp"
#include "capabilities/plan/paper.hpp"
#include "capabilities/plan/plan_store.hpp"
#include "shared/access/tell.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/health_board.hpp"
#include "shared/frame/step.hpp"
#include "shared/notices/notices.hpp"
#include "shared/people/people.hpp"
#include <algorithm>

namespace trefoil::plan {
namespace {
using access::Action;
using access::Part;
using Outcome = Result<Id<PlanVersion>, FinalRefusal>;

std::vector<Id<Person>> asked_of(const access::Look& look) {
    std::vector<Id<Person>> asked;
    for (const FamilyMember& member : family_of(look)) asked.push_back(member.id);
    return asked;
}

std::optional<FinalRefusal> not_ready(const access::Look& look, const std::optional<Draft>& now) {
    if (!now) return FinalRefusal::not_served;
    if (assessment::past_age_since(look)) return FinalRefusal::past_age;
    const auto ledger = cases::ledger(look, look.case_id());
    const auto asked = asked_of(look);
    if (const auto no = too_soon(ledger, asked, look.today())) return no;
    if (!is_draft_sent(look) && !all_finished(ledger, asked)) return FinalRefusal::draft_not_sent;
    if (!stopping(*now, age_of(look), Kind::final).empty()) return FinalRefusal::stopped;
    if (!cases::health_board(look)) return FinalRefusal::no_commissioner;
    if (!notices::rights(look, look.today())) return FinalRefusal::contacts_missing;
    return std::nullopt;
}

bool is_setting(const access::Look& look, Id<Body> body) {
    for (const bodies::Kind kind :
         {bodies::Kind::early_years, bodies::Kind::school, bodies::Kind::college})
        for (const auto& known : bodies::of_kind(look, kind))
            if (known.id == body) return true;
    return false;
}

// Whether this person may issue this proposal now.
std::optional<FinalRefusal> refuse_issue(const access::Look& look, const std::optional<Draft>& now,
                                         Id<PlanVersion> proposed) {
    if (const auto no = not_ready(look, now)) return no;
    const auto versions = frozen(look);
    const Frozen* proposal = waiting(versions);
    if (!proposal || proposal->id != proposed) return FinalRefusal::nothing_proposed;
    const auto post = bodies::post(look, look.actor().appointment.value());
    if (const auto no = refuse_approver(post.value().role, look.actor().person, *proposal))
        return no;
    if (!same_lines(now->lines, proposal->lines)) return FinalRefusal::changed_since_proposed;
    return std::nullopt;
}

struct ToSend {
    documents::Recipient to;
    document::Document letter;
};
struct Packet {
    document::Document plan;
    std::vector<ToSend> letters;
};
struct Made {
    documents::Prepared plan;
    std::vector<std::pair<documents::Recipient, documents::Prepared>> letters;
};

// Of what the family read in the draft.
std::vector<NotAgreed> not_agreed(const access::Look& look, const Draft& now,
                                  const std::vector<Frozen>& versions) {
    std::vector<NotAgreed> told;
    const Frozen* read = served(versions);
    for (const TakenOut& one : taken_out(look, now)) {
        const Mark mark = one.line.mark;
        if (!one.refused || !read) continue;
        if (std::ranges::find(read->lines, mark, &Line::mark) != read->lines.end())
            told.push_back({mark, one.line.text.text.words,
                            bodies::body(look, one.refused->body).name, one.refused->reason});
    }
    return told;
}

// Reg 13(2): the child's parent or the young person; the head of the institution named; the
// responsible commissioning body.
Packet packet_of(const access::Look& look, const Draft& now, Id<PlanVersion> proposed) {
    const auto versions = frozen(look);
    const Frozen& proposal = *std::ranges::find(versions, proposed, &Frozen::id);
    PlanPaper paper = paper_of(look, now, Kind::final, proposal.number);
    std::vector<bodies::Organisation> to_bodies;
    if (proposal.setting) to_bodies.push_back(bodies::body(look, *proposal.setting));
    paper.setting = to_bodies.empty() ? std::string{} : to_bodies[0].name;
    paper.setting_type = proposal.setting_type;
    to_bodies.push_back(cases::health_board(look).value());
    const people::Child child = people::child(look, look.child());
    FinalTold told{paper.sender,    {},        people::subject(child),
                   paper.reference, paper.day, notices::rights(look, look.today()).value()};
    told.taken_out = not_agreed(look, now, versions);
    Packet packet{plan_document(paper), {}};
    for (const FamilyMember& member : family_of(look)) {
        told.to = member.name;
        told.child = people::subject(child, member.id);
        packet.letters.push_back({{member.id, {}}, final_letter_to_family(told)});
    }
    told.child = people::subject_in_full(child);
    for (const auto& body : to_bodies) {
        told.to = body.name;
        packet.letters.push_back({{{}, body.id}, final_letter_to_body(told)});
    }
    return packet;
}

std::optional<Made> made_of(std::optional<Packet> packet) {
    if (!packet) return std::nullopt;
    Made made{documents::prepare(std::move(packet->plan)), {}};
    for (ToSend& one : packet->letters)
        made.letters.emplace_back(one.to, documents::prepare(std::move(one.letter)));
    return made;
}

void send_to(access::Deed& deed, const Made& made, Id<PlanVersion> version) {
    for (const auto& [to, letter] : made.letters) {
        save_copy(deed, {.version = version,
                         .document = documents::issue(deed, "plan.final", made.plan, to),
                         .to_person = to.person,
                         .to_body = to.body});
        documents::issue(deed, "plan.final_letter", letter, to);
        if (to.body)
            access::open_step(deed, {.case_id = deed.case_id(),
                                     .child = deed.child(),
                                     .kind = access::StepKind::plan_recipient,
                                     .thing = version.bytes,
                                     .person = {},
                                     .body = to.body});
    }
}
} // namespace

Outcome propose(access::Door& door, std::string_view reference, const Naming& naming) {
    return door.deed({"plan.propose", Action::decide, Part::plan, draft_of(reference)},
                     [&](access::Deed& deed) -> Outcome {
                         const auto now = draft(deed);
                         if (const auto no = not_ready(deed, now)) return Refused{*no};
                         if (naming.type.empty()) return Refused{FinalRefusal::type_missing};
                         if (length_of(naming.type) > setting_type_longest)
                             return Refused{FinalRefusal::type_too_long};
                         if (naming.setting && !is_setting(deed, *naming.setting))
                             return Refused{FinalRefusal::no_such_setting};
                         const auto id = freeze(deed, {.plan = now->plan,
                                                       .kind = Kind::final,
                                                       .setting = naming.setting,
                                                       .setting_type = naming.type,
                                                       .lines = now->lines});
                         deed.announce(frame::StepsMoved{deed.case_id()});
                         return id;
                     });
}

Outcome approve_and_issue(access::Door& door, std::string_view reference,
                          Id<PlanVersion> proposed) {
    const access::Question question{"plan.issue", Action::decide, Part::plan, draft_of(reference)};
    return door.prepared([&]() -> Outcome {
        const auto made =
            made_of(door.prepare(question, [&](access::Look& look) -> std::optional<Packet> {
                const auto now = draft(look);
                if (refuse_issue(look, now, proposed)) return std::nullopt;
                return packet_of(look, *now, proposed);
            }));
        return door.deed(question, [&](access::Deed& deed) -> Outcome {
            if (const auto no = refuse_issue(deed, draft(deed), proposed)) return Refused{*no};
            save_sent(deed, proposed);
            send_to(deed, *made, proposed);
            for (const std::string_view fact :
                 {"plan_first_made", "final_plan_issued", "decision_notice_sent"})
                cases::add(
                    deed,
                    {.kind = std::string{fact}, .day = deed.today(), .about = proposed.bytes});
            return proposed;
        });
    });
}
} // namespace trefoil::plan
