// What the pages of signing in carry in hidden fields.
#include "shared/entrance/carried.hpp"

namespace trefoil::entrance {
namespace {
constexpr std::string_view prefix = "kept."; // before the names of what was typed

// Of this service alone: never another host.
std::optional<html::Url> path_in(std::string_view typed) {
    return typed.starts_with('/') ? html::Url::parse(typed) : std::nullopt;
}
} // namespace

Carried carried_by(const http::Request& request) {
    const bool is_form = request.method == http::Method::post;
    const http::Fields& fields = is_form ? request.form : request.query;
    Carried carried{.to = path_in(fields.get("to")), .typed = {}};
    for (const auto& [name, value] : request.form.pairs())
        if (name.starts_with(prefix)) carried.typed.emplace_back(name.substr(prefix.size()), value);
    return carried;
}

Carried carry(const http::Request& lost) {
    return {.to = path_in(lost.path), .typed = lost.form.pairs()};
}

std::vector<html::HiddenField> hidden_in(const Carried& carried) {
    std::vector<html::HiddenField> hidden;
    if (carried.to) hidden.push_back({"to", std::string{carried.to->view()}});
    for (const auto& [name, value] : carried.typed)
        hidden.push_back({std::string{prefix} + name, value});
    return hidden;
}
} // namespace trefoil::entrance
