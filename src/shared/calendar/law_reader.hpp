// Reads one table of a law file strictly: every key is asked for by name, and one never asked for
// is a fault. A fault carries its file and line.
#pragma once
#include "shared/calendar/law.hpp"
#include <set>
#include <toml++/toml.h>
#include <utility>

namespace trefoil::calendar {
struct Faulty { // thrown inside the reader alone; Law::parse makes it a refusal
    LawFault fault;
};

class TableReader {
public:
    TableReader(const toml::table& table, std::string file)
        : table_(table), file_(std::move(file)) {}

    std::string words(std::string_view key); // must be there, and not blank
    std::string words_or(std::string_view key, std::string_view otherwise);
    std::vector<std::string> list(std::string_view key); // a string, a list of strings, or nothing
    int number(std::string_view key);                    // must be there; 0 to 1000
    std::optional<int> number_if(std::string_view key);
    bool flag(std::string_view key, bool otherwise);
    Date day(std::string_view key);
    std::optional<Date> day_if(std::string_view key);
    const toml::table* table_if(std::string_view key);
    bool has(std::string_view key) const { return table_.contains(key); }
    void known(std::string_view key) { asked_.emplace(key); } // read elsewhere
    void nothing_else() const;                                // every key was asked for

    // One of a closed list of words, as the value beside it.
    template <class T, std::size_t N>
    T one_of(std::string_view key, const std::pair<std::string_view, T> (&choices)[N]) {
        const std::string typed = words(key);
        for (const auto& [word, value] : choices)
            if (word == typed) return value;
        fail(key, "unknown " + std::string{key} + " '" + typed + "'");
    }

    LawFault fault(std::string_view key, std::string reason) const;
    [[noreturn]] void fail(std::string_view key, std::string reason) const;

private:
    const toml::node* ask(std::string_view key);
    const toml::node& need(std::string_view key);
    const toml::table& table_;
    std::string file_;
    std::set<std::string, std::less<>> asked_;
};
} // namespace trefoil::calendar
