// This capability's parts of the shared pages: the plan on a case, and what the family can read.
#include "capabilities/plan/agreement.hpp"
#include "capabilities/plan/answer_rules.hpp"
#include "capabilities/plan/final_rules.hpp"
#include "capabilities/plan/pages.hpp"
#include "capabilities/plan/words_pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/own/lists.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"
#include "shared/people/subject.hpp"
#include "shared/worklist/desk.hpp"
#include "shared/worklist/worklist.hpp"
#include <algorithm>
#include <map>

namespace trefoil::plan {
namespace {
using access::Action;
using access::Part;
using cases::Stage;

bool may_with_draft(const access::Look& look, Action action, Part part) {
    return look.may(action, access::Item{.part = part,
                                         .area = look.area(),
                                         .subject = look.child(),
                                         .case_id = look.case_id(),
                                         .thing = {},
                                         .agency = {},
                                         .sent = false});
}
} // namespace

namespace {
// A "no" of health or care is the officer's to settle: the line is read with its reason.
std::vector<frame::Task> not_agreed_tasks(const Words& words, access::Look& look) {
    const auto refusals = standing_refusals(cases::ledger(look, look.case_id()));
    if (refusals.empty()) return {};
    const Draft now = draft(look).value();
    std::vector<frame::Task> tasks;
    for (const cases::Happening& refusal : refusals)
        for (const Line& line : now.lines) {
            if (refusal.about != line.text.statement.bytes) continue;
            const Agreed agreed = agreed_of(line, now.agreements);
            const std::string body = bodies::body(look, *refusal.for_body).name;
            tasks.push_back(
                {.kind = frame::Task::Kind::open,
                 .shown = {.link = {.content = words("plan card", "{mark} is not agreed",
                                                     {{"mark", in_words(line.mark)}}),
                                    .href = plan_address(look.reference()) / "lines" /
                                            in_words(line.mark)},
                           .about = agreed.consent == Consent::differs
                                        ? words("plan card", "{body}: “{reason}”",
                                                {{"body", body}, {"reason", agreed.answer->reason}})
                                        : words("plan card",
                                                "The words are new since {body} did not agree. "
                                                "Ask them again.",
                                                {{"body", body}})}});
        }
    return tasks;
}

std::vector<frame::Task> with_refusals(std::vector<frame::Task> tasks, const Words& words,
                                       access::Look& look) {
    for (frame::Task& task : not_agreed_tasks(words, look)) tasks.push_back(std::move(task));
    return tasks;
}
} // namespace

// The tasks of whoever puts the plan together, by where the case stands.
std::vector<frame::Task> officer_tasks(const frame::Visit& visit, access::Look& look) {
    if (!may_with_draft(look, Action::decide, Part::plan)) return {};
    const Words& words = visit.words;
    const html::Url here = plan_address(look.reference());
    const auto task = [&](const std::string& link, html::Url to, const std::string& about,
                          std::string_view rule) {
        return std::vector<frame::Task>{
            {.kind = frame::Task::Kind::due,
             .shown = {.link = {.content = link, .href = std::move(to)}, .about = about},
             .by = due_by(cases::ledger(look, look.case_id()), rule)}};
    };
    constexpr std::string_view tell_if_none = "EHC-NOPLAN-NOTICE-16W",
                               whole_process = "EHC-FINAL-PLAN-20W";
    switch (cases::stage_of(cases::ledger(look, look.case_id()))) {
    case Stage::assessing:
        return task(words("plan card", "Decide whether there will be a plan"), here / "decision",
                    words("plan card", "With the advice that is in. Late advice does not hold it "
                                       "up."),
                    tell_if_none);
    case Stage::drafting:
        return with_refusals(
            task(words("plan card", "Write the draft"), here,
                 words("plan card", "Every statement of advice gets its place, or a reason."),
                 whole_process),
            words, look);
    case Stage::with_family: {
        const auto versions = frozen(look);
        const Frozen* proposal = waiting(versions);
        if (proposal && proposal->made_by != look.actor().person)
            return task(words("plan card", "Approve the plan"), here / "final",
                        words("plan card", "A second person stands for every plan."),
                        whole_process);
        return with_refusals(
            task(words("plan card", "See what {family} says",
                       {{"family", people::called(look, look.child()).in_sentence()}}),
                 here, words("plan card", "The answers stand beside the lines."), whole_process),
            words, look);
    }
    case Stage::asked:
    case Stage::final:
    case Stage::no_assessment:
    case Stage::no_plan:
    case Stage::withdrawn:
    case Stage::past_age: break;
    }
    return {};
}

namespace {
struct RefusedLine {
    cases::CaseFile file;
    cases::Happening fact;
};

std::vector<RefusedLine> refused_lines(const access::Look& look) {
    std::vector<RefusedLine> refused;
    for (const auto& [file, rows] : cases::ledgers_with(look, look.reach(), "provision_refused"))
        for (const cases::Happening& fact : standing_refusals(rows))
            refused.push_back({file, fact});
    return refused;
}
} // namespace

// On My work: whoever stands for the plan learns of a "no" before its date is near.
html::Html not_agreed(const frame::Visit& visit, access::Look& look) {
    if (!frame::is_send_service(visit)) return {};
    const Words& words = visit.words;
    const auto refused = refused_lines(look);
    std::vector<Id<Person>> ids;
    for (const RefusedLine& one : refused) ids.push_back(one.file.child);
    const auto children = people::children(look, look.reach(), ids);
    std::vector<html::DeskTask> rows;
    for (const RefusedLine& one : refused) {
        const auto child = std::ranges::find(children, one.file.child, &people::Child::id);
        look.names(one.file.child);
        rows.push_back({.link = {.content = html::name(child->name.full()),
                                 .href = plan_address(one.file.reference)},
                        .about = words("not agreed", "{body} does not agree to a line, {day}.",
                                       {{"body", bodies::body(look, *one.fact.for_body).name},
                                        {"day", day_and_month(one.fact.day)}})});
    }
    if (rows.empty()) return {};
    return html::card({.title = words("not agreed", "Not agreed by health or care"),
                       .content = html::task_rows(rows)});
}

namespace {
struct OwnAnswers { // of one body, in one case
    std::int64_t agreed = 0, refused = 0;
    std::optional<Date> last;
};
std::map<std::string, OwnAnswers> own_answers(const access::Look& look) {
    std::map<std::string, OwnAnswers> by_case;
    for (const std::string_view kind : {"provision_agreed", "provision_refused"})
        for (const auto& [file, rows] : cases::ledgers_with(look, look.reach(), kind)) {
            OwnAnswers own;
            for (const cases::Happening& answer : standing_answers(rows)) {
                if (answer.for_body != look.actor().body) continue;
                ++(answer.kind == "provision_agreed" ? own.agreed : own.refused);
                own.last = answer.day;
            }
            if (own.last) by_case[file.reference] = own;
        }
    return by_case;
}

std::string answered_words(const Words& words, const OwnAnswers& own) {
    std::string said;
    if (own.agreed > 0)
        said += words.count("plans to answer", own.agreed, "You agreed to {n} line. ",
                            "You agreed to {n} lines. ");
    if (own.refused > 0)
        said += words.count("plans to answer", own.refused,
                            "You did not agree to {n} line; the SEND team has your reason. ",
                            "You did not agree to {n} lines; the SEND team has your reasons. ");
    return said + words("plans to answer", "Last answer {day}. ", {{"day", full_date(*own.last)}});
}
} // namespace

namespace {
// What waits in one plan, and what this body said of it before.
html::DeskTask plan_row(const Words& words, const worklist::Row& plan, std::int64_t waiting,
                        const OwnAnswers* own) {
    std::string about;
    if (waiting > 0)
        about = words.count("plans to answer", waiting, "{n} line waits for your answer. ",
                            "{n} lines wait for your answer. ");
    if (own) about += answered_words(words, *own);
    if (plan.outlook.whole)
        about += words("plans to answer", "The final plan is due by {day}.",
                       {{"day", weekday_date(plan.outlook.whole->due)}});
    return {.link = {.content = html::name(plan.name.full()), .href = plan_address(plan.reference)},
            .about = about};
}
} // namespace

// Where they begin: a board and the council's social care are asked by the plan itself, and by no
// request for advice. What they answered stands apart from what waits for them.
html::Html plans_to_answer(const frame::Visit& visit, access::Look& look) {
    const access::Role role = visit.session->role;
    if (role != access::Role::health_commissioner && role != access::Role::social_worker) return {};
    const Words& words = visit.words;
    std::vector<worklist::Row> plans;
    for (const Stage stage : {Stage::with_family, Stage::drafting})
        for (worklist::Row& row : worklist::chosen(look, {.stage = stage}).rows)
            plans.push_back(std::move(row));
    if (plans.empty()) return {};
    std::ranges::stable_sort(plans, {}, [](const worklist::Row& row) { // the nearest first
        return row.outlook.whole ? std::optional{row.outlook.whole->due} : std::nullopt;
    });
    const auto waiting = lines_to_answer(
        look, role == access::Role::health_commissioner ? Partner::health : Partner::social_care);
    const auto answers = own_answers(look);
    std::vector<html::DeskTask> to_answer, rest;
    for (const worklist::Row& plan : plans) {
        const auto open = waiting.find(plan.reference);
        const auto own = answers.find(plan.reference);
        (open != waiting.end() ? to_answer : rest)
            .push_back(plan_row(words, plan, open == waiting.end() ? 0 : open->second,
                                own == answers.end() ? nullptr : &own->second));
    }
    html::Html shown;
    if (!to_answer.empty())
        shown += html::card(
            {.title = words("plans to answer", "Plans being written: say if you agree your lines"),
             .content = html::task_rows(to_answer)});
    if (!rest.empty())
        shown += html::card({.title = words("plans to answer",
                                            "Plans being written: nothing in them waits for you"),
                             .content = html::task_rows(rest)});
    return shown;
}

// The plan for those who do not put it together; to whoever does, the final one alone.
html::Html plan_card(const frame::Visit& visit, access::Look& look) {
    const Words& words = visit.words;
    const bool is_final = cases::stage_of(cases::ledger(look, look.case_id())) == Stage::final;
    html::DeskTask row;
    if (may_with_draft(look, Action::decide, Part::plan)) {
        if (!is_final) return {};
        row = {.link = {.content = words("plan card", "Read the final plan"),
                        .href = plan_address(look.reference()) / "final"},
               .about = words("plan card", "As it was issued.")};
    } else {
        const auto now = is_final ? std::nullopt : draft(look);
        const bool reads_some =
            now && std::ranges::any_of(now->lines, [&](const Line& line) {
                return may_with_draft(look, Action::view, part_of(line.mark.section));
            });
        if (!reads_some || !may_with_draft(look, Action::view, Part::plan)) return {};
        row = {.link = {.content = words("plan card", "The plan being written"),
                        .href = plan_address(look.reference())},
               .about = may_with_draft(look, Action::decide, Part::g)
                            ? words("plan card", "Health lines wait for your answer.")
                            : words("plan card", "The sections you write in, and the lines that "
                                                 "wait for your answer.")};
    }
    return html::card({.title = words("plan card", "The plan"), .content = html::task_rows({row})});
}

html::Html family_card(const frame::Visit& visit, access::Look& look) {
    if (!look.may(Action::view, Part::plan)) return {};
    const Words& words = visit.words;
    const people::Subject child =
        people::subject(people::child(look, look.child()), look.actor().person);
    const auto ledger = cases::ledger(look, look.case_id());
    const auto versions = frozen(look);
    for (const Copy& copy : copies(look))
        for (const Frozen& version : versions)
            if (version.kind == Kind::final && version.id == copy.version &&
                copy.to_person == look.actor().person)
                return html::card(
                    {.title = child.is_reader
                                  ? words("family plan", "Your plan")
                                  : words("family plan", "{child}’s plan", {{"child", child.name}}),
                     .content =
                         html::p(words("family plan",
                                       "It says what help there will be, who gives it and how "
                                       "often. Your rights are in the letter.")) +
                         html::button({.content = words("family plan", "Read the plan"),
                                       .href = html::Url{"/plans"} / look.reference() /
                                               to_hex(version.id.bytes)})});
    const auto until = answers_until(ledger);
    if (!served(versions) || !until) return {};
    const bool has_said_all = all_finished(ledger, {look.actor().person});
    return html::card(
        {.title = draft_title(words, child),
         .content =
             html::p(
                 has_said_all
                     ? words("family plan", "You told us that you have said all you "
                                            "want to say. You can still read it and add to it.")
                     : words(
                           "family plan",
                           "Tell us what is right and what to change. You have until {day}. If "
                           "you need longer, call {telephone}.",
                           {{"day", weekday_date(*until)}, {"telephone", visit.site.telephone}})) +
             html::button({.content = words("family plan", "Read the draft"),
                           .href = html::Url{"/children"} / look.reference() / "draft",
                           .classes = "govuk-button--wide"})});
}
} // namespace trefoil::plan
