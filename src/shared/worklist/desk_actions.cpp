// Gathering the desk: how many, the rows of one page, and who stands on the line.
#include "shared/worklist/desk.hpp"
#include "shared/worklist/outlook_store.hpp"

namespace trefoil::worklist {
Chosen chosen(access::Look& look, const Wish& wish) {
    const access::Reach reach = look.reach();
    Chosen chosen{.paging = paged(count_chosen(look, reach, wish), wish.page), .rows = {}};
    if (chosen.paging.all != 0) chosen.rows = rows(look, reach, wish, chosen.paging);
    for (const Row& row : chosen.rows) look.names(row.child);
    return chosen;
}

std::vector<Row> for_second_person(access::Look& look) {
    std::vector<Row> found = rows_for_second(look, look.reach());
    for (const Row& row : found) look.names(row.child);
    return found;
}

Desk desk(access::Look& look, const Wish& wish) {
    const access::Reach reach = look.reach();
    Desk desk{.everyone = counts(look, reach, wish.whose)};
    desk.chosen =
        paged(wish.is_everyone() ? desk.everyone.all : count_chosen(look, reach, wish), wish.page);
    if (desk.chosen.all != 0) desk.rows = rows(look, reach, wish, desk.chosen);
    if (desk.everyone.on_clock != 0 && desk.everyone.on_clock <= points_on_line)
        desk.on_clock = rows_on_clock(look, reach, wish.whose);
    for (const auto* shown : {&desk.rows, &desk.on_clock})
        for (const Row& row : *shown) look.names(row.child);
    return desk;
}
} // namespace trefoil::worklist
