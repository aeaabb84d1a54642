// What changed between two texts, word by word.
#include "base/diff.hpp"
#include <algorithm>
#include <cstdint>
#include <span>

namespace trefoil {
namespace {
using Words = std::span<const std::string_view>;

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }
bool is_mark(char c) { return std::string_view{".,;:!?()\"'"}.find(c) != std::string_view::npos; }

// A word, a run of white space, or one punctuation mark.
std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto start = at++;
        if (!is_mark(text[start]))
            while (at < text.size() && is_space(text[at]) == is_space(text[start]) &&
                   !is_mark(text[at]))
                ++at;
        words.push_back(text.substr(start, at - start));
    }
    return words;
}

// Length of the longest common subsequence of `a` and each beginning of `b`, in one row of memory.
std::vector<std::uint32_t> common_lengths(Words a, Words b, bool backwards) {
    std::vector<std::uint32_t> row(b.size() + 1, 0);
    const auto nth = [backwards](Words all, std::size_t n) {
        return all[backwards ? all.size() - 1 - n : n];
    };
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::uint32_t diagonal = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto above = row[j + 1];
            row[j + 1] = nth(a, i) == nth(b, j) ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row;
}

void add(std::vector<DiffPart>& parts, Change change, Words words) {
    if (words.empty()) return;
    if (parts.empty() || parts.back().change != change) parts.push_back({change, {}});
    for (const auto word : words) parts.back().text += word;
}

// Hirschberg 1975: the longest common subsequence in memory for two rows.
void compare(Words a, Words b, std::vector<DiffPart>& parts) {
    std::size_t same = 0;
    while (same < std::min(a.size(), b.size()) && a[same] == b[same]) ++same;
    add(parts, Change::none, a.first(same));
    a = a.subspan(same);
    b = b.subspan(same);
    std::size_t tail = 0;
    while (tail < std::min(a.size(), b.size()) && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const Words ending = a.last(tail);
    a = a.first(a.size() - tail);
    b = b.first(b.size() - tail);
    const bool is_kept = a.size() == 1 && std::ranges::find(b, a[0]) != b.end();
    if (a.empty() || b.empty() || (a.size() == 1 && !is_kept)) {
        add(parts, Change::removed, a);
        add(parts, Change::added, b);
    } else if (is_kept) {
        const auto at = static_cast<std::size_t>(std::ranges::find(b, a[0]) - b.begin());
        add(parts, Change::added, b.first(at));
        add(parts, Change::none, a);
        add(parts, Change::added, b.subspan(at + 1));
    } else {
        const Words first = a.first(a.size() / 2), second = a.subspan(a.size() / 2);
        const auto forwards = common_lengths(first, b, false);
        const auto backwards = common_lengths(second, b, true);
        std::size_t best = 0;
        for (std::size_t j = 0; j <= b.size(); ++j)
            if (forwards[j] + backwards[b.size() - j] > forwards[best] + backwards[b.size() - best])
                best = j;
        compare(first, b.first(best), parts);
        compare(second, b.subspan(best), parts);
    }
    add(parts, Change::none, ending);
}

bool is_only_space(std::string_view text) { return std::ranges::all_of(text, is_space); }

// People read phrases: a change is not broken up by the space inside it, and what was removed
// stands before what was added.
std::vector<DiffPart> as_phrases(const std::vector<DiffPart>& parts) {
    std::vector<DiffPart> phrases;
    std::string removed, added;
    const auto flush = [&] {
        if (!removed.empty()) phrases.push_back({Change::removed, std::move(removed)});
        if (!added.empty()) phrases.push_back({Change::added, std::move(added)});
        removed.clear();
        added.clear();
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& part = parts[i];
        const bool joins = part.change == Change::none && is_only_space(part.text) &&
                           !removed.empty() && !added.empty() && i + 1 < parts.size();
        if (part.change == Change::none && !joins) {
            flush();
            phrases.push_back(part);
            continue;
        }
        if (part.change != Change::added) removed += part.text;
        if (part.change != Change::removed) added += part.text;
    }
    flush();
    return phrases;
}
} // namespace

std::vector<DiffPart> diff_words(std::string_view before, std::string_view after) {
    const auto old_words = words_of(before), new_words = words_of(after);
    std::vector<DiffPart> parts;
    compare(old_words, new_words, parts);
    return as_phrases(parts);
}
} // namespace trefoil
