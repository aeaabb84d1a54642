// Proposing a decision against, and the second look at it.
#include "base/text.hpp"
#include "capabilities/assessment/against_letters.hpp"
#include "capabilities/assessment/against_rules.hpp"
#include "capabilities/assessment/against_store.hpp"
#include "capabilities/assessment/age_limit.hpp"
#include "shared/areas/areas.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/health_board.hpp"
#include "shared/documents/documents.hpp"
#include "shared/frame/step.hpp"
#include "shared/worklist/worklist.hpp"

namespace trefoil::assessment {
namespace {
using access::Action;
using access::Part;

access::Role role_of(const access::Look& look) {
    const auto post = bodies::post(look, look.actor().appointment.value());
    return post ? post->role : access::Role::none;
}

std::vector<bodies::Post> seconds_here(const access::Look& look, Id<Person> proposed_by) {
    const auto service = bodies::send_service(look, look.area());
    return seconds(bodies::posts_in(look, service.id), proposed_by, look.today());
}

std::optional<AgainstRefusal> refuse_confirmation(const access::Look& look,
                                                  AgainstQuestion question) {
    const auto open = open_proposal(look, look.case_id(), question);
    if (const auto no = refuse_second(open, look.actor().person, role_of(look))) return no;
    if (!is_question_now(question, cases::ledger(look, look.case_id())))
        return AgainstRefusal::not_the_question_now;
    if (past_age_since(look)) return AgainstRefusal::past_age;
    if (notices::family(look, look.child()).empty()) return AgainstRefusal::nobody_confirmed;
    if (!notices::rights(look, look.today())) return AgainstRefusal::contacts_missing;
    if (cases::is_board_unclear(look)) return AgainstRefusal::board_not_named;
    return std::nullopt;
}

AgainstTold told_of(const access::Look& look, const Against& against) {
    const auto ledger = cases::ledger(look, look.case_id());
    const auto post = bodies::post(look, look.actor().appointment.value());
    auto asked_on = cases::day_of(ledger, "request_received");
    if (!asked_on) asked_on = cases::day_of(ledger, "brought_to_attention");
    return {.question = against.question,
            .service = bodies::send_service(look, look.area()).name,
            .telephone = areas::area(look, look.area()).telephone,
            .to = {},
            .child = {},
            .officer = people::adult(look, look.actor().person).name.full(),
            .officer_title = post->title,
            .reference = look.reference(),
            .decided_on = look.today(),
            .asked_on = asked_on.value(),
            .is_asked_by_family = is_asked_by_family(look),
            .need = against.need,
            .necessity = against.necessity,
            .reasons = against.reasons,
            .unmet = against.unmet.value()};
}

// SEND Regulations 2014, reg 5(1) and 10(2): the family, and everyone told under reg 4(2).
std::vector<notices::Addressed> letters_of(const access::Look& look, const Against& against) {
    const auto rights = notices::rights(look, look.today()).value();
    return notices::letters_to_all(
        look, told_of(look, against),
        [&](const AgainstTold& told) { return will_not(told, rights); }, will_not_for_bodies);
}

std::string_view letter_kind(AgainstQuestion question) {
    return question == AgainstQuestion::assess ? "assessment.refusal" : "assessment.no_plan";
}
} // namespace

Result<Id<Decision>, AgainstRefusal> propose_against(access::Door& door, std::string_view reference,
                                                     const Against& against) {
    using Answer = Result<Id<Decision>, AgainstRefusal>;
    return door.deed(
        {"assessment.propose_against", Action::decide, Part::decision, access::of_case(reference)},
        [&](access::Deed& deed) -> Answer {
            const auto open = open_proposal(deed, deed.case_id(), against.question);
            if (past_age_since(deed)) return Refused{AgainstRefusal::past_age};
            if (const auto no = refuse(against, cases::ledger(deed, deed.case_id()), open))
                return Refused{*no};
            if (notices::family(deed, deed.child()).empty())
                return Refused{AgainstRefusal::nobody_confirmed};
            if (seconds_here(deed, deed.actor().person).empty())
                return Refused{AgainstRefusal::nobody_to_confirm};
            const auto id = save(deed, against);
            deed.announce(frame::StepsMoved{deed.case_id()});
            return id;
        });
}

Result<access::Happened, AgainstRefusal>
confirm_against(access::Door& door, std::string_view reference, AgainstQuestion question) {
    using Answer = Result<access::Happened, AgainstRefusal>;
    const access::Question asked{"assessment.confirm_against", Action::decide, Part::decision,
                                 access::of_case(reference)};
    return door.prepared([&]() -> Answer {
        const auto letters = door.prepare(asked, [&](access::Look& look) {
            if (refuse_confirmation(look, question)) return std::vector<notices::Addressed>{};
            return letters_of(look, open_proposal(look, look.case_id(), question)->against);
        });
        const auto ready = notices::prepare(letters);
        return door.deed(asked, [&](access::Deed& deed) -> Answer {
            if (const auto no = refuse_confirmation(deed, question)) return Refused{*no};
            const auto proposal = open_proposal(deed, deed.case_id(), question).value();
            close_confirmed(deed, proposal.id);
            for (const notices::Ready& each : ready)
                documents::issue(deed, letter_kind(question), each.letter, each.to);
            cases::add(deed, {.kind = std::string{fact_of(question)}, .day = deed.today()});
            // From this notice run the family's days for mediation and appeal.
            cases::add(
                deed,
                {.kind = "decision_notice_sent", .day = deed.today(), .about = proposal.id.bytes});
            return access::Happened{};
        });
    });
}

Result<access::Happened, AgainstRefusal> send_back_against(access::Door& door,
                                                           std::string_view reference,
                                                           AgainstQuestion question,
                                                           std::string_view words) {
    using Answer = Result<access::Happened, AgainstRefusal>;
    return door.deed({"assessment.send_back_against", Action::decide, Part::decision,
                      access::of_case(reference)},
                     [&](access::Deed& deed) -> Answer {
                         const auto open = open_proposal(deed, deed.case_id(), question);
                         if (const auto no =
                                 refuse_second(open, deed.actor().person, role_of(deed)))
                             return Refused{*no};
                         if (words.empty()) return Refused{AgainstRefusal::words_missing};
                         if (length_of(words) > sent_back_longest)
                             return Refused{AgainstRefusal::words_too_long};
                         close_sent_back(deed, open->id, words);
                         deed.announce(frame::StepsMoved{deed.case_id()});
                         return access::Happened{};
                     });
}

Earlier earlier(const access::Look& look, AgainstQuestion question) {
    const auto decided = [&](std::string_view kind) {
        return cases::count_with(look, look.reach(), kind);
    };
    return {.yes = decided(question == AgainstQuestion::assess ? "decision_to_assess"
                                                               : "decision_to_issue"),
            .no = decided(fact_of(question))};
}

AgainstView against(access::Door& door, std::string_view reference, AgainstQuestion question) {
    return door.look(
        {"assessment.against", Action::decide, Part::decision, access::of_case(reference)},
        [&](access::Look& look) {
            AgainstView view;
            const auto ledger = cases::ledger(look, look.case_id());
            view.reference = look.reference();
            view.child = people::child(look, look.child()).name.given;
            for (const auto& clock : worklist::clocks_of(ledger))
                if (clock.rule->id == rule_of(question) && !clock.met_on) {
                    view.due = clock.due;
                    view.due_explained = worklist::explained(clock, ledger);
                }
            view.family = people::called(look, look.child());
            view.told = told(look);
            view.earlier = earlier(look, question);
            if (question == AgainstQuestion::plan) view.evidence = advice::evidence(look);
            view.proposal = open_proposal(look, look.case_id(), question);
            if (view.proposal) {
                view.proposed_by = people::adult(look, view.proposal->proposed_by).name.full();
                view.may_confirm =
                    !refuse_second(view.proposal, look.actor().person, role_of(look));
            }
            for (const bodies::Post& post : seconds_here(
                     look, view.proposal ? view.proposal->proposed_by : look.actor().person))
                view.seconds.push_back(people::adult(look, post.person).name.full());
            auto last = last_proposal(look, look.case_id(), question);
            if (!view.proposal && last && !last->sent_back_words.empty())
                view.sent_back = std::move(last);
            return view;
        });
}
} // namespace trefoil::assessment
