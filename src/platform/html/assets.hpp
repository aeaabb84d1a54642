// Style sheet, script and fonts, compiled into the program.
#pragma once
#include "platform/html/url.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::html {

// "/assets/main.1f2e3d4c5b6a7988.css" for "main.css": the address changes with the content, so a
// browser may keep it for ever.
Url asset_url(std::string_view name);

struct Asset {
    std::string_view bytes;
    std::string_view content_type;
};
// What stands at /assets/ + `path`; nothing for an address that was never given out.
std::optional<Asset> find_asset(std::string_view path);
std::vector<std::string> asset_paths(); // everything find_asset answers
} // namespace trefoil::html
