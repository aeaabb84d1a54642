// Writing advice: one long page of separate statements, and the form that changes one.
#include "capabilities/advice/pages.hpp"
#include "capabilities/advice/writing.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/textarea.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::advice {
namespace {
using frame::Problem;
using frame::Problems;
using frame::Visit;
using statements::Kind;

constexpr std::string_view context = "advice writing";

Problem in_words(WriteRefusal refusal, const Words& words) {
    switch (refusal) {
    case WriteRefusal::words_missing: return {"words", words(context, "Write the statement")};
    case WriteRefusal::words_too_long:
        return {"words", words(context, "Use {most} characters or fewer, or make two statements",
                               {{"most", statement_longest}})};
    case WriteRefusal::who_missing: return {"who", words(context, "Say who gives this help")};
    case WriteRefusal::how_often_missing:
        return {"how_often", words(context, "Say how often, for example “twice a week”")};
    case WriteRefusal::quantity_too_long:
        return {"who", words(context, "Use {most} characters or fewer in each of these",
                             {{"most", quantity_longest}})};
    case WriteRefusal::answered_before:
        return {"words", words(context, "This request was answered. Nothing can be changed")};
    case WriteRefusal::changed_meanwhile:
        return {"words", words(context, "A colleague changed the same words meanwhile. Their text "
                                        "stands above; put yours together with it")};
    }
    std::abort();
}

Problem in_words(const ChangeRefusal& refusal, const Words& words) {
    if (!refusal.conflict) return in_words(refusal.why, words);
    return {"words", words(context,
                           "{person} saved other words on {day}, while you wrote. They stand "
                           "here; put yours together with them",
                           {{"person", refusal.by}, {"day", html::full_date(refusal.on)}})};
}

statements::Text typed_text(const Visit& visit) {
    return {typed(visit, "words"),
            {typed(visit, "who"), typed(visit, "how_often"), typed(visit, "how_long")}};
}

std::optional<Kind> typed_kind(const Visit& visit) {
    const std::string_view code = visit.request.form.get("kind");
    for (const Kind kind : {Kind::need, Kind::outcome, Kind::provision})
        if (statements::code_of(kind) == code) return kind;
    return std::nullopt;
}

std::optional<Id<Statement>> statement_of(const Visit& visit) {
    const auto bytes = parse_hex16(visit.request.part("statement"));
    if (!bytes) return std::nullopt;
    return Id<Statement>{*bytes};
}

html::Html line(const std::string& name, const std::string& label, const std::string& hint,
                const std::string& value, const Problems& problems) {
    return html::input({.name = name,
                        .label = {.content = label},
                        .hint = {.content = hint},
                        .error = {.content = frame::problem_of(problems, name)},
                        .value = value});
}

html::Html words_field(const Visit& visit, const std::string& value, const Problems& problems) {
    return html::textarea(
        {.name = "words",
         .label = {.content = visit.words(context, "One thing, in plain words"),
                   .classes = "govuk-label--m"},
         .hint = {.content = visit.words(context, "One need, one outcome or one kind of help at a "
                                                  "time: each can then be agreed and used by "
                                                  "itself.")},
         .error = {.content = frame::problem_of(problems, "words")},
         .value = value});
}

html::Html quantity_fields(const Visit& visit, const statements::Quantity& value,
                           const Problems& problems) {
    const Words& words = visit.words;
    return line("who", words(context, "Who gives it"),
                words(context, "Role and training, for example “a teaching assistant trained by "
                               "the therapist”"),
                value.who, problems) +
           line("how_often", words(context, "How often"), words(context, "“Twice a week”"),
                value.how_often, problems) +
           line("how_long", words(context, "How long each time"), words(context, "“30 minutes”"),
                value.how_long, problems);
}

// Who gives it, how often and how long mean something for help alone: they stand under it.
html::Html kind_field(const Visit& visit, const statements::Quantity& quantity,
                      const Problems& problems) {
    const Words& words = visit.words;
    const auto choice = [&](Kind kind, const std::string& label) {
        return html::Choice{.content = label, .value = std::string{statements::code_of(kind)}};
    };
    html::Choice help = choice(Kind::provision, words(context, "Help: what meets the need"));
    help.conditional = quantity_fields(visit, quantity, problems);
    return html::radios(
        {.name = "kind",
         .fieldset = html::Fieldset{.legend = {.content = words(context, "What is it?"),
                                               .classes = "govuk-fieldset__legend--m"}},
         .error = {.content = frame::problem_of(problems, "kind")},
         .items = {choice(Kind::need, words(context, "A need: what is hard, and why")),
                   choice(Kind::outcome, words(context, "An outcome: what the child will be able "
                                                        "to do, by when")),
                   std::move(help)},
         .value = std::string{visit.request.form.get("kind")}});
}

// What the wording check found. It never blocks.
html::Html loose_note(const Words& words, const Written& written) {
    if (written.loose.empty() && written.schools_named.empty()) return {};
    std::vector<html::Html> items;
    for (const statements::Loose& loose : written.loose)
        items.push_back(html::joined(html::strong("“", loose.as_written, "”"), ": ",
                                     words("wording check", loose.rule->why), " ",
                                     words("wording check", loose.rule->fix)));
    for (const std::string& school : written.schools_named)
        items.push_back(html::joined(
            html::strong(html::name(school)), ": ",
            words(context, "Advice should not recommend a school. Where the child was seen may be "
                           "said.")));
    return html::inset_text(
        {.content = html::p(words(context, "You can make this clearer:")) + html::bullets(items)});
}

html::Html statement_shown(const Visit& visit, const html::Url& here, const Written& written) {
    const Words& words = visit.words;
    const html::Url one = here / "write" / to_hex(written.version.statement.bytes);
    const html::Html which = html::hidden_words(": " + written.version.text.words);
    const html::Html remove = html::form(
        frame::form(visit, one / "remove",
                    html::button({.content = html::joined(words(context, "Take it out"), which),
                                  .classes = "govuk-button--secondary"})));
    return statement_text(words, written.version.text) + loose_note(words, written) +
           html::p(html::link({.content = words(context, "Change it"),
                               .href = one,
                               .hidden_words = written.version.text.words})) +
           remove;
}

html::Html statements_shown(const Visit& visit, const Writing& writing) {
    const html::Url here = request_url(writing.pack.reference, writing.pack.request.id);
    html::Html shown;
    for (const Kind kind : {Kind::need, Kind::outcome, Kind::provision}) {
        html::Html of_kind;
        for (const Written& written : writing.statements)
            if (written.version.kind == kind) of_kind += statement_shown(visit, here, written);
        if (!of_kind.empty())
            shown += html::card({.title = kind_heading(visit.words, kind), .content = of_kind});
    }
    if (shown.empty()) return html::p(visit.words(context, "Nothing is written yet."));
    return shown;
}

html::Html saved_note(const Visit& visit) {
    const Words& words = visit.words;
    const std::string_view saved = visit.request.query.get("saved");
    if (saved.empty()) return {};
    std::string note = words(context, "Saved.");
    if (saved == "joined")
        note += " " + words(context, "A colleague changed other words of the same statement while "
                                     "you wrote: both changes stand in it now. Read it once more.");
    return html::notification_banner({.heading = note, .is_success = true});
}

html::Page begun(const Visit& visit, const Writing& writing, const Problems& problems) {
    html::Page page = frame::page(
        visit, visit.words(context, "Your advice about {child}", {{"child", writing.pack.child}}));
    page.has_error = !problems.empty();
    page.back =
        html::back_link({.href = request_url(writing.pack.reference, writing.pack.request.id),
                         .content = visit.words(context, "Back to the request")});
    return page;
}

http::Answer writing_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const Writing writing =
        advice::writing(visit.door, visit.request.part("reference"), request_of(visit.request));
    const html::Url here = request_url(writing.pack.reference, writing.pack.request.id);
    if (!writing.pack.request.is_open()) return http::redirect(std::string{here.view()});
    html::Page page = begun(visit, writing, problems);
    const statements::Text text =
        problems.empty() ? statements::Text{} : typed_text(visit); // after a save: empty again
    const html::Html add_form = html::form(frame::form(
        visit, here / "write",
        words_field(visit, text.words, problems) + kind_field(visit, text.quantity, problems) +
            html::button_row({html::button({.content = words(context, "Save this statement"),
                                            .classes = "govuk-button--secondary"}),
                              html::button({.content = words(context, "Check and send"),
                                            .name = "then",
                                            .value = "check"})})));
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) + saved_note(visit) +
        html::lede(words(context,
                         "On behalf of {team}. Saved each time you press Save or Check; nobody "
                         "outside your team sees it until you send it.",
                         {{"team", writing.team}})) +
        statements_shown(visit, writing) + html::h2(words(context, "Add a statement")) + add_form);
    return frame::shown(page, problems.empty() ? 200 : 422);
}

