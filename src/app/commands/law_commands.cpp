// The commands on law and identifiers.
#include "app/commands/law_commands.hpp"
#include "app/commands/told_twice.hpp"
#include "base/identifiers.hpp"
#include "shared/calendar/worked_example.hpp"
#include <CLI/App.hpp>
#include <boost/json.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

namespace trefoil::app {
namespace {
namespace json = boost::json;
using namespace calendar;

// "2026-01-05" or "2026-01-05T17:30"; any other text is a word.
Told day_or_word(std::string_view text) {
    const auto day = parse_date(text.substr(0, 10));
    if (!day) return std::string{text};
    if (text.size() == 10) return Moment{*day};
    if (text.size() != 16 || text[10] != 'T' || text[13] != ':') return std::string{text};
    const auto two = [&](std::size_t at) {
        const auto digit = [&](std::size_t i) { return text[i] - '0'; };
        const bool digits =
            digit(at) >= 0 && digit(at) <= 9 && digit(at + 1) >= 0 && digit(at + 1) <= 9;
        return digits ? digit(at) * 10 + digit(at + 1) : 99;
    };
    if (two(11) > 23 || two(14) > 59) return std::string{text};
    return Moment{*day, std::chrono::hours{two(11)} + std::chrono::minutes{two(14)}};
}

std::optional<Told> told(const json::value& value) {
    if (value.is_null()) return KnownNot{};
    if (value.is_bool()) return value.get_bool();
    if (value.is_string()) return day_or_word(value.get_string());
    if (value.is_int64() && value.get_int64() >= 0 && value.get_int64() < 10'000)
        return static_cast<int>(value.get_int64());
    return std::nullopt;
}

json::value as_json(const decltype(Extra::value)& value) {
    struct {
        json::value operator()(KnownNot) const { return nullptr; }
        json::value operator()(bool b) const { return b; }
        json::value operator()(int i) const { return i; }
        json::value operator()(Date day) const { return json::string(to_iso(day)); }
        json::value operator()(const std::string& s) const { return json::string(s); }
    } written;
    return std::visit(written, value);
}

Result<WorkedAnswer, std::string> worked(std::string_view rule, const json::object& example) {
    const auto* facts = example.if_contains("facts");
    if (!facts || !facts->is_object()) return Refused{std::string{"missing facts"}};
    ToldFacts told_facts;
    for (const auto& [name, value] : facts->get_object()) {
        const auto read = told(value);
        if (!read)
            return Refused{
                fmt::format("{}: not a day, a word, a number or null", std::string_view{name})};
        told_facts.emplace(name, *read);
    }
    return work_out(rule, told_facts, compiled());
}

// `again`: a key told twice, of which nobody can say which was meant.
json::object line_of(const json::value& example, const std::string& again, bool& failed) {
    const auto* object = example.if_object();
    const auto text = [&](std::string_view key) -> json::value {
        const auto* found = object ? object->if_contains(key) : nullptr;
        return found ? *found : json::value(nullptr);
    };
    json::object line{{"id", text("id")}, {"rule", text("rule")}};
    const json::value rule = text("rule");
    const auto answer = !again.empty()      ? Refused{again + ": told twice"}
                        : !rule.is_string() ? Refused{std::string{"missing rule"}}
                                            : worked(rule.get_string(), *object);
    if (!answer) {
        failed = true;
        line["error"] = answer.error();
        return line;
    }
    line["due"] = nullptr;
    if (answer->due) line["due"] = to_iso(*answer->due);
    line["citation"] = answer->citation;
    line["why"] = answer->why;
    json::object extra;
    for (const Extra& item : answer->extra) extra[item.name] = as_json(item.value);
    line["extra"] = std::move(extra);
    return line;
}

} // namespace

int law_due(std::string_view text, std::ostream& out, std::ostream& err) {
    boost::system::error_code wrong;
    const json::value root = json::parse({text.data(), text.size()}, wrong);
    const auto* examples =
        !wrong && root.is_object() ? root.get_object().if_contains("examples") : nullptr;
    if (!examples || !examples->is_array()) {
        err << "an object with a list \"examples\" is needed\n";
        return 1;
    }
    bool failed = false;
    const auto twice = told_twice(text);
    const json::array& all = examples->get_array();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto again = twice.find(i);
        out << json::serialize(line_of(all[i], again == twice.end() ? "" : again->second, failed))
            << '\n';
    }
    return failed ? 1 : 0;
}

int check_identifiers(std::string_view kind, const std::vector<std::string>& values,
                      std::ostream& out, std::ostream& err) {
    const auto known = identifier_called(kind);
    if (!known) {
        err << fmt::format("{}: not an identifier that can be checked\n", kind);
        return 1;
    }
    bool failed = false;
    for (const std::string& value : values) {
        const auto fault = fault_of(*known, value);
        failed = failed || fault;
        out << fmt::format("{} {}\n", value, fault ? "invalid " + *fault : "valid");
    }
    return failed ? 1 : 0;
}

namespace {
// A folder can be opened, and throws when it is read.
std::optional<std::string> read_whole(const std::string& file) {
    std::ifstream stream{file, std::ios::binary};
    std::ostringstream text;
    if (!stream || std::filesystem::is_directory(file)) return std::nullopt;
    if (stream.peek() != std::ifstream::traits_type::eof()) text << stream.rdbuf();
    return std::move(text).str();
}

// An answer that did not reach its reader is none: a full disk is a failure.
int written(int status) {
    if (std::cout.flush()) return status;
    std::cerr << "the answer cannot be written\n";
    return 1;
}
} // namespace

void add_law_commands(CLI::App& program, int& status) {
    CLI::App* law = program.add_subcommand("law", "The law compiled in: due dates and rules");
    law->require_subcommand(1);
    const auto file = std::make_shared<std::string>();
    CLI::App* due = law->add_subcommand("due", "Due dates of worked examples, a JSON line each");
    due->add_option("FILE", *file, "JSON file with \"examples\"")->required();
    due->callback([file, &status] {
        const auto text = read_whole(*file);
        if (!text) {
            std::cerr << *file << ": cannot be read\n";
            status = 1;
            return;
        }
        status = written(law_due(*text, std::cout, std::cerr));
    });
    law->add_subcommand("list", "Every rule, exception and threshold")->callback([&status] {
        status = written(law_list(std::cout));
    });
    const auto id = std::make_shared<std::string>();
    CLI::App* explain = law->add_subcommand("explain", "One rule in full, all its versions");
    explain->add_option("RULE-ID", *id)->required();
    explain->callback([id, &status] { status = written(law_explain(*id, std::cout, std::cerr)); });

    CLI::App* check = program.add_subcommand("check", "Identifiers and files against their rules");
    check->require_subcommand(1);
    for (const std::string kind : {"nhs", "upn", "uln", "urn", "postcode"}) {
        const auto values = std::make_shared<std::vector<std::string>>();
        CLI::App* one = check->add_subcommand(kind, "VALUE valid, or VALUE invalid and the reason");
        one->add_option("VALUE", *values)->required();
        one->callback([kind, values, &status] {
            status = written(check_identifiers(kind, *values, std::cout, std::cerr));
        });
    }
}
} // namespace trefoil::app
