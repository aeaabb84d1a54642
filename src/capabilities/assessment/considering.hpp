// That an assessment is considered: the family is told with its right to give views and evidence,
// and so are those whom the law names besides.
#pragma once
#include "shared/access/door.hpp"
#include "shared/cases/setting.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::assessment {
enum class ConsideringRefusal { nobody_confirmed, told_before, decided_before, board_not_named };
std::string_view code_of(ConsideringRefusal refusal);

// CFA 2014 s.36(7), SEND Regulations 2014 reg 4: a letter to each, and the fact.
Result<access::Happened, ConsideringRefusal> tell_considering(access::Door& door,
                                                              std::string_view reference);
struct ConsideringView {
    std::string reference, child;
    std::vector<std::string> family;
    struct Other {
        std::string name, as; // "head teacher"
    };
    std::vector<Other> others;
    cases::KnownSetting setting;
    std::optional<Date> told_on;
};
ConsideringView considering(access::Door& door, std::string_view reference);
} // namespace trefoil::assessment
