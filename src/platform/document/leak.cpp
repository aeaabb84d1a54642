// Both texts are folded and squeezed to their letters and digits; then one is looked for in the
// other.
#include "platform/document/leak.hpp"
#include "base/text.hpp"
#include <vector>

namespace trefoil::document {
namespace {
// Shorter values turn up inside other words by chance: "Ely" in "likely".
constexpr std::size_t letters_certain = 6;

struct Squeezed {
    std::string letters;
    std::vector<bool> starts_word; // for each byte of `letters`: nothing of a word before it
};

// Bytes above ASCII belong to letters, but for general punctuation (U+2000 to U+206F: dashes,
// quotation marks, joiners and direction marks, E2 80 80 to E2 81 AF) and the Arabic tatweel
// (U+0640), which only stretches a word.
std::size_t ignored_at(std::string_view folded, std::size_t i) {
    const auto byte = [&](std::size_t at) {
        return at < folded.size() ? static_cast<unsigned char>(folded[at]) : 0U;
    };
    if (byte(i) == 0xE2 && (byte(i + 1) == 0x80 || (byte(i + 1) == 0x81 && byte(i + 2) <= 0xAF)))
        return 3;
    if (byte(i) == 0xD9 && byte(i + 1) == 0x80) return 2;
    const auto c = byte(i);
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
    return is_letter ? 0 : 1;
}

Squeezed squeezed(std::string_view words) {
    const std::string folded = fold(words);
    Squeezed made;
    bool at_start = true;
    for (std::size_t i = 0; i < folded.size();) {
        if (const auto skip = ignored_at(folded, i)) {
            at_start = true;
            i += skip;
            continue;
        }
        made.letters += folded[i++];
        made.starts_word.push_back(at_start);
        at_start = false;
    }
    return made;
}
} // namespace

bool mentions(std::string_view text, std::string_view protected_value) {
    const std::string value = squeezed(protected_value).letters;
    if (value.empty()) return false;
    const Squeezed within = squeezed(text);
    const bool is_certain = length_of(value) >= letters_certain;
    for (auto at = within.letters.find(value); at != std::string::npos;
         at = within.letters.find(value, at + 1)) {
        const auto end = at + value.size();
        if (is_certain ||
            (within.starts_word[at] && (end == within.letters.size() || within.starts_word[end])))
            return true;
    }
    return false;
}

bool mentions(const Document& document, std::string_view protected_value) {
    std::string all;
    each_words(document, [&](std::string_view words) { all.append(words) += '\n'; });
    return mentions(all, protected_value);
}
} // namespace trefoil::document
