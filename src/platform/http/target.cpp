// What the target of a request line asks for.
#include "platform/http/target.hpp"
#include "platform/http/decoding.hpp"
#include "platform/http/form.hpp"
#include <algorithm>

namespace trefoil::http {
namespace {
bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

bool has_dot_part(std::string_view path) {
    std::size_t from = 1;
    while (from <= path.size()) {
        const auto end = std::min(path.find('/', from), path.size());
        const auto part = path.substr(from, end - from);
        if (part == "." || part == "..") return true;
        from = end + 1;
    }
    return false;
}

std::optional<std::string> decode_path(std::string_view encoded) {
    // An encoded '/' would change where parts begin after the proxy has looked.
    if (encoded.find("%2f") != std::string_view::npos ||
        encoded.find("%2F") != std::string_view::npos)
        return std::nullopt;
    auto path = percent_decode(encoded, Plus::is_plus);
    if (!path || !is_plain_utf8(*path)) return std::nullopt;
    if (std::any_of(path->begin(), path->end(), is_control)) return std::nullopt;
    if (path->find('\\') != std::string::npos || has_dot_part(*path)) return std::nullopt;
    return path;
}
} // namespace

std::optional<Target> parse_target(std::string_view target) {
    if (!target.starts_with('/')) return std::nullopt;
    const auto is_visible = [](char c) { return c > 0x20 && c < 0x7F && c != '#'; };
    if (!std::all_of(target.begin(), target.end(), is_visible)) return std::nullopt;
    const auto mark = target.find('?');
    auto path = decode_path(target.substr(0, mark));
    if (!path) return std::nullopt;
    auto query = parse_form(mark == std::string_view::npos ? "" : target.substr(mark + 1));
    if (!query) return std::nullopt;
    return Target{std::move(*path), *std::move(query)};
}
} // namespace trefoil::http
