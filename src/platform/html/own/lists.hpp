// What a desk works from: the list of cases, its filters, tasks, people, what has happened.
#pragma once
#include "platform/html/components/select.hpp"
#include "platform/html/own/marks.hpp"

namespace trefoil::html {

struct Column {
    std::string heading{};
    std::string on_phone{}; // the label in front of the value on a card; none when empty
    Url sort{};             // where the list is, sorted by this
    bool is_sorted = false;
};

struct CaseRow {
    State state = State::ok;   // late and tight draw an edge
    Html who{};                // the row's heading: a link with the name
    Html about{};              // under it
    std::vector<Html> cells{}; // for the other columns, in their order
};

// A real table; on a phone each row is a card.
struct CaseList {
    std::string caption{}; // "7 of 31, nearest date first"
    std::vector<Column> columns{};
    std::vector<CaseRow> rows{};
    Html when_empty{}; // what will be here, why it is empty, one next step
};
Html case_list(const CaseList&);
Html two_lines(const Html& first, const Html& second); // bold, and under it second text

struct FilterField {
    std::string name{};
    std::string label{};
    std::string value{};
    std::vector<Option> options{}; // none: a box to type in
};

// A GET form: every view of a list has an address that can be kept and shared.
struct FilterBar {
    Url action{};
    std::string label{};
    std::vector<FilterField> fields{};
    std::string button{};
    std::vector<Link> links{}; // "Save as a view"
};
Html filter_bar(const FilterBar&);

struct DeskTask {
    Link link{};
    Html about{};
    Html beside{}; // a tag or a date
};
Html task_rows(const std::vector<DeskTask>&);

struct KnownPerson {
    std::string name{};
    Html role{};
    Html sees{};
    std::optional<Agency> agency{};
};
Html people(const std::vector<KnownPerson>&);

struct Event {
    Html when{}; // "Monday 16 November", or "Next, by 28 December"
    Html what{};
    std::optional<Agency> by{}; // whose act it was
    bool is_next = false;
};
Html timeline(const std::vector<Event>&); // the newest first
} // namespace trefoil::html
