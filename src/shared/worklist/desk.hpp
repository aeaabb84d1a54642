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
    std::string officer;   // who has the case, by name; nobody if empty
    Outlook outlook;
};
inline constexpr int days_near = 7;
// What everything else on a case waits for is wanted at once; no law dates it.
enum class Urgency { late, at_once, within_a_week, on_track };
Urgency urgency(const Outlook& outlook, Date today);

// An officer's own, with what nobody has yet; everybody the whole team reaches; or what nobody has.
enum class Whose { own, team, nobody };

// What the filter bar asks for; every view of the list has an address.
struct Wish {
    Whose whose = Whose::team;
    std::string name;      // as typed: its words in any order, wherever they stand in the name
    std::string reference; // of the case, if that is what was typed
    std::optional<cases::Stage> stage;
    std::optional<Owes> waiting_on;
    enum class Order { nearest_date, name } first = Order::nearest_date;
    std::int64_t page = 1;

    bool is_everyone() const { return name.empty() && reference.empty() && !stage && !waiting_on; }
};
inline constexpr std::int64_t points_on_line = 200;

struct Counts {
    std::int64_t all = 0, late = 0, at_once = 0, within_a_week = 0;
    std::int64_t on_clock = 0; // for whom the twenty weeks run

    std::int64_t need_now() const { return late + at_once + within_a_week; }
    std::int64_t on_track() const { return all - need_now(); }
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
// What somebody else proposed and a second person has to stand for, the first so many.
std::vector<Row> for_second_person(access::Look& look);
} // namespace trefoil::worklist
