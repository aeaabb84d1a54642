// The final plan: the school is named, a second person approves, and it is sent.
#include "capabilities/plan/final.hpp"
#include "capabilities/plan/pages.hpp"
#include "capabilities/plan/words_pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/own/talk.hpp"
#include "shared/cases/health_board.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::plan {
namespace {
using frame::Problem;
using frame::Problems;
using frame::Visit;

Problem in_words(FinalRefusal refusal, const Words& words) {
    switch (refusal) {
    case FinalRefusal::not_served: return {"setting", words("final form", "Send a draft first")};
    case FinalRefusal::days_running:
        return {"setting", words("final form", "The time to answer the draft still runs, and not "
                                               "everybody has said that they are done")};
    case FinalRefusal::draft_not_sent:
        return {"setting",
                words("final form", "Nobody recorded how the draft was sent: its days have "
                                    "not begun. Do that on the case first")};
    case FinalRefusal::stopped:
        return {"stopped", words("final form", "The lines named below stop the plan")};
    case FinalRefusal::type_missing:
        return {"type", words("final form", "Say which type of school it is")};
    case FinalRefusal::type_too_long: return frame::too_long(words, "type", setting_type_longest);
    case FinalRefusal::no_such_setting:
        return {"setting", words("final form", "Choose a school or college of the list")};
    case FinalRefusal::nothing_proposed:
        return {"setting", words("final form", "Nothing is waiting to be approved. Look again")};
    case FinalRefusal::changed_since_proposed:
        return {"setting", words("final form", "The plan changed after it was proposed. Propose it "
                                               "again")};
    case FinalRefusal::proposed_by_yourself:
        return {"setting", words("final form", "You proposed this plan, so somebody else has to "
                                               "approve it")};
    case FinalRefusal::not_a_manager:
        return {"setting", words("final form", "A manager has to approve it")};
    case FinalRefusal::issued_before:
        return {"setting", words("final form", "The final plan was issued already")};
    case FinalRefusal::no_commissioner: return cases::board_problem(words);
    case FinalRefusal::contacts_missing:
        return {"setting", words("final form", "Set first whom the letter must name: the mediation "
                                               "adviser, disagreement resolution and the advice "
                                               "service")};
    case FinalRefusal::past_age:
        return {"setting", words("final form", "They are 25: a new plan is for somebody under 25 "
                                               "(CFA 2014 s.83(2)). End the case")};
    }
    std::abort();
}

html::Html stops_of(const Words& words, const FinalView& seen) {
    if (seen.stops.empty()) return {};
    std::vector<html::Finding> list;
    for (const Finding& finding : seen.stops) {
        html::Html said = finding_words(words, finding);
        if (finding.mark.number != 0)
            said += html::joined(" ", html::link(words("final form", "Open {mark}",
                                                       {{"mark", plan::in_words(finding.mark)}}),
                                                 plan_address(seen.plan.reference) / "lines" /
                                                     plan::in_words(finding.mark)));
        list.push_back({.state = html::State::late,
                        .state_words = words("final form", "Stopped"),
                        .words = said});
    }
    return html::h2(words("final form", "What stops it"), "stopped") + html::findings(list);
}

html::Html board_of(const Words& words, const FinalView& seen) {
    if (seen.has_board) return {};
    return cases::name_board_first(words, {cases::board_problem(words)}, seen.plan.reference);
}

html::Html dates_of(const Words& words, const FinalView& seen) {
    html::Html dates;
    if (seen.final_due)
        dates +=
            html::p(
                words("final form", "Due by "), html::strong(html::weekday_date(*seen.final_due)),
                seen.is_late()
                    ? html::joined(" ", html::state_tag(
                                            html::State::late,
                                            words.count("final form",
                                                        days_between(*seen.final_due, seen.today),
                                                        "{n} day late", "{n} days late")))
                    : html::Html{}) +
            html::details({.summary = words("final form", "Why this date?"),
                           .content = html::p(seen.final_explained)});
    if (seen.answers_until)
        dates += html::p(
            seen.family_finished ? words("final form", "{family} has nothing more to say.",
                                         {{"family", seen.plan.family.first()}})
            : !seen.is_draft_sent
                ? words("final form",
                        "The draft has not gone out yet: the days to answer it have not begun.")
            : seen.days_are_over ? words("final form", "The time to answer ended on {day}.",
                                         {{"day", weekday_date(*seen.answers_until)}})
                                 : words("final form", "{family} has until {day}.",
                                         {{"family", seen.plan.family.first()},
                                          {"day", weekday_date(*seen.answers_until)}}));
    return html::card({.title = words("final form", "Dates"), .content = dates});
}

html::Html naming_form(const Visit& visit, const FinalView& seen, const Problems& problems) {
    const Words& words = visit.words;
    html::Radios schools{
        .name = "setting",
        .fieldset =
            html::Fieldset{.legend = {.content = words("final form", "Section I: which school?"),
                                      .classes = "govuk-fieldset__legend--m"}},
        .error = {.content = frame::problem_of(problems, "setting")},
        .value = typed(visit, "setting")};
    for (const Setting& setting : seen.settings) {
        std::string hint;
        if (setting.is_asked_for)
            hint = words("final form", "{family} asks for it.",
                         {{"family", seen.plan.family.first()}});
        if (setting.is_attended)
            hint += words("final form", " {child} goes there now.", {{"child", seen.plan.child}});
        schools.items.push_back({.content = setting.name,
                                 .value = to_hex(setting.id.bytes),
                                 .hint = {.content = hint}});
    }
    schools.items.push_back(
        {.content = words("final form", "None is named, only the type"), .value = "none"});
    html::Html asked;
    for (const std::string& one : seen.asked_in_words)
        asked += html::p(words("final form", "{family} also asks for: {school}",
                               {{"family", seen.plan.family.first()}, {"school", one}}));
    return html::form(frame::form(
        visit, plan_address(seen.plan.reference) / "final",
        asked + html::radios(schools) +
            html::input(
                {.name = "type",
                 .label = {.content = words("final form", "Type of school or college")},
                 .hint = {.content = words("final form", "For example: mainstream primary school")},
                 .error = {.content = frame::problem_of(problems, "type")},
                 .value = typed(visit, "type")}) +
            html::button({.content = words("final form", "Ask a manager to approve it")})));
}

html::Html change_shown(const Words& words, const people::Called& family,
                        const LineChange& change) {
    if (!change.before)
        return html::p(html::strong(words("final form", "New, {mark}: ",
                                          {{"mark", plan::in_words(change.after->mark)}})),
                       change.after->text.text.words);
    if (!change.after)
        return html::p(html::strong(words("final form", "No longer in it, {mark}: ",
                                          {{"mark", plan::in_words(change.before->mark)}})),
                       change.before->text.text.words);
    return html::difference(
        words,
        side(words,
             words(
                 "line form", "As {family} read it, in {mark}",
                 {{"family", family.in_sentence()}, {"mark", plan::in_words(change.before->mark)}}),
             change.before->text.text),
        side(words,
             words("line form", "Now, in {mark}", {{"mark", plan::in_words(change.after->mark)}}),
             change.after->text.text));
}

html::Html taken_out_shown(const Words& words, const TakenOut& one) {
    html::Html shown =
        html::p(html::strong(plan::in_words(one.line.mark)), " ", one.line.text.text.words) +
        html::p(words("final form", "Taken out by {person}, {day}: {reason}",
                      {{"person", one.by}, {"day", full_date(one.on)}, {"reason", one.reason}}));
    if (one.refused)
        shown += html::p(words("final form",
                               "It was not agreed: {reason} The letter with the plan says "
                               "so, if the draft had this line.",
                               {{"reason", one.refused->reason}}));
    return shown;
}

// What the second person stands for: all that became different since the family read it, what was
// taken out and why, and what is still loose.
html::Html what_is_approved(const Words& words, const FinalView& seen) {
    html::Html shown =
        html::p(html::link(words("final form", "Read the whole plan, section by section"),
                           plan_address(seen.plan.reference)));
    shown += html::h2(words("final form", "What changed since {family} read it",
                            {{"family", seen.plan.family.in_sentence()}}));
    if (seen.changes.empty()) shown += html::p(words("final form", "Nothing."));
    for (const LineChange& change : seen.changes)
        shown += change_shown(words, seen.plan.family, change);
    if (!seen.taken_out.empty()) shown += html::h2(words("final form", "Taken out, and why"));
    for (const TakenOut& one : seen.taken_out) shown += taken_out_shown(words, one);
    const html::Html loose = found_list(words, seen.findings, Kind::final, Strength::should);
    if (!loose.empty())
        shown += html::h2(words("final form", "Worth a look; none of it stops the plan")) + loose;
    return shown;
}

html::Html approval(const Visit& visit, const FinalView& seen, const Problems& problems) {
    const Words& words = visit.words;
    const Frozen& proposal = *seen.proposal();
    std::string setting = words("final form", "no school named");
    for (const Setting& known : seen.settings)
        if (proposal.setting == known.id) setting = known.name;
    html::Html said = html::p(words("final form", "Section I will name: {setting} ({type}).",
                                    {{"setting", setting}, {"type", proposal.setting_type}}));
    if (!seen.is_own_proposal)
        said = html::p(words("final form", "{person} proposes it as it stands above.",
                             {{"person", seen.proposed_by}})) +
               said;
    if (seen.is_own_proposal)
        return html::card(
            {.title = words("final form", "Waiting for a manager"),
             .content = said + html::p(words("final form", "Somebody else has to approve it: two "
                                                           "people stand for every plan."))});
    html::Form form =
        frame::form(visit, plan_address(seen.plan.reference) / "final" / "approval",
                    html::button({.content = words("final form", "Approve it and send it"),
                                  .prevents_double_click = true}));
    form.hidden.push_back({"proposed", to_hex(proposal.id.bytes)});
    const std::string problem = frame::problem_of(problems, "approval");
    if (!problem.empty()) said += html::warning_text({.content = problem});
    return html::card({.title = words("final form", "Approve this plan"),
                       .content = said + html::form(form),
                       .id = "approval"});
}

// While one proposal waits, another is made only on purpose.
html::Html folded(const Words& words, const html::Html& naming, const Problems& problems) {
    return html::details({.summary = words("final form", "Propose something else"),
                          .content = naming,
                          .is_open = !frame::problem_of(problems, "setting").empty() ||
                                     !frame::problem_of(problems, "type").empty()});
}

http::Answer page_of(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const FinalView seen = before_issuing(visit.door, visit.request.part("reference"));
    if (!seen.plan.may_assemble) throw access::NotAvailable{};
    html::Page page = plan_page(visit, seen.plan, words("final form", "The final plan"));
    page.has_error = !problems.empty();
    html::Html main = frame::summary(problems) + html::h1(page.title);
    if (seen.is_issued) {
        main += html::p(words("final form", "The final plan was issued. The stored copy is the "
                                            "legal document."));
        for (const Frozen& version : seen.plan.frozen)
            if (version.kind == Kind::final && version.sent_on)
                main += html::p(html::link(words("final form", "Read it"),
                                           html::Url{"/plans"} / seen.plan.reference /
                                               to_hex(version.id.bytes)));
    } else {
        main += stops_of(words, seen) + board_of(words, seen);
        const html::Html naming = naming_form(visit, seen, problems);
        main += seen.proposal() ? what_is_approved(words, seen) + approval(visit, seen, problems) +
                                      folded(words, naming, problems)
                                : naming;
    }
    page.content = html::columns(main, dates_of(words, seen));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer final_form(Visit& visit) { return page_of(visit, {}); }

http::Answer propose_final(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    if (visit.request.form.get("setting").empty())
        return page_of(visit,
                       {{"setting", visit.words("final form", "Choose a school, or that none is "
                                                              "named")}});
    Naming naming{{}, typed(visit, "type")};
    if (const auto body = parse_hex16(visit.request.form.get("setting")))
        naming.setting = Id<Body>{*body};
    const auto outcome = propose(visit.door, reference, naming);
    if (!outcome) return page_of(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference + "/plan/final");
}

http::Answer issue_final(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto proposed = parse_hex16(visit.request.form.get("proposed"));
    if (!proposed) throw access::NotAvailable{};
    const auto outcome = approve_and_issue(visit.door, reference, {*proposed});
    if (!outcome) {
        Problem problem = in_words(outcome.error(), visit.words);
        if (outcome.error() != FinalRefusal::nothing_proposed &&
            outcome.error() != FinalRefusal::no_commissioner)
            problem.field = "approval";
        return page_of(visit, {problem});
    }
    return http::redirect("/plans/" + reference + "/" + to_hex(outcome->bytes));
}
} // namespace trefoil::plan
