// The threads of the plan: each need joined to its help, each help to what will change.
#include "capabilities/plan/pages.hpp"
#include "capabilities/plan/words_pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/select.hpp"
#include "platform/html/own/thread.hpp"
#include <algorithm>

namespace trefoil::plan {
namespace {
using frame::Visit;
using statements::LinkKind;

std::vector<html::Source> sources_of(const DraftView& seen, const Line& line) {
    std::vector<html::Source> sources;
    for (const Advice& advice : seen.draft.advice)
        for (const auto& said : advice.statements)
            if (std::ranges::find(line.text.sources, said.id) != line.text.sources.end())
                sources.push_back({colour_of(advice.agency), advice.by});
    return sources;
}

html::Knot knot_of(const Words& words, const DraftView& seen, const Line& line) {
    return {.code = in_words(line.mark),
            .title = short_name(words, line.mark.section),
            .text = line.text.text.words,
            .facts = quantity_facts(words, line.text.text.quantity),
            .sources = sources_of(seen, line)};
}

html::Help help_of(const Words& words, const DraftView& seen, const Line& line) {
    html::Help help{.knot = knot_of(words, seen, line),
                    .tie_words = words("threads", "Clear and can be checked")};
    auto flaws = flaws_of(line, seen.draft);
    std::erase_if(flaws, [&](const Flaw& flaw) { return !is_told(seen, flaw); });
    if (flaws.empty()) return help;
    help.tie = html::Tie::loose;
    help.tie_words = words("threads", "Not clear yet");
    std::string said;
    for (const Flaw& flaw : flaws) said += flaw_words(words, flaw) + " ";
    help.knot.note = html::p(
        said, html::link({.content = words("threads", "Fix"),
                          .href = plan_address(seen.reference) / "lines" / in_words(line.mark),
                          .hidden_words = " " + in_words(line.mark)}));
    return help;
}

html::Thread thread_of(const Words& words, const DraftView& seen, const Line& need) {
    html::Thread thread{.need = knot_of(words, seen, need)};
    std::vector<const Line*> outcomes;
    for (const Line* help : joined_from(seen.draft, need)) {
        thread.help.push_back(help_of(words, seen, *help));
        for (const Line* outcome : joined_to(seen.draft, *help, LinkKind::towards_outcome))
            if (std::ranges::find(outcomes, outcome) == outcomes.end()) outcomes.push_back(outcome);
    }
    for (const Line* outcome : outcomes) thread.outcomes.push_back(knot_of(words, seen, *outcome));
    return thread;
}

html::Select lines_in(const DraftView& seen, std::string name, const std::string& label,
                      bool (*of)(Section)) {
    html::Select select{.name = std::move(name), .label = {.content = label}};
    for (const Line& line : seen.draft.lines)
        if (of(line.mark.section))
            select.items.push_back({.text = in_words(line.mark) + " · " + line.text.text.words,
                                    .value = in_words(line.mark)});
    return select;
}

html::Html join_form(const Visit& visit, const DraftView& seen) {
    const Words& words = visit.words;
    const auto fields =
        html::select(lines_in(seen, "help", words("threads", "This help"), is_help)) +
        html::select(lines_in(seen, "to", words("threads", "serves this need or outcome"),
                              [](Section s) { return is_need(s) || s == Section::e; })) +
        html::button({.content = words("threads", "Join")});
    return html::card({.title = words("threads", "Join"),
                       .content = html::form(
                           frame::form(visit, plan_address(seen.reference) / "links", fields))});
}

html::Html part_form(const Visit& visit, const DraftView& seen) {
    const Words& words = visit.words;
    html::Select joined{.name = "joined",
                        .label = {.content = words("threads", "What is joined now")}};
    for (const Line& help : seen.draft.lines)
        for (const LinkKind kind : {LinkKind::meets_need, LinkKind::towards_outcome})
            for (const Line* to : joined_to(seen.draft, help, kind))
                joined.items.push_back(
                    {.text = words("threads", "{help} from {to}",
                                   {{"help", in_words(help.mark)}, {"to", in_words(to->mark)}}),
                     .value = in_words(help.mark) + " " + in_words(to->mark)});
    if (joined.items.empty()) return {};
    return html::card(
        {.title = words("threads", "Part"),
         .content = html::form(frame::form(
             visit, plan_address(seen.reference) / "links" / "end",
             html::select(joined) + html::button({.content = words("threads", "Part them"),
                                                  .classes = "govuk-button--secondary"})))});
}

std::optional<Join> join_of(std::string_view help, std::string_view to) {
    const auto from = mark_of(help), other = mark_of(to);
    if (!from || !other) return std::nullopt;
    return Join{*from, *other};
}

std::optional<Join> chosen_to_join(const Visit& visit) {
    return join_of(visit.request.form.get("help"), visit.request.form.get("to"));
}

std::optional<Join> chosen_to_part(const Visit& visit) {
    const std::string_view joined = visit.request.form.get("joined");
    const auto space = joined.find(' ');
    if (space == joined.npos) return std::nullopt;
    return join_of(joined.substr(0, space), joined.substr(space + 1));
}

template <class Act> http::Answer change(Visit& visit, const std::optional<Join>& join, Act act) {
    const std::string reference{visit.request.part("reference")};
    const html::Url back = plan_address(reference) / "threads";
    if (!join)
        return refused_page(visit, in_words(DraftRefusal::no_such_line, visit.words, ""), back);
    const auto outcome = act(visit.door, reference, *join);
    if (!outcome) return refused_page(visit, in_words(outcome.error(), visit.words, ""), back);
    return http::redirect("/cases/" + reference + "/plan/threads");
}
} // namespace

http::Answer show_threads(Visit& visit) {
    const Words& words = visit.words;
    const DraftView seen = view(visit.door, visit.request.part("reference"));
    html::Page page = plan_page(visit, seen, words("threads", "Threads"));
    html::Html threads;
    for (const Line& line : seen.draft.lines)
        if (is_need(line.mark.section))
            threads += html::h2(words("threads", "Need {mark}", {{"mark", in_words(line.mark)}})) +
                       html::thread(words, thread_of(words, seen, line));
    html::Html alone;
    for (const Line& line : seen.draft.lines)
        if (is_help(line.mark.section) && joined_to(seen.draft, line, LinkKind::meets_need).empty())
            alone += html::p(html::strong(in_words(line.mark)), " ", line.text.text.words);
    if (!seen.may_assemble) { // who sees some sections: the rest may be joined to more
        if (!alone.empty())
            threads +=
                html::h2(words("threads", "Help that is joined to no need you read")) + alone;
        threads += html::p(words("threads", "You see the sections that you read. What else they "
                                            "are joined to is not shown here."));
        page.content = html::h1(page.title) + threads;
        return frame::shown(page);
    }
    if (threads.empty())
        threads = html::p(words("threads", "No need stands in B, C or D yet. A thread begins with "
                                           "a need."));
    if (!alone.empty())
        threads += html::h2(words("threads", "Help that is joined to no need")) + alone;
    page.content = html::h1(page.title) + threads;
    page.content += html::h2(words("threads", "Join and part")) +
                    html::halves(join_form(visit, seen), part_form(visit, seen));
    return frame::shown(page);
}

http::Answer add_join(Visit& visit) { return change(visit, chosen_to_join(visit), join); }
http::Answer end_join(Visit& visit) { return change(visit, chosen_to_part(visit), part); }
} // namespace trefoil::plan
