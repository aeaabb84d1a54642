// When a statement of advice can be kept, and what it should not say.
#include "capabilities/advice/writing_rules.hpp"
#include "base/text.hpp"
#include <cstdlib>

namespace trefoil::advice {
std::string_view code_of(WriteRefusal refusal) {
    switch (refusal) {
    case WriteRefusal::words_missing: return "words_missing";
    case WriteRefusal::words_too_long: return "words_too_long";
    case WriteRefusal::who_missing: return "who_missing";
    case WriteRefusal::how_often_missing: return "how_often_missing";
    case WriteRefusal::quantity_too_long: return "quantity_too_long";
    case WriteRefusal::answered_before: return "answered_before";
    case WriteRefusal::changed_meanwhile: return "changed_meanwhile";
    }
    std::abort();
}

std::string_view code_of(const ChangeRefusal& refusal) { return code_of(refusal.why); }

std::optional<WriteRefusal> refuse(statements::Kind kind, const statements::Text& text) {
    if (text.words.empty()) return WriteRefusal::words_missing;
    if (length_of(text.words) > statement_longest) return WriteRefusal::words_too_long;
    const auto& [who, how_often, how_long] = text.quantity;
    for (const std::string* field : {&who, &how_often, &how_long})
        if (length_of(*field) > quantity_longest) return WriteRefusal::quantity_too_long;
    if (kind != statements::Kind::provision) return std::nullopt;
    // Code of Practice 9.69: provision without a person or a frequency cannot be checked.
    if (who.empty()) return WriteRefusal::who_missing;
    if (how_often.empty()) return WriteRefusal::how_often_missing;
    return std::nullopt;
}

std::vector<std::string> names_in(std::string_view words, const std::vector<std::string>& names) {
    const std::string folded = fold(words);
    std::vector<std::string> found;
    for (const std::string& name : names)
        if (folded.find(fold(name)) != std::string::npos) found.push_back(name);
    return found;
}
} // namespace trefoil::advice
