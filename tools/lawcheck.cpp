// Checks law files before they are compiled in: `trefoil_lawcheck law/*.toml`.
#include "shared/calendar/law.hpp"
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    std::vector<std::string> names, texts;
    for (int i = 1; i < argc; ++i) {
        const std::string path = argv[i];
        std::ifstream file{path, std::ios::binary};
        if (!file) {
            std::fprintf(stderr, "%s: cannot be read\n", path.c_str());
            return 1;
        }
        names.push_back(path.substr(path.rfind('/') + 1));
        texts.emplace_back(std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{});
    }
    std::vector<trefoil::EmbeddedFile> files;
    for (std::size_t i = 0; i < names.size(); ++i) files.push_back({names[i], texts[i]});
    const auto law = trefoil::calendar::Law::parse(files);
    if (law) return 0;
    std::fprintf(stderr, "%s\n", in_words(law.error()).c_str());
    return 1;
}
