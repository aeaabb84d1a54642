// The draft's front page for the family: its parts, the school it asks for, and when it is done.
#include "capabilities/plan/answer_pages.hpp"
#include "capabilities/plan/pages.hpp"
#include "capabilities/plan/words_pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/select.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::plan {
using frame::Problem;
using frame::Problems;
using frame::Visit;

html::Url draft_home(std::string_view reference) {
    return html::Url{"/children"} / reference / "draft";
}

std::vector<Section> sections_with_lines(const FamilyView& seen) {
    std::vector<Section> found;
    for (const Section section : sections)
        // In A there is always something to say.
        if ((section == Section::a && seen.is_open) ||
            std::ranges::any_of(seen.served.lines,
                                [&](const Line& l) { return l.mark.section == section; }))
            found.push_back(section);
    return found;
}

const Answer* answer_to(const FamilyView& seen, Mark mark) {
    const auto found = std::ranges::find(seen.answers, mark, &Answer::mark);
    return found == seen.answers.end() ? nullptr : &*found;
}

bool is_own(const FamilyView& seen, const Line& line) {
    return std::ranges::find(seen.own, line.mark, &Line::mark) != seen.own.end();
}

Problem in_words(AnswerRefusal refusal, const Words& words, const std::string& field) {
    switch (refusal) {
    case AnswerRefusal::nothing_said:
        if (field.starts_with("own-"))
            return {field, words("draft answers", "Write what you want to say")};
        return {field, words("draft answers", "Choose one answer, for at least one of them")};
    case AnswerRefusal::change_without_words:
        return {field, words("draft answers", "Say what to change, in any words")};
    case AnswerRefusal::too_long:
        return {field, words("draft answers", "That is longer than fits here. Make it shorter, or "
                                              "send us the rest in another way")};
    case AnswerRefusal::nothing_asked:
        return {field, words("draft answers", "Choose a school, or write its name")};
    case AnswerRefusal::not_open:
        return {field, words("draft answers", "The plan is finished. Call us to change something")};
    case AnswerRefusal::not_yours:
        return {field, words("draft answers", "These are not your words. Say below what you think "
                                              "of them")};
    case AnswerRefusal::changed_meanwhile:
        return {field,
                words("draft answers", "You changed this elsewhere meanwhile. Read it above, "
                                       "then save again")};
    }
    std::abort();
}

// After "Save and go on" another part is shown: that nothing of the last one was lost is said
// there.
html::Html saved_note(const Visit& visit) {
    const std::string_view saved = visit.request.query.get("saved");
    for (const Section section : sections)
        if (code_of(section) == saved)
            return html::notification_banner(
                {.heading = visit.words("draft answers", "What you said of “{part}” is saved.",
                                        {{"part", short_name(visit.words, section)}}),
                 .is_success = true});
    return {};
}

