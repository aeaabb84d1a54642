// What the pages of advice have in common.
#include "capabilities/advice/pages.hpp"
#include <cstdlib>

namespace trefoil::advice {
Id<AdviceRequest> request_of(const http::Request& request) {
    return frame::id_in<AdviceRequest>(request.part("request"));
}

html::Agency mark_of(std::optional<access::Agency> agency) {
    return agency ? frame::mark_of(*agency) : html::Agency::family;
}

std::string agency_step(std::optional<access::Agency> agency) {
    return agency ? std::string{access::code_of(*agency)} : "family";
}

html::Url request_url(std::string_view reference, Id<AdviceRequest> id) {
    return html::Url{"/advice"} / reference / to_hex(id.bytes);
}

std::string title_of(const Words& words, Ground ground) {
    switch (ground) {
    case Ground::parent: return words("asking form", "The parent, or the young person");
    case Ground::education: return words("asking form", "The school, college or nursery");
    case Ground::health: return words("asking form", "Health");
    case Ground::psychology: return words("asking form", "An educational psychologist");
    case Ground::social_care: return words("asking form", "Social care");
    case Ground::other: return words("asking form", "Somebody else you think right");
    case Ground::adulthood: return words("asking form", "Preparing for adult life");
    case Ground::asked_by_family:
        return words("asking form", "Somebody the parent or young person asks for");
    }
    std::abort();
}

std::string kind_heading(const Words& words, statements::Kind kind) {
    switch (kind) {
    case statements::Kind::view: return words("advice", "What they say");
    case statements::Kind::need: return words("advice", "Needs");
    case statements::Kind::outcome: return words("advice", "Outcomes");
    case statements::Kind::provision: return words("advice", "Help that would meet the needs");
    }
    std::abort();
}

html::Html statement_text(const Words& words, const statements::Text& text) {
    html::Html drawn = html::p(text.words);
    const auto& [who, how_often, how_long] = text.quantity;
    if (who.empty() && how_often.empty() && how_long.empty()) return drawn;
    std::vector<html::Fact> facts;
    const auto add = [&](const std::string& name, const std::string& value) {
        if (!value.empty()) facts.push_back({name, value});
    };
    add(words("advice", "Who"), who);
    add(words("advice", "How often"), how_often);
    add(words("advice", "How long"), how_long);
    return drawn + html::facts(facts);
}
} // namespace trefoil::advice