// What was typed stays in the boxes. Once both texts are shown, what is saved next was written
// knowing the other.
struct Boxes {
    statements::Text text;
    std::string began_from;
};
Boxes boxes_of(const Visit& visit, const statements::Version& version,
               const std::optional<ChangeRefusal>& refusal) {
    if (!refusal) return {version.text, to_hex(version.id.bytes)};
    if (refusal->conflict)
        return {refusal->conflict->mine, to_hex(refusal->conflict->theirs.id.bytes)};
    return {typed_text(visit), std::string{visit.request.form.get("began_from")}};
}

http::Answer change_page(Visit& visit, const std::optional<ChangeRefusal>& refusal) {
    const Words& words = visit.words;
    const Writing writing =
        advice::writing(visit.door, visit.request.part("reference"), request_of(visit.request));
    const auto statement = statement_of(visit);
    const auto found = std::ranges::find_if(writing.statements, [&](const Written& written) {
        return written.version.statement == statement;
    });
    if (found == writing.statements.end()) throw access::NotAvailable{};
    const html::Url here = request_url(writing.pack.reference, writing.pack.request.id) / "write" /
                           to_hex(statement->bytes);
    Problems problems;
    html::Html as_it_stands;
    if (refusal) problems = {in_words(*refusal, words)};
    if (refusal && refusal->conflict)
        as_it_stands =
            html::inset_text({.content = statement_text(words, refusal->conflict->theirs.text)});
    const auto [text, began_from] = boxes_of(visit, found->version, refusal);
    html::Page page = begun(visit, writing, problems);
    html::Html fields = words_field(visit, text.words, problems);
    if (found->version.kind == Kind::provision)
        fields += quantity_fields(visit, text.quantity, problems);
    fields += html::button({.content = words(context, "Save the change")});
    html::Form form = frame::form(visit, here, fields);
    form.hidden.push_back({"began_from", began_from});
    page.content =
        html::reading(frame::summary(problems) + html::h1(words(context, "Change a statement")) +
                      as_it_stands + loose_note(words, *found) + html::form(form));
    return frame::shown(page, problems.empty() ? 200 : 422);
}

