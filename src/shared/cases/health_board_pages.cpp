// The page on which staff name the board that commissions a child's health care.
#include "base/dates.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "shared/cases/cases.hpp"
#include "shared/cases/health_board.hpp"
#include "shared/cases/pages.hpp"
#include <cstdlib>

namespace trefoil::cases {
namespace {
using frame::Problems;
using frame::Visit;
constexpr std::string_view context = "health board form";
constexpr std::string_view board_field = "health-board";

html::Url address(std::string_view reference) {
    return html::Url{"/cases"} / reference / "health-board";
}

frame::Problem in_words(BoardRefusal refusal, const Words& words) {
    switch (refusal) {
    case BoardRefusal::no_such_board: return {"board", words(context, "Choose a board")};
    case BoardRefusal::ground_missing: return {"ground", words(context, "Choose how it is known")};
    case BoardRefusal::source_missing:
        return {"source", words(context, "Say who told you, and when")};
    case BoardRefusal::source_too_long: return frame::too_long(words, "source", source_longest);
    }
    std::abort();
}

std::string ground_words(const Words& words, BoardGround ground) {
    switch (ground) {
    case BoardGround::practice:
        return words(context, "By the GP practice with which they are registered");
    case BoardGround::residence:
        return words(context, "By where they usually live: they are registered with no practice");
    }
    std::abort();
}

html::Html now_words(const Words& words, const BoardView& view) {
    if (view.named)
        return html::p(words(context, "It is {board}, recorded on {day}: {source}.",
                             {{"board", view.named->board.name},
                              {"day", full_date(view.named->on)},
                              {"source", view.named->source}}));
    if (view.now)
        return html::p(words(context, "It is {board}, the only one there is here.",
                             {{"board", view.now->name}}));
    if (view.boards.empty())
        return html::p(words(context, "No board is entered yet. Whoever runs this service does "
                                      "that."));
    return html::p(words(context, "There are several boards here, and none is named. Until one is, "
                                  "nobody of health can be told, and no final plan be sent."));
}

html::Html fields(const Visit& visit, const BoardView& view, const Problems& problems) {
    const Words& words = visit.words;
    const http::Fields& form = visit.request.form;
    html::Radios boards{.name = "board",
                        .fieldset =
                            html::Fieldset{.legend = {.content = words(context, "Which board?"),
                                                      .classes = "govuk-fieldset__legend--m"}},
                        .error = {.content = frame::problem_of(problems, "board")},
                        .value = view.named ? to_hex(view.named->board.id.bytes) : std::string{}};
    for (const bodies::Organisation& board : view.boards)
        boards.items.push_back({.content = board.name, .value = to_hex(board.id.bytes)});
    html::Radios ground{
        .name = "ground",
        .fieldset = html::Fieldset{.legend = {.content = words(context, "How is it known?"),
                                              .classes = "govuk-fieldset__legend--m"}},
        .hint = {.content = words(context, "The practice goes first, wherever they live (NHS "
                                           "England, Who Pays?).")},
        .error = {.content = frame::problem_of(problems, "ground")},
        .value = view.named ? std::string{code_of(view.named->ground)} : std::string{}};
    for (const BoardGround one : {BoardGround::practice, BoardGround::residence})
        ground.items.push_back(
            {.content = ground_words(words, one), .value = std::string{code_of(one)}});
    if (form.has("source")) { // as it was typed
        boards.value = form.get("board");
        ground.value = form.get("ground");
    }
    return html::radios(boards) + html::radios(ground) +
           html::input({.name = "source",
                        .label = {.content = words(context, "Who says so, and when?")},
                        .hint = {.content = words(context, "For example: the mother at intake, or "
                                                           "the NHS record.")},
                        .error = {.content = frame::problem_of(problems, "source")},
                        .value = std::string{form.get("source")}}) +
           html::button({.content = words(context, "Record this"), .prevents_double_click = true});
}

http::Answer page_with(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const BoardView view = naming_board(visit.door, visit.request.part("reference"));
    html::Page page = frame::page(
        visit, words(context, "Who commissions health care for {child}?", {{"child", view.child}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = html::Url{"/cases"} / view.reference});
    html::Html content = frame::summary(problems) + html::h1(page.title) + now_words(words, view);
    if (!view.boards.empty())
        content +=
            html::form(frame::form(visit, address(view.reference), fields(visit, view, problems)));
    page.content = html::reading(content);
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer health_board_form(Visit& visit) { return page_with(visit, {}); }

http::Answer health_board_record(Visit& visit) {
    const http::Fields& form = visit.request.form;
    const std::string reference{visit.request.part("reference")};
    BoardTyped typed{{}, board_ground_of(form.get("ground")), {}};
    if (const auto board = parse_hex16(form.get("board"))) typed.board = Id<Body>{*board};
    typed.source = frame::typed(visit, "source");
    const auto outcome = name_health_board(visit.door, reference, typed);
    if (!outcome) return page_with(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference);
}

frame::Problem board_problem(const Words& words) {
    return {std::string{board_field},
            words(context, "Name first the board that commissions health care")};
}

html::Html name_board_first(const Words& words, const Problems& problems,
                            std::string_view reference) {
    if (frame::problem_of(problems, board_field).empty()) return {};
    return html::inset_text(
        {.content = html::link(words(context, "Name the board that commissions health care"),
                               address(reference)),
         .id = std::string{board_field}});
}
} // namespace trefoil::cases
