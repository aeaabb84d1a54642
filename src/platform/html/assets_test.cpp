// What may not be in the style sheet and script we serve.
#include "platform/html/assets.hpp"
#include <algorithm>
#include <cctype>
#include <doctest/doctest.h>
#include <string>
#include <vector>

namespace trefoil::html {
namespace {
std::string lower(std::string_view text) {
    std::string out{text};
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return out;
}

std::string served(std::string_view name) {
    const auto url = asset_url(name);
    return std::string{find_asset(url.view().substr(8))->bytes};
}

// What a text names that is not ours to use, or not ours at all.
std::vector<std::string> offences(std::string_view text) {
    std::vector<std::string> found;
    const std::string all = lower(text);
    for (const auto word : {"gds transport", "gds-logo", "govuk-crest", "frutiger", "assets.nhs.uk",
                            "nhs-logo", "nhsuk", "royal-arms", "//fonts.", "@import"})
        if (all.find(word) != all.npos) found.emplace_back(word);
    for (auto at = all.find("://"); at != all.npos; at = all.find("://", at + 1)) {
        const auto address = all.substr(at - std::min<std::size_t>(at, 5), 40);
        if (at + 3 >= all.size() || !std::isalnum(static_cast<unsigned char>(all[at + 3])))
            continue;
        // The name of a namespace is no address that anything is fetched from.
        if (address.find("://www.w3.org/") == address.npos) found.push_back(address);
    }
    return found;
}

std::vector<std::string> addresses_in(const std::string& css) {
    std::vector<std::string> all;
    for (auto at = css.find("url("); at != css.npos; at = css.find("url(", at + 4)) {
        auto address = css.substr(at + 4, css.find(')', at) - at - 4);
        std::erase(address, '"');
        if (!address.starts_with("data:")) all.push_back(address);
    }
    return all;
}
} // namespace

TEST_CASE("Assets: a planted offence is found") {
    CHECK(offences("a{font-family:GDS Transport}").size() == 1);
    CHECK(offences("a{background:url(https://assets.nhs.uk/x)}").size() == 2);
    CHECK(offences("fetch('https://example.org')").size() == 1);
    CHECK(offences("a{color:red}").empty());
}

TEST_CASE(
    "Assets: no font, crown or mark of others, no other host, and every file named is served") {
    for (const auto name : {"main.css", "main.js", "mark.svg"}) {
        const auto found = offences(served(name));
        CHECK_MESSAGE(found.empty(), name, ": ", found.empty() ? "" : found.front());
    }
    const auto addresses = addresses_in(served("main.css"));
    CHECK(addresses.size() >= 6);
    for (const auto& address : addresses) CHECK_MESSAGE(find_asset(address), address);
}

TEST_CASE("Assets: the style sheet answers the device, forced colours, less motion and paper") {
    const std::string css = served("main.css");
    CHECK(css.find("prefers-color-scheme") != css.npos);
    CHECK(css.find("forced-colors") != css.npos);
    CHECK(css.find("prefers-reduced-motion") != css.npos);
    CHECK(css.find("@media print") != css.npos);
}
TEST_CASE("Assets: no rule names left or right, so that pages turn with their language") {
    const std::string css = served("main.css");
    for (const auto word :
         {"{left:", ";left:", "{right:", ";right:", "margin-left:", "padding-left:", "border-left:",
          "margin-right:", "padding-right:", "border-right:", "text-align:left", "float:left"})
        CHECK_MESSAGE(css.find(word) == css.npos, word);
}
} // namespace trefoil::html
