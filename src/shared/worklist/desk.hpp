// The desk of My work: a row for each child reached, what is waited for and by whom, and the choice
// of rows a person asks for.
#pragma once
#include "shared/people/people.hpp"
#include "shared/worklist/worklist.hpp"
#include <optional>
#include <string>
#include <vector>

namespace trefoil::worklist {

// Who owes what is next, by the rule's own words.
enum class Owes { us, others, family };
std::string_view code_of(Owes owes);
Owes owes(const Due& due);

struct Row {
    people::Child child;
    cases::CaseFile file;
    std::string setting; // its name
    cases::Stage stage = cases::Stage::asked;
    std::optional<Date> asked_on;
    std::vector<Due> dues; // open ones, nearest first

    // What stands for the twenty weeks, if they run.
    const Due* whole() const;
    // The nearest date of the law. A right the family let pass is no longer waited for.
    const Due* next(Date today) const;
};
enum class Urgency { late, within_a_week, on_track };
Urgency urgency(const Row& row, Date today);

// An officer's own, with what nobody has yet; or everybody the whole team reaches.
enum class Whose { own, team };

// What the filter bar asks for; every view of the list has an address.
struct Wish {
    Whose whose = Whose::team;
    std::string name; // as typed: found anywhere in the folded name
    std::optional<cases::Stage> stage;
    std::optional<Owes> waiting_on;
    enum class Order { nearest_date, name } first = Order::nearest_date;
};
std::vector<Row> chosen(std::vector<Row> rows, const Wish& wish, Date today);

// Each child on it goes into the entry.
std::vector<Row> desk(access::Look& look, Whose whose);
} // namespace trefoil::worklist