http::Answer back_to_writing(std::string_view reference, Id<AdviceRequest> id,
                             std::string_view told = "") {
    return http::redirect(std::string{(request_url(reference, id) / "write").view()} +
                          std::string{told});
}
} // namespace

http::Answer writing_form(Visit& visit) { return writing_page(visit, {}); }

http::Answer add_statement(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto id = request_of(visit.request);
    const bool goes_on = visit.request.form.get("then") == "check";
    const std::string check{(request_url(reference, id) / "send").view()};
    if (goes_on && typed_text(visit) == statements::Text{}) return http::redirect(check);
    const auto kind = typed_kind(visit);
    if (!kind)
        return writing_page(visit,
                            {{"kind", visit.words(context, "Choose need, outcome or help")}});
    statements::Text text = typed_text(visit);
    if (*kind != Kind::provision) text.quantity = {};
    const auto outcome = add(visit.door, reference, id, {*kind, std::move(text)});
    if (!outcome) return writing_page(visit, {in_words(outcome.error(), visit.words)});
    if (goes_on) return http::redirect(check);
    return back_to_writing(reference, id, "?saved=yes");
}

http::Answer change_form(Visit& visit) { return change_page(visit, {}); }

http::Answer change_statement(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto id = request_of(visit.request);
    const auto statement = statement_of(visit);
    const auto began_from = parse_hex16(visit.request.form.get("began_from"));
    if (!statement || !began_from) throw access::NotAvailable{};
    const auto outcome =
        change(visit.door, reference, id,
               {.statement = *statement, .began_from = {*began_from}, .text = typed_text(visit)});
    if (!outcome) return change_page(visit, outcome.error());
    return back_to_writing(reference, id, outcome->was_merged ? "?saved=joined" : "?saved=yes");
}

http::Answer take_statement_out(Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto id = request_of(visit.request);
    const auto statement = statement_of(visit);
    if (!statement) throw access::NotAvailable{};
    const auto outcome = take_out(visit.door, reference, id, *statement);
    if (!outcome) return writing_page(visit, {in_words(outcome.error(), visit.words)});
    return back_to_writing(reference, id);
}
} // namespace trefoil::advice
