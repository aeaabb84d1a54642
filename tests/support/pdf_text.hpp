// The words of a PDF, as another program (poppler's) reads them.
#pragma once
#include "support/folder.hpp"
#include <array>
#include <cstdio>
#include <memory>

namespace trefoil::test {
inline std::string output_of(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe{popen(command.c_str(), "r"), pclose};
    if (!pipe) throw std::runtime_error("cannot run: " + command);
    std::string output;
    std::array<char, 4096> part;
    while (const auto count = fread(part.data(), 1, part.size(), pipe.get()))
        output.append(part.data(), count);
    return output;
}

inline std::string pdf_text(std::string_view bytes) {
    const Folder folder;
    const std::string path = folder.file("document.pdf");
    std::ofstream(path, std::ios::binary) << bytes;
    return output_of("pdftotext -raw " + path + " -");
}
} // namespace trefoil::test
