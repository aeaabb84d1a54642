// The desk of My work: a row for each child reached, what is waited for and by whom, and the choice
// of rows a person asks for.
#pragma once
#include "base/paging.hpp"
#include "shared/people/people.hpp"
#include "shared/worklist/outlook.hpp"
#include <optional>
#include <string>
#include <vector>

namespace trefoil::worklist {

struct Row {
    Id<Person> child;
    people::Name name;
    std::optional<Date> born_on;
    std::string setting;   // its name
    std::string reference; // of the case
    Outlook outlook;
};
inline constexpr int days_near = 7;
enum class Urgency { late, within_a_week, on_track };
Urgency urgency(const std::optional<Next>& next, Date today);

// An officer's own, with what nobody has yet; or everybody the whole team reaches.
enum class Whose { own, team };

// What the filter bar asks for; every view of the list has an address.
struct Wish {
    Whose whose = Whose::team;
    std::string name; // as typed: found anywhere in the folded name
    std::optional<cases::Stage> stage;
    std::optional<Owes> waiting_on;
    enum class Order { nearest_date, name } first = Order::nearest_date;
    std::int64_t page = 1;

    bool is_everyone() const { return name.empty() && !stage && !waiting_on; }
};
inline constexpr std::int64_t points_on_line = 200;

struct Counts {
    std::int64_t all = 0, late = 0, within_a_week = 0;
    std::int64_t on_clock = 0; // for whom the twenty weeks run

    std::int64_t on_track() const { return all - late - within_a_week; }
};

struct Desk {
    Counts everyone; // own or of the team, whatever else is wished
    Paging chosen;
    std::vector<Row> rows;     // of this page
    std::vector<Row> on_clock; // none if they are more than stand on one line
};
struct Chosen {
    Paging paging;
    std::vector<Row> rows; // of this page
};
// Each child it shows goes into the entry, here and there.
Chosen chosen(access::Look& look, const Wish& wish);
Desk desk(access::Look& look, const Wish& wish);
} // namespace trefoil::worklist
