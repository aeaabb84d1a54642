// A file compiled into the program: law, words, migrations, style sheet, fonts, script.
#pragma once
#include <span>
#include <string_view>

namespace trefoil {
struct EmbeddedFile {
    std::string_view name; // relative to the folder it was taken from
    std::string_view bytes;
};
} // namespace trefoil
