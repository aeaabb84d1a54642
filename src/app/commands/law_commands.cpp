// The commands on law and identifiers.
#include "app/commands/law_commands.hpp"
#include "base/identifiers.hpp"
#include "shared/calendar/worked_example.hpp"
#include <CLI/App.hpp>
#include <boost/json.hpp>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>

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

json::object line_of(const json::value& example, bool& failed) {
    const auto* object = example.if_object();
    const auto text = [&](std::string_view key) -> json::value {
        const auto* found = object ? object->if_contains(key) : nullptr;
        return found ? *found : json::value{nullptr};
    };
    json::object line{{"id", text("id")}, {"rule", text("rule")}};
    const json::value rule = text("rule");
    const auto answer = !rule.is_string() ? Refused{std::string{"missing rule"}}
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

std::string_view in_words(Strength strength) {
    switch (strength) {
    case Strength::must: return "MUST";
    case Strength::should: return "SHOULD";
    case Strength::practice: return "PRACTICE";
    case Strength::local: return "LOCAL";
    }
    return "";
}

std::string force_in_words(Date from, const std::optional<Date>& to) {
    return to ? fmt::format("from {} to {}", to_iso(from), to_iso(*to))
              : fmt::format("from {}", to_iso(from));
}

std::string kinds_in_words(const Kinds& kinds) {
    std::string words;
    for (std::size_t i = 0; i < compiled().kinds().size(); ++i)
        if (kinds[i]) words += (words.empty() ? "" : ", ") + compiled().kinds()[i].word;
    return words;
}

std::string both_in_words(const Rule& rule) {
    switch (rule.take) {
    case Take::earlier: return "the earlier of the two";
    case Take::later: return "the later of the two";
    case Take::second_if_known: return "the second, once it is known";
    case Take::on_move: return "the day of the move, if it was known so long ahead";
    case Take::first: break;
    }
    return {};
}

void explain_rule(const Rule& rule, std::ostream& out) {
    const auto row = [&](std::string_view label, const std::string& words) {
        if (!words.empty()) out << fmt::format("  {:<13}{}\n", label, words);
    };
    const auto joined = [](const std::vector<std::string>& words) {
        return fmt::format("{}", fmt::join(words, "; "));
    };
    out << fmt::format("{} version {}, {}\n", rule.id, rule.version, in_words(rule.strength));
    row("what", rule.title);
    for (const Limb& limb : rule.limbs)
        row("limit",
            fmt::format("{}: {}", calendar::in_words(limb.limit), kinds_in_words(limb.from)));
    row("of both", both_in_words(rule));
    if (rule.limbs.empty()) row("limit", "As soon as practicable, no outer limit");
    for (const std::uint16_t place : rule.exceptions) {
        const Exception& exception = compiled().exceptions()[place];
        row("excused by", fmt::format("{} ({})", exception.title, exception.citation));
    }
    row("met by", kinds_in_words(rule.met_by));
    row("ended by", kinds_in_words(rule.ended_by));
    row("owed by", rule.owed_by);
    row("owed to", joined(rule.owed_to));
    row("notice", joined(rule.notice));
    row("if missed", joined(rule.consequence));
    row("citation", rule.citation);
    row("in force", force_in_words(rule.in_force_from, rule.in_force_to));
    if (rule.only_on) row("events", "of " + to_iso(*rule.only_on) + " alone");
    if (rule.never_on) row("events", "not of " + to_iso(*rule.never_on));
    row("confidence", rule.confidence);
    row("note", rule.note);
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
    for (const json::value& example : examples->get_array())
        out << json::serialize(line_of(example, failed)) << '\n';
    return failed ? 1 : 0;
}

int law_list(std::ostream& out) {
    for (const Rule& rule : compiled().rules())
        out << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\n", rule.id, rule.version,
                           in_words(rule.strength), rule.title, rule.citation,
                           force_in_words(rule.in_force_from, rule.in_force_to));
    for (const Exception& item : compiled().exceptions())
        out << fmt::format("{}\t1\tEXCEPTION\t{}\t{}\t{}\n", item.id, item.title, item.citation,
                           force_in_words(item.in_force_from, item.in_force_to));
    for (const Threshold& item : compiled().thresholds())
        out << fmt::format("{}\t1\t{}\t{}: {} {}\t{}\t{}\n", item.id, in_words(item.strength),
                           item.title, item.number, item.unit, item.citation,
                           force_in_words(item.in_force_from, item.in_force_to));
    return 0;
}

int law_explain(std::string_view id, std::ostream& out, std::ostream& err) {
    bool known = false;
    for (const Rule& rule : compiled().rules())
        if (rule.id == id) explain_rule(rule, out), known = true;
    const auto brief = [&](const auto& item, const std::string& what) {
        if (item.id != id) return;
        out << fmt::format("{}\n  what         {}\n  citation     {}\n  in force     {}\n", item.id,
                           what, item.citation,
                           force_in_words(item.in_force_from, item.in_force_to));
        known = true;
    };
    for (const Exception& item : compiled().exceptions()) brief(item, item.title);
    for (const Threshold& item : compiled().thresholds())
        brief(item, fmt::format("{}: {} {}", item.title, item.number, item.unit));
    if (!known) err << fmt::format("{}: unknown rule\n", id);
    return known ? 0 : 1;
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

void add_law_commands(CLI::App& program, int& status) {
    CLI::App* law = program.add_subcommand("law", "The law compiled in: due dates and rules");
    law->require_subcommand(1);
    const auto file = std::make_shared<std::string>();
    CLI::App* due = law->add_subcommand("due", "Due dates of worked examples, a JSON line each");
    due->add_option("FILE", *file, "JSON file with \"examples\"")->required();
    due->callback([file, &status] {
        std::ifstream stream{*file, std::ios::binary};
        if (!stream) {
            std::cerr << *file << ": cannot be read\n";
            status = 1;
            return;
        }
        const std::string text{std::istreambuf_iterator<char>{stream}, {}};
        status = law_due(text, std::cout, std::cerr);
    });
    law->add_subcommand("list", "Every rule, exception and threshold")->callback([&status] {
        status = law_list(std::cout);
    });
    const auto id = std::make_shared<std::string>();
    CLI::App* explain = law->add_subcommand("explain", "One rule in full, all its versions");
    explain->add_option("RULE-ID", *id)->required();
    explain->callback([id, &status] { status = law_explain(*id, std::cout, std::cerr); });

    CLI::App* check = program.add_subcommand("check", "Identifiers and files against their rules");
    check->require_subcommand(1);
    for (const std::string kind : {"nhs", "upn", "uln", "urn", "postcode"}) {
        const auto values = std::make_shared<std::vector<std::string>>();
        CLI::App* one = check->add_subcommand(kind, "VALUE valid, or VALUE invalid and the reason");
        one->add_option("VALUE", *values)->required();
        one->callback([kind, values, &status] {
            status = check_identifiers(kind, *values, std::cout, std::cerr);
        });
    }
}
} // namespace trefoil::app
