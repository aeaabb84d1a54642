// Whether the responsible commissioning body agrees to a line of health provision.
#include "base/text.hpp"
#include "capabilities/plan/agreement.hpp"
#include "capabilities/plan/draft.hpp"
#include "capabilities/plan/recipients.hpp"
#include "shared/access/tell.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::plan {
namespace {
using access::Action;
using access::Part;
} // namespace

std::string_view code_of(AgreementRefusal refusal) {
    switch (refusal) {
    case AgreementRefusal::reason_missing: return "reason_missing";
    case AgreementRefusal::too_long: return "too_long";
    case AgreementRefusal::no_such_line: return "no_such_line";
    case AgreementRefusal::words_changed: return "words_changed";
    }
    std::abort();
}

std::string_view code_of(AskRefusal refusal) {
    switch (refusal) {
    case AskRefusal::no_lines: return "no_lines";
    case AskRefusal::no_commissioner: return "no_commissioner";
    }
    std::abort();
}

Result<access::Happened, AgreementRefusal>
answer_health_line(access::Door& door, std::string_view reference, const Consenting& consenting) {
    using Outcome = Result<access::Happened, AgreementRefusal>;
    return door.deed({"plan.agree_line", Action::decide, Part::g, draft_of(reference)},
                     [&](access::Deed& deed) -> Outcome {
                         const auto now = draft(deed);
                         const Line* line = now ? line_with(*now, consenting.mark) : nullptr;
                         if (!line || line->mark.section != Section::g)
                             return Refused{AgreementRefusal::no_such_line};
                         if (line->text.id != consenting.read)
                             return Refused{AgreementRefusal::words_changed};
                         if (!consenting.agreed && consenting.reason.empty())
                             return Refused{AgreementRefusal::reason_missing};
                         if (length_of(consenting.reason) > reason_longest)
                             return Refused{AgreementRefusal::too_long};
                         statements::answer(deed, line->text.id, consenting.agreed,
                                            consenting.reason);
                         return access::Happened{};
                     });
}

Result<access::Happened, AskRefusal> ask_commissioner(access::Door& door,
                                                      std::string_view reference) {
    using Outcome = Result<access::Happened, AskRefusal>;
    return door.deed(
        {"plan.ask_commissioner", Action::decide, Part::plan, draft_of(reference)},
        [&](access::Deed& deed) -> Outcome {
            const auto now = draft(deed);
            const bool has_health = now && std::ranges::any_of(now->lines, [](const Line& line) {
                                        return line.mark.section == Section::g;
                                    });
            if (!has_health) return Refused{AskRefusal::no_lines};
            const auto commissioner = responsible_commissioner(deed);
            if (!commissioner) return Refused{AskRefusal::no_commissioner};
            access::record_care_team(deed, deed.case_id(), deed.child(), commissioner->bytes,
                                     deed.today(), "health lines put to the commissioning body");
            return access::Happened{};
        });
}
} // namespace trefoil::plan
