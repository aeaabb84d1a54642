// Which sentences give a reason that is none. SEND Code of Practice 9.16: no blanket policies and
// no thresholds; CFA 2014 s.36(8) and s.37(1): the tests, and neither cost, panels nor staff are in
// them.
#include "capabilities/assessment/reasons_rules.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

namespace trefoil::assessment {
namespace {
using Phrases = std::span<const std::string_view>;

// Each phrase begins at the start of a word: " cost" finds "costs". A sentence that names the
// matter and also bars or requires is marked.
constexpr std::array<std::string_view, 8> cycles{
    " cycle",     " assess plan do review", " graduated approach", " graduated response",
    " rounds of", " terms of support",      " terms of sen",       " sen support first"};
constexpr std::array<std::string_view, 21> cycles_bar{
    " have not", " has not",    " had not",      " were not",  " was not",  " not yet",
    " not been", " not done",   " not complete", " must",      " need to ", " needs to ",
    " should ",  " before ",    " until ",       " at least ", " only one", " fewer than",
    " require",  " not enough", " incomplete"};
constexpr std::array<std::string_view, 12> scores{
    " score",       " centile",     " percentile", " standardised", " year behind", " years behind",
    " age related", " test result", " attainment", " threshold",    " criteri"};
constexpr std::array<std::string_view, 17> scores_bar{
    " threshold",  " criteri",    " cut off",       " does not meet", " do not meet",
    " low enough", " too high",   " above our",     " must be",       " not below",
    " above the",  " far enough", " only one year", " not two years", " less than two",
    " at least",   " require"};
constexpr std::array<std::string_view, 7> costs{" cost",   " budget", " money", " fund",
                                                " expens", " financ", " £"};
constexpr std::array<std::string_view, 19> costs_bar{
    " not spent", " has not",  " have not",   " too much", " too expensive",
    " too high",  " cannot",   " no money",   " no fund",  " no budget",
    " lack",      " shortage", " limited",    " pressure", " before ",
    " must ",     " exceed",   " would cost", " first "};
constexpr std::array<std::string_view, 4> panels{" panel", " quorum", " sign off", " signed off"};
constexpr std::array<std::string_view, 13> panels_bar{
    " not met", " not yet",       " has not",    " have not", " wait",    " until",      " next ",
    " date",    " did not agree", " not agreed", " declined", " refused", " turned down"};
constexpr std::array<std::string_view, 7> staff{" staff",       " psychologist", " officer",
                                                " caseworker",  " capacity",     " workforce",
                                                " waiting list"};
constexpr std::array<std::string_view, 13> staff_bar{" shortage",
                                                     " not enough",
                                                     " too few",
                                                     " we do not have",
                                                     " lack of",
                                                     " vacan",
                                                     " not available",
                                                     " unavailable",
                                                     " no capacity",
                                                     " no staff",
                                                     " no educational psychologist",
                                                     " nobody to",
                                                     " waiting list"};

struct Ground {
    NoReason why;
    Phrases matter, bar;
};
constexpr std::array<Ground, 5> grounds{{{NoReason::cycles_of_support, cycles, cycles_bar},
                                         {NoReason::test_score, scores, scores_bar},
                                         {NoReason::cost, costs, costs_bar},
                                         {NoReason::panel, panels, panels_bar},
                                         {NoReason::staff, staff, staff_bar}}};

// " two cycles were not done ": folded, and every mark that is no letter, digit or £ a space.
std::string plain(std::string_view sentence) {
    std::string plain = " ";
    for (const char c : fold(sentence)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_word =
            byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
        if (is_word)
            plain += c;
        else if (plain.back() != ' ')
            plain += ' ';
    }
    if (plain.back() != ' ') plain += ' ';
    return plain;
}

bool has_any(std::string_view text, Phrases phrases) {
    return std::ranges::any_of(phrases, [&](std::string_view phrase) {
        return text.find(phrase) != std::string_view::npos;
    });
}

std::vector<std::string_view> sentences_of(std::string_view text) {
    std::vector<std::string_view> sentences;
    while (!text.empty()) {
        const auto end = text.find_first_of(".!?;\n");
        const auto sentence = trimmed(text.substr(0, end));
        if (!sentence.empty()) sentences.push_back(sentence);
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    return sentences;
}
} // namespace

std::vector<Marked> unlawful_reasons(std::string_view text) {
    std::vector<Marked> marked;
    for (const std::string_view sentence : sentences_of(text)) {
        const std::string words = plain(sentence);
        const auto found = std::ranges::find_if(grounds, [&](const Ground& ground) {
            return has_any(words, ground.matter) && has_any(words, ground.bar);
        });
        if (found != grounds.end()) marked.push_back({std::string{sentence}, found->why});
    }
    return marked;
}

namespace {
std::string_view citation_on_assessing(NoReason why) {
    switch (why) {
    case NoReason::cycles_of_support:
    case NoReason::test_score: return "SEND Code of Practice 9.16";
    case NoReason::cost: return "CFA 2014 s.36(8)";
    case NoReason::panel: return "SEND Regs 2014 reg 5(1)";
    case NoReason::staff: return "SEND Regs 2014 reg 5(4)";
    }
    std::abort();
}

// Whether a plan is necessary is the whole of the test.
std::string_view citation_on_plan(NoReason why) {
    switch (why) {
    case NoReason::cycles_of_support:
    case NoReason::test_score:
    case NoReason::cost: return "CFA 2014 s.37(1)";
    case NoReason::panel: return "SEND Regs 2014 reg 10(1)";
    case NoReason::staff: return "SEND Regs 2014 reg 10(4)";
    }
    std::abort();
}
} // namespace

std::string_view citation_of(NoReason why, AgainstQuestion question) {
    switch (question) {
    case AgainstQuestion::assess: return citation_on_assessing(why);
    case AgainstQuestion::plan: return citation_on_plan(why);
    }
    std::abort();
}
} // namespace trefoil::assessment
