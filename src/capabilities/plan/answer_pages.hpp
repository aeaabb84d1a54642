// What the pages share on which a family reads its draft and answers it.
#pragma once
#include "capabilities/plan/answer.hpp"
#include "shared/frame/frame.hpp"

namespace trefoil::plan {
html::Url draft_home(std::string_view reference);
std::vector<Section> sections_with_lines(const FamilyView& seen);
const Answer* answer_to(const FamilyView& seen, Mark mark); // none: nullptr
bool is_own(const FamilyView& seen, const Line& line);      // words of the reader's own
frame::Problem in_words(AnswerRefusal refusal, const Words& words, const std::string& field);
// After "Save and go on" another part is shown: that nothing of the last one was lost is said
// there.
html::Html saved_note(const frame::Visit& visit);
} // namespace trefoil::plan
