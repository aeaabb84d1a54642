// Reads one table of a law file strictly.
#include "shared/calendar/law_reader.hpp"
#include <fmt/format.h>

namespace trefoil::calendar {
const toml::node* TableReader::ask(std::string_view key) {
    asked_.emplace(key);
    return table_.get(key);
}

const toml::node& TableReader::need(std::string_view key) {
    const toml::node* node = ask(key);
    if (!node) fail({}, fmt::format("missing '{}'", key));
    return *node;
}

LawFault TableReader::fault(std::string_view key, std::string reason) const {
    const toml::node* at = key.empty() ? nullptr : table_.get(key);
    const auto line = at ? at->source().begin.line : table_.source().begin.line;
    return {file_, static_cast<unsigned>(line), std::move(reason)};
}

void TableReader::fail(std::string_view key, std::string reason) const {
    throw Faulty{fault(key, std::move(reason))};
}

namespace {
bool is_blank(const std::string& words) { return words.find_first_not_of(" \t\n") == words.npos; }
} // namespace

std::string TableReader::words(std::string_view key) {
    const auto value = need(key).value<std::string>();
    if (!value || is_blank(*value)) fail(key, fmt::format("'{}' must be words", key));
    return *value;
}

std::string TableReader::words_or(std::string_view key, std::string_view otherwise) {
    return ask(key) ? words(key) : std::string{otherwise};
}

std::vector<std::string> TableReader::list(std::string_view key) {
    const toml::node* node = ask(key);
    if (!node) return {};
    if (!node->is_array()) return {words(key)};
    std::vector<std::string> found;
    for (const toml::node& item : *node->as_array()) {
        const auto value = item.value<std::string>();
        if (!value || is_blank(*value)) fail(key, fmt::format("'{}' must be a list of words", key));
        found.push_back(*value);
    }
    return found;
}

int TableReader::number(std::string_view key) {
    const auto* value = need(key).as_integer();
    if (!value || value->get() < 0 || value->get() > 1000)
        fail(key, fmt::format("'{}' must be a whole number from 0 to 1000", key));
    return static_cast<int>(value->get());
}

std::optional<int> TableReader::number_if(std::string_view key) {
    return ask(key) ? std::optional{number(key)} : std::nullopt;
}

bool TableReader::flag(std::string_view key, bool otherwise) {
    if (!ask(key)) return otherwise;
    const auto* value = need(key).as_boolean();
    if (!value) fail(key, fmt::format("'{}' must be true or false", key));
    return value->get();
}

Date TableReader::day(std::string_view key) {
    const auto* value = need(key).as_date();
    if (!value) fail(key, fmt::format("'{}' must be a day, written 2014-09-01", key));
    if (value->get().year < 1900 || value->get().year > 2099)
        fail(key, fmt::format("'{}' must be a day from 1900 to 2099", key));
    return Date{std::chrono::year{value->get().year}, std::chrono::month{value->get().month},
                std::chrono::day{value->get().day}};
}

std::optional<Date> TableReader::day_if(std::string_view key) {
    return ask(key) ? std::optional{day(key)} : std::nullopt;
}

const toml::table* TableReader::table_if(std::string_view key) {
    const toml::node* node = ask(key);
    if (node && !node->is_table()) fail(key, fmt::format("'{}' must be a table", key));
    return node ? node->as_table() : nullptr;
}

void TableReader::nothing_else() const {
    for (const auto& [key, node] : table_)
        if (!asked_.contains(key.str()))
            throw Faulty{{file_, static_cast<unsigned>(node.source().begin.line),
                          fmt::format("unknown key '{}'", key.str())}};
}
} // namespace trefoil::calendar
