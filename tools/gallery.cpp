// gallery FOLDER: writes the gallery's pages and the assets they name, to be served from its root.
#include "platform/html/gallery.hpp"
#include "platform/html/assets.hpp"
#include "platform/html/page.hpp"
#include <filesystem>
#include <fstream>
#include <iostream>

namespace {
namespace fs = std::filesystem;

void write_file(const fs::path& path, std::string_view bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream out{path, std::ios::binary};
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out) throw fs::filesystem_error("cannot write", path, {});
}
} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: gallery FOLDER\n";
        return 2;
    }
    const fs::path root{argv[1]};
    for (const auto& page : trefoil::html::gallery())
        write_file(root / "gallery" / (page.name + ".html"), page.html);
    write_file(root / "policy.txt",
               "default-src 'self'; style-src 'self'; object-src 'none'; script-src 'self' " +
                   std::string{trefoil::html::script_hashes()});
    for (const auto& path : trefoil::html::asset_paths())
        write_file(root / "assets" / path, trefoil::html::find_asset(path)->bytes);
}