namespace {
std::string left_words(const Words& words, const FamilyView& seen, Date today,
                       const std::string& telephone) {
    if (!seen.is_open)
        return words("draft answers", "The plan is finished. This is the draft you read before.");
    const int left = days_between(today, seen.until);
    if (left < 0)
        return words("draft answers",
                     "Your days to answer ended on {day}. You can still tell us what you "
                     "think until the plan is finished.",
                     {{"day", weekday_date(seen.until)}});
    return words("draft answers", "You have until {day}. If you need longer, call {telephone}.",
                 {{"day", weekday_date(seen.until)}, {"telephone", telephone}});
}

// What the reader has said of a part so far; their own words they said before.
std::string said_so_far(const Words& words, const FamilyView& seen, Section section) {
    std::int64_t said = 0, asked = 0;
    for (const Line& line : seen.served.lines) {
        if (line.mark.section != section || is_own(seen, line)) continue;
        ++asked;
        said += answer_to(seen, line.mark) != nullptr;
    }
    if (asked == 0) return words("draft answers", "your own words");
    return said == 0 ? words("draft answers", "not answered yet")
                     : words.count("draft answers", said, "{n} answer", "{n} answers");
}

html::Html wish_forms(const Visit& visit, const FamilyView& seen, const Problems& problems) {
    const Words& words = visit.words;
    html::Html made;
    for (const Wish& wish : seen.wishes) {
        std::string what = wish.words;
        for (const auto& [id, name] : seen.known)
            if (wish.setting == id) what = name;
        made += html::p(wish.kind == Wish::Kind::meeting
                            ? words("draft answers", "You asked for a meeting on {day}.",
                                    {{"day", day_and_month(wish.on)}})
                            : words("draft answers", "You asked for {school} on {day}.",
                                    {{"school", what}, {"day", day_and_month(wish.on)}}));
    }
    html::Select school{.name = "setting",
                        .label = {.content = words("draft answers", "Choose it here")},
                        .items = {{.text = words("draft answers", "Another one"), .value = ""}}};
    for (const auto& [id, name] : seen.known)
        school.items.push_back({.text = name, .value = to_hex(id.bytes)});
    html::Form ask = frame::form(
        visit, draft_home(seen.reference) / "wishes",
        html::select(school) +
            html::input({.name = "words",
                         .label = {.content = words("draft answers", "or write its name")},
                         .error = {.content = frame::problem_of(problems, "words")}}) +
            html::button({.content = words("draft answers", "Ask for this school"),
                          .classes = "govuk-button--secondary"}));
    ask.hidden.push_back({"kind", "setting"});
    html::Form meet =
        frame::form(visit, draft_home(seen.reference) / "wishes",
                    html::button({.content = words("draft answers", "Ask for a meeting"),
                                  .classes = "govuk-button--secondary"}));
    meet.hidden.push_back({"kind", "meeting"});
    if (!made.empty()) made = html::family_note(made);
    return made + html::h2(words("draft answers", "Ask for a school or college")) +
           html::p(words("draft answers", "Any kind. You need give no reasons. The draft names "
                                          "none until you have had your say.")) +
           html::form(ask) + html::h2(words("draft answers", "Would you rather talk?")) +
           html::form(meet);
}

http::Answer home_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const FamilyView seen = family_view(visit.door, visit.request.part("reference"));
    html::Page page = frame::page(visit, draft_title(words, seen.child));
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = html::Url{"/children"} / seen.reference});
    std::vector<html::Html> list;
    for (const Section section : sections_with_lines(seen))
        list.push_back(
            html::joined(html::link(short_name(words, section),
                                    draft_home(seen.reference) / "sections" / code_of(section)),
                         " ", html::muted(said_so_far(words, seen, section))));
    html::Html content =
        frame::summary(problems) + saved_note(visit) + html::h1(page.title) +
        html::lede(words("draft answers", "Read it part by part. Say what is right, what to "
                                          "change, and what you are not sure of.")) +
        html::p(html::strong(left_words(words, seen, visit.door.today(), visit.site.telephone))) +
        html::numbers(list);
    if (seen.is_open) {
        content += wish_forms(visit, seen, problems);
        content += html::h2(words("draft answers", "When you have said it all"));
        content +=
            seen.is_finished
                ? html::p(words("draft answers", "You told us that you have said all you want to "
                                                 "say. You can still add to it."))
                : html::form(frame::form(
                      visit, draft_home(seen.reference) / "finished",
                      html::p(words("draft answers", "If you are done before the last day, the "
                                                     "plan can be finished sooner.")) +
                          html::button({.content = words("draft answers",
                                                         "I have said all I want to say")})));
    }
    page.content = html::reading(content);
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer read_draft(Visit& visit) { return home_page(visit, {}); }

http::Answer send_wish(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    Asking asking{.kind = visit.request.form.get("kind") == "meeting" ? Wish::Kind::meeting
                                                                      : Wish::Kind::setting,
                  .setting = {},
                  .words = typed(visit, "words")};
    if (const auto body = parse_hex16(visit.request.form.get("setting")))
        asking.setting = Id<Body>{*body};
    const auto outcome = ask(visit.door, reference, asking);
    if (!outcome) return home_page(visit, {in_words(outcome.error(), visit.words, "words")});
    return http::redirect("/children/" + reference + "/draft");
}

http::Answer say_finished(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto outcome = finish(visit.door, reference);
    if (!outcome) return home_page(visit, {in_words(outcome.error(), visit.words, "words")});
    return http::redirect("/children/" + reference + "/draft");
}
} // namespace trefoil::plan
