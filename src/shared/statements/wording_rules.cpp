// Loose phrases, each with why it is loose and what to write instead.
#include "shared/statements/wording.hpp"
#include <algorithm>
#include <cctype>

namespace trefoil::statements {
namespace {
constexpr std::string_view no_times = "Nobody can tell how often that is.";
constexpr std::string_view say_times = "Say how many times a day, a week or a term.";
constexpr std::string_view no_promise = "It can be there and never be used.";
constexpr std::string_view say_what = "Say what the child gets, from whom, how often and how long.";
constexpr std::string_view somebody_decides = "It leaves to somebody, later, whether it is given.";
constexpr std::string_view say_when = "Say when it is given, and who decides by what sign.";
constexpr std::string_view no_decision = "It recommends and does not say that it is given.";
constexpr std::string_view no_amount = "Nobody can tell how much that is.";
constexpr std::string_view say_amount = "Say how many minutes, people or sessions.";

// Our list, no statute: phrases that tribunals and guidance have found too vague to enforce.
constexpr LoosePhrase rules[] = {
    {"access to", no_promise, say_what},
    {"opportunity to", no_promise, say_what},
    {"opportunity for", no_promise, say_what},
    {"opportunities to", no_promise, say_what},
    {"opportunities for", no_promise, say_what},
    {"as appropriate", somebody_decides, say_when},
    {"if appropriate", somebody_decides, say_when},
    {"where appropriate", somebody_decides, say_when},
    {"when appropriate", somebody_decides, say_when},
    {"as required", somebody_decides, say_when},
    {"when required", somebody_decides, say_when},
    {"as needed", somebody_decides, say_when},
    {"when needed", somebody_decides, say_when},
    {"as necessary", somebody_decides, say_when},
    {"where possible", somebody_decides, say_when},
    {"if possible", somebody_decides, say_when},
    {"where practicable", somebody_decides, say_when},
    {"would benefit from", no_decision, say_what},
    {"may benefit from", no_decision, say_what},
    {"should be considered", no_decision, say_what},
    {"regular", no_times, say_times},
    {"regularly", no_times, say_times},
    {"frequent", no_times, say_times},
    {"frequently", no_times, say_times},
    {"periodic", no_times, say_times},
    {"periodically", no_times, say_times},
    {"from time to time", no_times, say_times},
    {"ongoing", no_times, say_times},
    {"up to", "None at all is also up to that much.",
     "Say at least how much, or exactly how much."},
    {"some support", no_amount, say_amount},
    {"additional support", no_amount, say_amount},
    {"a high level of", no_amount, say_amount},
    {"sufficient", no_amount, say_amount},
};

bool is_of_a_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte);
}

std::string in_small_letters(std::string_view words) {
    std::string small{words};
    std::ranges::transform(small, small.begin(), [](unsigned char c) {
        return static_cast<char>(std::isspace(c) ? ' ' : std::tolower(c));
    });
    return small;
}

bool stands_alone(std::string_view text, std::size_t at, std::size_t length) {
    return (at == 0 || !is_of_a_word(text[at - 1])) &&
           (at + length == text.size() || !is_of_a_word(text[at + length]));
}

const LoosePhrase* longest_at(std::string_view small, std::size_t at) {
    const LoosePhrase* longest = nullptr;
    for (const LoosePhrase& rule : rules)
        if (small.substr(at).starts_with(rule.phrase) &&
            stands_alone(small, at, rule.phrase.size()) &&
            (!longest || rule.phrase.size() > longest->phrase.size()))
            longest = &rule;
    return longest;
}
} // namespace

std::vector<Loose> loose_phrases(std::string_view words) {
    const std::string small = in_small_letters(words);
    std::vector<Loose> found;
    for (std::size_t at = 0; at < small.size();) {
        const LoosePhrase* rule = longest_at(small, at);
        if (rule) found.push_back({at, std::string{words.substr(at, rule->phrase.size())}, rule});
        at += rule ? rule->phrase.size() : 1;
    }
    return found;
}

std::vector<Loose> loose_phrases(const Text& text) {
    std::vector<Loose> found = loose_phrases(text.words);
    for (const std::string* field :
         {&text.quantity.who, &text.quantity.how_often, &text.quantity.how_long})
        std::ranges::move(loose_phrases(*field), std::back_inserter(found));
    return found;
}
} // namespace trefoil::statements
