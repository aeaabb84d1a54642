// Gathering the desk: how many, the rows of one page, and who stands on the line.
#include "shared/worklist/desk.hpp"
#include "shared/worklist/outlook_store.hpp"
#include <algorithm>

namespace trefoil::worklist {
Desk desk(access::Look& look, const Wish& asked) {
    const access::Reach reach = look.reach();
    Wish wish = asked;
    Desk desk{.everyone = counts(look, reach, wish.whose)};
    desk.chosen = wish.is_everyone() ? desk.everyone.all : count_chosen(look, reach, wish);
    wish.page = std::clamp(wish.page, std::int64_t{1}, std::max(desk.pages(), std::int64_t{1}));
    desk.page = wish.page;
    if (desk.chosen != 0) desk.rows = rows(look, reach, wish);
    if (desk.everyone.on_clock != 0 && desk.everyone.on_clock <= points_on_line)
        desk.on_clock = rows_on_clock(look, reach, wish.whose);
    for (const auto* shown : {&desk.rows, &desk.on_clock})
        for (const Row& row : *shown) look.names(row.child);
    return desk;
}
} // namespace trefoil::worklist
