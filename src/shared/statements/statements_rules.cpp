// Two edits of one statement put together: a three-way merge by words.
#include "base/diff.hpp"
#include "shared/statements/statements.hpp"
#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace trefoil::statements {
namespace {

// Bytes [from, to) of the base give way to these words.
struct Replacement {
    std::size_t from, to;
    std::string words;
    bool operator==(const Replacement&) const = default;
};

std::vector<Replacement> replacements(std::string_view base, std::string_view edited) {
    std::vector<Replacement> found;
    std::size_t at = 0; // in the base
    bool goes_on = false;
    for (const DiffPart& part : diff_words(base, edited)) {
        if (part.change == Change::none) {
            at += part.text.size();
            goes_on = false;
            continue;
        }
        if (!goes_on) found.push_back({at, at, {}});
        goes_on = true;
        if (part.change == Change::added) {
            found.back().words += part.text;
        } else {
            found.back().to = at += part.text.size();
        }
    }
    return found;
}

bool is_of_a_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte);
}

// `first` begins no later than `second`.
bool stand_apart(std::string_view base, const Replacement& first, const Replacement& second) {
    return first.to <= second.from &&
           std::ranges::any_of(base.substr(first.to, second.from - first.to), is_of_a_word);
}

std::string applied(std::string_view base, const std::vector<Replacement>& in_order) {
    std::string text;
    std::size_t at = 0;
    for (const Replacement& replacement : in_order) {
        text.append(base.substr(at, replacement.from - at)).append(replacement.words);
        at = replacement.to;
    }
    return text.append(base.substr(at));
}

std::optional<std::string> of_one_field(const std::string& base, const std::string& mine,
                                        const std::string& theirs) {
    if (mine == base) return theirs;
    if (theirs == base || theirs == mine) return mine;
    return std::nullopt;
}
} // namespace

std::string_view code_of(Kind kind) {
    switch (kind) {
    case Kind::view: return "view";
    case Kind::need: return "need";
    case Kind::outcome: return "outcome";
    case Kind::provision: return "provision";
    }
    std::abort();
}

Kind kind_of(std::string_view code) {
    for (const Kind kind : {Kind::view, Kind::need, Kind::outcome, Kind::provision})
        if (code_of(kind) == code) return kind;
    throw db::BadValue{};
}

std::string_view code_of(LinkKind kind) {
    switch (kind) {
    case LinkKind::meets_need: return "meets_need";
    case LinkKind::towards_outcome: return "towards_outcome";
    }
    std::abort();
}

LinkKind link_kind_of(std::string_view code) {
    for (const LinkKind kind : {LinkKind::meets_need, LinkKind::towards_outcome})
        if (code_of(kind) == code) return kind;
    throw db::BadValue{};
}

std::optional<std::string> merged(std::string_view base, std::string_view mine,
                                  std::string_view theirs) {
    std::vector<Replacement> all = replacements(base, mine);
    const std::vector<Replacement> by_them = replacements(base, theirs);
    for (const Replacement& other : by_them) {
        if (std::ranges::find(all, other) != all.end()) continue; // both did the same
        all.push_back(other);
    }
    std::ranges::sort(all, [](const Replacement& a, const Replacement& b) {
        return std::pair{a.from, a.to} < std::pair{b.from, b.to};
    });
    const auto is_theirs = [&](const Replacement& replacement) {
        return std::ranges::find(by_them, replacement) != by_them.end();
    };
    for (std::size_t i = 1; i < all.size(); ++i) {
        const bool of_one_edit = is_theirs(all[i - 1]) == is_theirs(all[i]);
        if (!of_one_edit && !stand_apart(base, all[i - 1], all[i])) return std::nullopt;
    }
    return applied(base, all);
}

namespace {
struct Fields {
    std::optional<std::string> words, who, how_often, how_long; // none: both changed it
};
Fields merged_fields(const Text& base, const Text& mine, const Text& theirs) {
    const auto of = [&](std::string Quantity::*field) {
        return of_one_field(base.quantity.*field, mine.quantity.*field, theirs.quantity.*field);
    };
    return {merged(base.words, mine.words, theirs.words), of(&Quantity::who),
            of(&Quantity::how_often), of(&Quantity::how_long)};
}
} // namespace

std::optional<Text> merged(const Text& base, const Text& mine, const Text& theirs) {
    const auto [words, who, how_often, how_long] = merged_fields(base, mine, theirs);
    if (!words || !who || !how_often || !how_long) return std::nullopt;
    return Text{*words, {*who, *how_often, *how_long}};
}

Text over_theirs(const Text& base, const Text& mine, const Text& theirs) {
    const Fields fields = merged_fields(base, mine, theirs);
    return {fields.words.value_or(mine.words),
            {fields.who.value_or(mine.quantity.who),
             fields.how_often.value_or(mine.quantity.how_often),
             fields.how_long.value_or(mine.quantity.how_long)}};
}
} // namespace trefoil::statements
