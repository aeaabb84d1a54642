// Entering what an area is made of besides its SEND service, which `init` makes.
#include "app/commands/area_deeds.hpp"
#include "app/founding.hpp"
#include "base/dates.hpp"
#include "base/text.hpp"
#include <CLI/CLI.hpp>
#include <cstdlib>
#include <fmt/format.h>

namespace trefoil::app {
namespace {
using Told = Result<std::string, std::string>;

std::string_view in_words(EntryRefusal refusal) {
    switch (refusal) {
    case EntryRefusal::name_length: return "the name needs 1 to 160 characters";
    case EntryRefusal::service_length: return "the service has at most 80 characters";
    case EntryRefusal::telephone_length: return "the telephone number needs 1 to 40 characters";
    case EntryRefusal::web_address:
        return "the web address begins with https:// and has at most 200 characters";
    case EntryRefusal::body_is_there:
        return "a body of that name is there already: nothing was changed";
    case EntryRefusal::no_such_body:
        return "no body that is open has that name: a service follows its body after a comma";
    case EntryRefusal::first_contact: return "requests come to the SEND service: it is not closed";
    case EntryRefusal::closed_before_begun: return "its last day is before its first";
    }
    std::abort();
}

void add_area(CLI::App& command, Typed& typed) {
    command.add_option("--area", typed["area"], "Which, if there are several: \"Alderbrook\"");
}

// The only area, or the one of that name.
std::optional<areas::LocalArea> area_of(const AdminAsked& asked) {
    const std::string& name = asked.typed.at("area");
    std::vector<areas::LocalArea> all;
    asked.service.surroundings().database.read(
        [&](db::Connection& reads) { all = areas::all(reads); });
    if (name.empty() && all.size() == 1) return all.front();
    for (const areas::LocalArea& area : all)
        if (fold(area.name) == fold(name)) return area;
    return std::nullopt;
}
Refused<std::string> which_area() {
    return Refused{std::string{"no area has that name: say which with --area"}};
}

void add_body_options(CLI::App& command, Typed& typed) {
    command.add_option("--kind", typed["kind"], "What it is to the process")
        ->required()
        ->check(CLI::IsMember({"education_psychology", "social_care", "school", "college",
                               "early_years", "health_service", "commissioner", "advice_service"}));
    command.add_option("--name", typed["name"], "\"Kestrel Community NHS Trust\"")->required();
    command.add_option("--service", typed["service"], "\"Speech and language therapy\"");
    add_area(command, typed);
}

Told enter_body(const AdminAsked& asked) {
    const NewBody body{.name = asked.typed.at("name"),
                       .service = asked.typed.at("service"),
                       .kind = bodies::kind_of(asked.typed.at("kind"))};
    const auto area = area_of(asked);
    if (!area) return which_area();
    access::Door door = asked.service.console();
    const auto added = add_body(door, area->id, body);
    if (!added) return Refused{std::string{in_words(added.error())}};
    return fmt::format("Entered for {}: {}", area->name,
                       bodies::full_name(body.name, body.service));
}

void add_rename_options(CLI::App& command, Typed& typed) {
    command.add_option("--body", typed["body"], "\"Fell School\"")->required();
    command.add_option("--name", typed["name"], "\"Fell Academy\"")->required();
    command.add_option("--service", typed["service"], "Of a larger body; else it stays");
}

Told enter_new_name(const AdminAsked& asked) {
    const Typed& typed = asked.typed;
    access::Door door = asked.service.console();
    const auto renamed = rename_body(door, typed.at("body"), typed.at("name"), typed.at("service"));
    if (!renamed) return Refused{std::string{in_words(renamed.error())}};
    return fmt::format("{} is called {} from now on; what was issued keeps the name it has",
                       typed.at("body"), typed.at("name"));
}

void add_close_options(CLI::App& command, Typed& typed) {
    command.add_option("--body", typed["body"], "\"Fell School\"")->required();
    command.add_option("--last-day", typed["last_day"], "A day like 2026-11-21; else today");
}

Told enter_last_day(const AdminAsked& asked) {
    const std::string& typed = asked.typed.at("last_day");
    access::Door door = asked.service.console();
    const auto last_day = typed.empty() ? door.today() : parse_date(typed);
    if (!last_day) return Refused{std::string{"the last day is a day like 2026-11-21"}};
    const auto closed = close_body(door, asked.typed.at("body"), *last_day);
    if (!closed) return Refused{std::string{in_words(closed.error())}};
    return fmt::format("After {} nothing is asked of {} any more, and nobody comes in for it",
                       full_date(*last_day), asked.typed.at("body"));
}

using areas::ContactKind;
constexpr ContactKind contact_kinds[] = {ContactKind::mediation_adviser,
                                         ContactKind::disagreement_resolution,
                                         ContactKind::advice_service};

ContactKind contact_kind_of(std::string_view code) {
    for (const ContactKind kind : contact_kinds)
        if (areas::code_of(kind) == code) return kind;
    throw db::BadValue{};
}

void add_contact_options(CLI::App& command, Typed& typed) {
    std::vector<std::string> codes;
    for (const ContactKind kind : contact_kinds) codes.emplace_back(areas::code_of(kind));
    command.add_option("--kind", typed["kind"], "What families are sent to it for")
        ->required()
        ->check(CLI::IsMember(codes));
    command.add_option("--name", typed["name"], "\"Alderbrook Mediation Advice\"")->required();
    command.add_option("--telephone", typed["telephone"], "Its number")->required();
    command.add_option("--web", typed["web"], "\"https://alderbrook-mediation.example\"");
    add_area(command, typed);
}

Told enter_contact(const AdminAsked& asked) {
    const ContactKind kind = contact_kind_of(asked.typed.at("kind"));
    const areas::Contact contact{asked.typed.at("name"), asked.typed.at("telephone"),
                                 asked.typed.at("web")};
    const auto area = area_of(asked);
    if (!area) return which_area();
    access::Door door = asked.service.console();
    const auto set = set_contact(door, area->id, kind, contact);
    if (!set) return Refused{std::string{in_words(set.error())}};
    return fmt::format("Letters of {} now name {}", area->name, areas::how_to_reach(contact));
}

void add_telephone_options(CLI::App& command, Typed& typed) {
    command.add_option("--number", typed["number"], "\"01632 960 777\"")->required();
    add_area(command, typed);
}

Told enter_telephone(const AdminAsked& asked) {
    const auto area = area_of(asked);
    if (!area) return which_area();
    access::Door door = asked.service.console();
    const auto set = set_telephone(door, area->id, asked.typed.at("number"));
    if (!set) return Refused{std::string{in_words(set.error())}};
    return fmt::format("Letters of {} carry {} now; a server that is at work shows it when it is "
                       "started again",
                       area->name, asked.typed.at("number"));
}
} // namespace

AdminDeed body_deed() {
    return {"body", "Enter a body that the area works with", add_body_options, enter_body};
}
AdminDeed rename_body_deed() {
    return {"rename-body", "Give a body another name", add_rename_options, enter_new_name};
}
AdminDeed close_body_deed() {
    return {"close-body", "Say which day is a body's last", add_close_options, enter_last_day};
}
AdminDeed contact_deed() {
    return {"contact", "Set whom the area's notices must name", add_contact_options, enter_contact};
}
AdminDeed telephone_deed() {
    return {"telephone", "Set the number on the area's pages and letters", add_telephone_options,
            enter_telephone};
}
} // namespace trefoil::app
