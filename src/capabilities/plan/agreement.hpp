// Whether the responsible commissioning body agrees to a line of health provision.
#pragma once
#include "capabilities/plan/plan.hpp"

namespace trefoil::plan {
enum class AgreementRefusal { reason_missing, too_long, no_such_line, words_changed };
std::string_view code_of(AgreementRefusal refusal);

// SEND Regulations 2014, reg 12(2): health provision stands in section G as agreed by the body that
// must arrange it. The answer is to the words as they were read, and ends when they change.
struct Consenting {
    Mark mark;
    Id<StatementVersion> read; // the words agreed to
    bool agreed = false;
    std::string reason; // why not
};
Result<access::Happened, AgreementRefusal>
answer_health_line(access::Door& door, std::string_view reference, const Consenting& consenting);

enum class AskRefusal { no_lines, no_commissioner };
std::string_view code_of(AskRefusal refusal);
// Puts the health lines before the commissioning body, which sees the drafts of C and G from now.
Result<access::Happened, AskRefusal> ask_commissioner(access::Door& door,
                                                      std::string_view reference);
} // namespace trefoil::plan
