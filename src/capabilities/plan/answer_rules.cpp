// When a draft can be answered, and what an answer needs.
#include "capabilities/plan/answer_rules.hpp"
#include "base/text.hpp"
#include "capabilities/plan/plan_rules.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::plan {
std::string_view code_of(Said said) {
    switch (said) {
    case Said::right: return "right";
    case Said::change: return "change";
    case Said::unsure: return "unsure";
    }
    std::abort();
}

std::optional<Said> said_of(std::string_view code) {
    for (const Said said : {Said::right, Said::change, Said::unsure})
        if (code_of(said) == code) return said;
    return std::nullopt;
}

std::string_view code_of(AnswerRefusal refusal) {
    switch (refusal) {
    case AnswerRefusal::nothing_said: return "nothing_said";
    case AnswerRefusal::change_without_words: return "change_without_words";
    case AnswerRefusal::too_long: return "too_long";
    case AnswerRefusal::nothing_asked: return "nothing_asked";
    case AnswerRefusal::not_open: return "not_open";
    case AnswerRefusal::not_yours: return "not_yours";
    case AnswerRefusal::changed_meanwhile: return "changed_meanwhile";
    }
    std::abort();
}

const Frozen* served(const std::vector<Frozen>& versions) {
    const Frozen* newest = nullptr;
    for (const Frozen& version : versions)
        if (version.kind == Kind::draft && version.sent_on) newest = &version;
    return newest;
}

bool is_open(const std::vector<cases::Happening>& ledger) {
    return cases::stage_of(ledger) == cases::Stage::with_family;
}

std::string_view code_of(const Unsaved& unsaved) { return code_of(unsaved.why); }

std::optional<Unsaved> refuse(const std::vector<LineAnswer>& lines) {
    for (const LineAnswer& line : lines) {
        const auto unsaved = [&](AnswerRefusal why) {
            return Unsaved{why, Unsaved::Beside::line, line.mark};
        };
        if (!line.said && !line.words.empty()) return unsaved(AnswerRefusal::nothing_said);
        if (line.said == Said::change && line.words.empty())
            return unsaved(AnswerRefusal::change_without_words);
        if (length_of(line.words) > words_longest) return unsaved(AnswerRefusal::too_long);
    }
    return std::nullopt;
}

// Of the draft that was served last: who was done with an earlier one has days for this one too.
bool all_finished(const std::vector<cases::Happening>& ledger,
                  const std::vector<Id<Person>>& asked) {
    const auto standing = cases::standing(ledger);
    const auto newest = std::ranges::find(standing.rbegin(), standing.rend(), "draft_served",
                                          &cases::Happening::kind);
    return newest != standing.rend() && !asked.empty() &&
           std::ranges::all_of(asked, [&](Id<Person> person) {
               return std::ranges::any_of(standing, [&](const cases::Happening& row) {
                   return row.kind == "representations_finished" && row.by == person &&
                          row.about == newest->about;
               });
           });
}
} // namespace trefoil::plan
