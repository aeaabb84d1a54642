// Style sheet, script and fonts, compiled into the program.
#include "platform/html/assets.hpp"
#include "base/embedded.hpp"
#include <algorithm>
#include <cstdlib>
#include <sodium.h>
#include <span>
#include <string>
#include <vector>

namespace trefoil {
std::span<const EmbeddedFile> assets(); // made by cmake/assets.cmake
}

namespace trefoil::html {
namespace {
struct Named {
    std::string_view name; // "main.css"
    std::string path;      // "main.1f2e3d4c5b6a7988.css"
    std::string_view bytes;
};

std::string fingerprint(std::string_view bytes) {
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    char hex[17];
    sodium_bin2hex(hex, sizeof hex, digest, 8);
    return hex;
}

// Fonts carry the version of their package in their name, so that the style sheet can name them.
bool is_named_by_version(std::string_view name) { return name.starts_with("fonts/"); }

const std::vector<Named>& all() {
    static const std::vector<Named> named = [] {
        std::vector<Named> list;
        for (const auto& file : assets()) {
            std::string path{file.name};
            if (!is_named_by_version(file.name))
                path.insert(path.rfind('.'), "." + fingerprint(file.bytes));
            list.push_back({file.name, std::move(path), file.bytes});
        }
        return list;
    }();
    return named;
}

std::string_view content_type(std::string_view path) {
    if (path.ends_with(".css")) return "text/css; charset=utf-8";
    if (path.ends_with(".js")) return "text/javascript; charset=utf-8";
    if (path.ends_with(".svg")) return "image/svg+xml";
    if (path.ends_with(".woff2")) return "font/woff2";
    return "text/plain; charset=utf-8";
}
} // namespace

Url asset_url(std::string_view name) {
    const auto found = std::ranges::find(all(), name, &Named::name);
    if (found == all().end()) std::abort(); // a bug: the name is written in our own code
    return Url{"/assets"} / found->path;
}

std::optional<Asset> find_asset(std::string_view path) {
    const auto found = std::ranges::find(all(), path, &Named::path);
    if (found == all().end()) return std::nullopt;
    return Asset{found->bytes, content_type(path)};
}

std::vector<std::string> asset_paths() {
    std::vector<std::string> paths;
    for (const auto& each : all()) paths.push_back(each.path);
    return paths;
}
} // namespace trefoil::html
