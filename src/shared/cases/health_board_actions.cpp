// Naming the board that commissions a child's health care.
#include "base/text.hpp"
#include "shared/access/tell.hpp"
#include "shared/cases/cases.hpp"
#include "shared/cases/health_board.hpp"
#include "shared/people/people.hpp"
#include <algorithm>
#include <array>
#include <cstdlib>

namespace trefoil::cases {
namespace {
using access::Action;
using access::Part;
using bodies::Kind;

// Stored: words of law/facts.toml.
constexpr std::array grounds{std::pair{BoardGround::practice, "health_board_by_practice"},
                             std::pair{BoardGround::residence, "health_board_by_residence"}};

std::string_view fact_of(BoardGround ground) {
    for (const auto& [known, fact] : grounds)
        if (known == ground) return fact;
    std::abort();
}

std::optional<BoardGround> ground_in(const Happening& row) {
    for (const auto& [ground, fact] : grounds)
        if (row.kind == fact) return ground;
    return std::nullopt;
}

// The row that names a board: each takes the place of the one before.
std::optional<Happening> naming(const access::Look& look) {
    for (Happening& row : standing(ledger(look, look.case_id())))
        if (ground_in(row)) return std::move(row);
    return std::nullopt;
}

std::optional<BoardRefusal> refuse(const access::Look& look, const BoardTyped& typed) {
    const auto boards = bodies::of_kind(look, Kind::commissioner);
    if (!typed.board ||
        std::ranges::find(boards, *typed.board, &bodies::Organisation::id) == boards.end())
        return BoardRefusal::no_such_board;
    if (!typed.ground) return BoardRefusal::ground_missing;
    if (typed.source.empty()) return BoardRefusal::source_missing;
    if (length_of(typed.source) > source_longest) return BoardRefusal::source_too_long;
    return std::nullopt;
}

// As it was last recorded in the case of the look.
std::optional<NamedBoard> named_board(const access::Look& look) {
    const auto row = naming(look);
    if (!row) return std::nullopt;
    return NamedBoard{bodies::body(look, row->for_body.value()), ground_in(*row).value(),
                      row->source, row->day};
}
} // namespace

std::string_view code_of(BoardGround ground) {
    switch (ground) {
    case BoardGround::practice: return "practice";
    case BoardGround::residence: return "residence";
    }
    std::abort();
}

std::optional<BoardGround> board_ground_of(std::string_view code) {
    for (const auto& [ground, fact] : grounds)
        if (code_of(ground) == code) return ground;
    return std::nullopt;
}

std::string_view code_of(BoardRefusal refusal) {
    switch (refusal) {
    case BoardRefusal::no_such_board: return "no_such_board";
    case BoardRefusal::ground_missing: return "ground_missing";
    case BoardRefusal::source_missing: return "source_missing";
    case BoardRefusal::source_too_long: return "source_too_long";
    }
    std::abort();
}

std::optional<bodies::Organisation> health_board(const access::Look& look) {
    if (const auto named = named_board(look)) return named->board;
    const auto boards = bodies::of_kind(look, Kind::commissioner);
    if (boards.size() != 1) return std::nullopt;
    return boards[0];
}

bool is_board_unclear(const access::Look& look) {
    return !health_board(look) && !bodies::of_kind(look, Kind::commissioner).empty();
}

Result<access::Happened, BoardRefusal>
name_health_board(access::Door& door, std::string_view reference, const BoardTyped& typed) {
    using Outcome = Result<access::Happened, BoardRefusal>;
    return door.deed(
        {"health_board.name", Action::decide, Part::overview, access::of_case(reference)},
        [&](access::Deed& deed) -> Outcome {
            if (const auto no = refuse(deed, typed)) return Refused{*no};
            const auto before = naming(deed);
            for (const auto& other : bodies::of_kind(deed, Kind::commissioner))
                if (other.id != *typed.board)
                    access::end_care_team(deed, deed.child(), other.id.bytes);
            add(deed, {.kind = std::string{fact_of(*typed.ground)},
                       .day = deed.today(),
                       .for_body = typed.board,
                       .source = typed.source,
                       .supersedes = before ? std::optional{before->id} : std::nullopt});
            return access::Happened{};
        });
}

BoardView naming_board(access::Door& door, std::string_view reference) {
    return door.look(
        {"health_board.view", Action::decide, Part::overview, access::of_case(reference)},
        [](access::Look& look) {
            return BoardView{.reference = look.reference(),
                             .child = people::child(look, look.child()).name.given,
                             .boards = bodies::of_kind(look, Kind::commissioner),
                             .named = named_board(look),
                             .now = health_board(look)};
        });
}
} // namespace trefoil::cases
