// The steps of officers in words, and on My work those that wait for a second person.
#include "platform/html/own/lists.hpp"
#include "shared/people/people.hpp"
#include "shared/worklist/pages.hpp"
#include <cstdlib>

namespace trefoil::worklist {
std::string step_words(frame::Step::Kind kind, const Words& words) {
    using Kind = frame::Step::Kind;
    switch (kind) {
    case Kind::confirm_who_asked: return words("officer tasks", "Confirm who asked");
    case Kind::tell_considering: return words("officer tasks", "Tell those who must be told");
    case Kind::ask_for_advice: return words("my work", "Ask for advice");
    case Kind::send_letter: return words("my work", "Send the letters that wait");
    case Kind::decide_to_assess: return words("officer tasks", "Decide whether to assess");
    case Kind::reword_no: return words("officer tasks", "Look again at the “no” that came back");
    case Kind::second_look: return words("my work", "Take the second look at a “no”");
    case Kind::decide_on_plan: return words("my work", "Decide whether there will be a plan");
    case Kind::write_draft: return words("my work", "Write the draft");
    case Kind::finish_plan: return words("my work", "Finish the plan");
    case Kind::approve_plan: return words("my work", "Approve the plan");
    }
    std::abort();
}

// Where the step is done; the letters of a case stand on its page.
html::Url address_of(frame::Step::Kind kind, const Row& row) {
    using Kind = frame::Step::Kind;
    const html::Url here = html::Url{"/cases"} / row.reference;
    const std::string_view question = row.outlook.stage == cases::Stage::asked ? "assess" : "plan";
    switch (kind) {
    case Kind::confirm_who_asked: return here / "standing";
    case Kind::tell_considering: return here / "considering";
    case Kind::ask_for_advice: return here / "ask-for-advice";
    case Kind::send_letter: return here;
    case Kind::decide_to_assess: return here / "decision";
    case Kind::reword_no: return here / "against" / question;
    case Kind::second_look: return here / "second-look" / question;
    case Kind::decide_on_plan: return here / "plan" / "decision";
    case Kind::write_draft: return here / "plan";
    case Kind::finish_plan:
    case Kind::approve_plan: return here / "plan" / "final";
    }
    std::abort();
}

// Who has the last word on a "no" and on every plan begins with what waits for it.
html::Html for_your_second_look(const frame::Visit& visit, access::Look& look) {
    if (!frame::is_staff(visit) || visit.session->role != access::Role::send_manager) return {};
    const Words& words = visit.words;
    std::vector<html::DeskTask> tasks;
    for (const Row& row : for_second_person(look)) {
        const Outlook::Second& second = row.outlook.second.value();
        const auto& next = row.outlook.next;
        tasks.push_back(
            {.link = {.content = html::name(row.name.full()), .href = address_of(second.kind, row)},
             .about = words("my work", "{step}: proposed by {name}",
                            {{"step", step_words(second.kind, words)},
                             {"name", people::adult(look, second.proposed_by).name.full()}}),
             .beside = next ? words("my work", "By {day}", {{"day", short_date(next->due)}})
                            : std::string{}});
    }
    if (tasks.empty()) return {};
    return html::card({.title = words.count("my work", static_cast<std::int64_t>(tasks.size()),
                                            "{n} waits for you as the second person",
                                            "{n} wait for you as the second person"),
                       .content = html::task_rows(tasks)});
}
} // namespace trefoil::worklist
