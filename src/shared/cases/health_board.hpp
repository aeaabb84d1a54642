// Who commissions a child's health care: the integrated care board that is told of each step (SEND
// Regulations 2014, reg 4(2), 5, 10 and 13) and must arrange section G (CFA 2014 s.42(3)).
#pragma once
#include "shared/bodies/bodies.hpp"
#include "shared/frame/frame.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::cases {

// NHS England, Who Pays? (from 1 April 2024): the practice with which the child is registered goes
// first; without one, where the child usually lives.
enum class BoardGround { practice, residence };
std::string_view code_of(BoardGround ground);
std::optional<BoardGround> board_ground_of(std::string_view code);

struct NamedBoard {
    bodies::Organisation board;
    BoardGround ground{};
    std::string source; // who said it, and when
    Date on;
};
// The one answer to “which board?”: the one named, else the only one there is. None: of several,
// none is told by guess.
std::optional<bodies::Organisation> health_board(const access::Look& look);
// Several boards, and none of them named: nobody of health could be told. Where no board is
// entered, there is nobody to name.
bool is_board_unclear(const access::Look& look);

enum class BoardRefusal { no_such_board, ground_missing, source_missing, source_too_long };
std::string_view code_of(BoardRefusal refusal);
struct BoardTyped {
    std::optional<Id<Body>> board;
    std::optional<BoardGround> ground;
    std::string source;
};
// What was named before stays in the ledger. A board that is no longer the one sees no draft more.
Result<access::Happened, BoardRefusal>
name_health_board(access::Door& door, std::string_view reference, const BoardTyped& typed);

struct BoardView {
    std::string reference, child;
    std::vector<bodies::Organisation> boards;
    std::optional<NamedBoard> named;
    std::optional<bodies::Organisation> now;
};
BoardView naming_board(access::Door& door, std::string_view reference);

// How a page that was refused for want of a board says so, and the way to the page that names it:
// empty without that problem.
frame::Problem board_problem(const Words& words);
html::Html name_board_first(const Words& words, const frame::Problems& problems,
                            std::string_view reference);
} // namespace trefoil::cases
