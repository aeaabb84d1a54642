// Whether the body that must arrange a line of health or social care provision agrees to it.
#pragma once
#include "capabilities/plan/plan.hpp"
#include <map>

namespace trefoil::plan {
enum class AgreementRefusal { reason_missing, too_long, no_such_line, words_changed };
std::string_view code_of(AgreementRefusal refusal);

// SEND Regulations 2014, reg 12(2): health provision stands in section G as agreed by the body that
// must arrange it. Social care answers for H1 and H2 in the same way: what the council owes is not
// in doubt, and its own service says what it can do. The answer is to the words as they were read,
// and ends when they change. A "no" is a fact of the case, which a manager reads on their desk.
struct Consenting {
    Mark mark;
    Id<StatementVersion> read; // the words agreed to
    bool agreed = false;
    std::string reason; // why not
};
Result<access::Happened, AgreementRefusal>
answer_line(access::Door& door, std::string_view reference, const Consenting& consenting);

enum class AskRefusal { no_lines, no_board, no_social_care };
std::string_view code_of(AskRefusal refusal);
// Puts the lines of health (G) or of social care (H1, H2) before the body that arranges them, which
// sees the drafts of its own sections from now on.
enum class Partner { health, social_care };
Result<access::Happened, AskRefusal> ask_to_agree(access::Door& door, std::string_view reference,
                                                  Partner partner);
// Of the plans being written that the actor reaches, by the reference of the case: how many lines
// of that partner have no answer to the words they have now. None: not in the map.
std::map<std::string, std::int64_t> lines_to_answer(const access::Look& look, Partner partner);
} // namespace trefoil::plan
