// What was advised: each statement is put in the plan or set aside with a reason its author reads.
#include "capabilities/plan/pages.hpp"
#include "capabilities/plan/words_pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"

namespace trefoil::plan {
namespace {
using frame::Problems;
using frame::Visit;

html::Html source_words(const Words& words, const Advised& advised) {
    const bool is_family = advised.said.kind == statements::Kind::view;
    return html::p(
        html::agency_mark(is_family ? html::Agency::family : colour_of(advised.said.agency),
                          words("plan advised", "Said by {who}", {{"who", advised.by}})));
}

html::Form with_statement(html::Form form, const Advised& advised) {
    form.hidden.push_back({"said", to_hex(advised.said.id.bytes)});
    return form;
}

std::string reason_id(const Advised& advised) { return "reason-" + to_hex(advised.said.id.bytes); }

html::Html aside_form(const Visit& visit, const DraftView& seen, const Advised& advised,
                      const Problems& problems) {
    const Words& words = visit.words;
    const std::string problem = frame::problem_of(problems, reason_id(advised));
    const auto fields =
        html::input(
            {.name = "reason",
             .label = {.content = words("plan advised",
                                        "Why is it not in the plan? Its author reads this")},
             .error = {.content = problem},
             .value = problem.empty() ? std::string{} : typed(visit, "reason"),
             .id = reason_id(advised)}) +
        html::button(
            {.content = words("plan advised", "Set aside"), .classes = "govuk-button--secondary"});
    return html::details(
        {.summary = words("plan advised", "Set aside"),
         .content = html::form(with_statement(
             frame::form(visit, plan_address(seen.reference) / "advised" / "aside", fields),
             advised)),
         .is_open = !problem.empty()});
}

html::Html open_statement(const Visit& visit, const DraftView& seen, const Advised& advised,
                          const Problems& problems) {
    const Words& words = visit.words;
    const html::Url here = plan_address(seen.reference) / "advised";
    html::Html places;
    for (const Section section : places_for(advised.said.kind, advised.said.agency, seen.age)) {
        html::Form put = with_statement(
            frame::form(visit, here,
                        html::button({.content = words("plan advised", "Put in {section}",
                                                       {{"section", letters_of(section)}}),
                                      .classes = "govuk-button--secondary"})),
            advised);
        put.hidden.push_back({"section", std::string{code_of(section)}});
        places += html::form(put);
    }
    return html::card({.title = kind_words(words, advised.said.kind),
                       .content = html::p(advised.said.text.words) + source_words(words, advised) +
                                  places + aside_form(visit, seen, advised, problems),
                       .id = "said-" + to_hex(advised.said.id.bytes)});
}

// What has its place already, and what was set aside with the reason.
html::Html done_list(const Words& words, const DraftView& seen) {
    html::Html done;
    for (const Line& line : seen.draft.lines)
        if (!line.text.sources.empty())
            done += html::p(html::link(in_words(line.mark), plan_address(seen.reference) / "lines" /
                                                                in_words(line.mark)),
                            " ", line.text.text.words);
    for (const auto& aside : seen.draft.set_asides)
        for (const Advice& advice : seen.draft.advice)
            for (const auto& said : advice.statements)
                if (said.id == aside.version)
                    done += html::p(html::strong(words("plan advised", "Set aside: ")),
                                    said.text.words, " ", html::muted(aside.reason));
    return done.empty() ? html::p(words("plan advised", "Nothing yet.")) : done;
}

http::Answer page_of(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const DraftView seen = view(visit.door, visit.request.part("reference"));
    if (!seen.may_assemble) throw access::NotAvailable{};
    html::Page page = plan_page(visit, seen, words("plan advised", "What was advised"));
    page.has_error = !problems.empty();
    html::Html open = frame::summary(problems) + html::h1(page.title);
    for (const Advised& advised : seen.unplaced)
        open += open_statement(visit, seen, advised, problems);
    if (seen.unplaced.empty())
        open +=
            html::p(seen.draft.advice.empty()
                        ? words("plan advised", "No advice is in yet. Each statement of it will "
                                                "stand here until it has its place.")
                        : words("plan advised", "Everything that was advised is in the plan or "
                                                "set aside."));
    page.content = html::columns(open, html::card({.title = words("plan advised", "Done"),
                                                   .content = done_list(words, seen)}));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer show_advised(Visit& visit) { return page_of(visit, {}); }

http::Answer put_in(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const html::Url back = plan_address(reference) / "advised";
    const auto said = version_of(visit.request.form.get("said"));
    if (!said) throw access::NotAvailable{};
    Placing placing{*said, Section::b};
    try {
        placing.section = section_of(visit.request.form.get("section"));
    } catch (const db::BadValue&) {
        return refused_page(visit, in_words(DraftRefusal::not_its_place, visit.words, ""), back);
    }
    const auto outcome = place(visit.door, reference, placing);
    if (!outcome) return refused_page(visit, in_words(outcome.error(), visit.words, ""), back);
    return http::redirect("/cases/" + reference + "/plan/advised");
}

http::Answer put_aside(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto said = version_of(visit.request.form.get("said"));
    if (!said) throw access::NotAvailable{};
    const auto outcome = set_aside(visit.door, reference, *said, typed(visit, "reason"));
    if (!outcome)
        return page_of(visit,
                       {in_words(outcome.error(), visit.words, "reason-" + to_hex(said->bytes))});
    return http::redirect("/cases/" + reference + "/plan/advised");
}
} // namespace trefoil::plan
