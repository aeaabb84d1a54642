// Whether the body that must arrange a line of health or social care provision agrees to it.
#include "base/text.hpp"
#include "capabilities/plan/agreement.hpp"
#include "capabilities/plan/draft.hpp"
#include "capabilities/plan/plan_store.hpp"
#include "capabilities/plan/recipients.hpp"
#include "shared/access/tell.hpp"
#include "shared/cases/cases.hpp"
#include "shared/cases/health_board.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::plan {
namespace {
using access::Action;
using access::Part;

std::optional<Id<Body>> health_board_of(const access::Look& look) {
    const auto board = cases::health_board(look);
    return board ? std::optional{board->id} : std::nullopt;
}

bool arranges(Partner partner, Section section) {
    if (partner == Partner::health) return section == Section::g;
    return section == Section::h1 || section == Section::h2;
}
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
    case AskRefusal::no_board: return "no_board";
    case AskRefusal::no_social_care: return "no_social_care";
    }
    std::abort();
}

Result<access::Happened, AgreementRefusal>
answer_line(access::Door& door, std::string_view reference, const Consenting& consenting) {
    using Outcome = Result<access::Happened, AgreementRefusal>;
    return door.deed(
        {"plan.agree_line", action_to_agree(consenting.mark.section),
         part_of(consenting.mark.section), draft_of(reference)},
        [&](access::Deed& deed) -> Outcome {
            const auto now = draft(deed);
            const Line* line = now ? line_with(*now, consenting.mark) : nullptr;
            if (!line || agreed_of(*line, now->agreements).consent == Consent::not_needed)
                return Refused{AgreementRefusal::no_such_line};
            if (line->text.id != consenting.read) return Refused{AgreementRefusal::words_changed};
            if (!consenting.agreed && consenting.reason.empty())
                return Refused{AgreementRefusal::reason_missing};
            if (length_of(consenting.reason) > reason_longest)
                return Refused{AgreementRefusal::too_long};
            statements::answer(deed, line->text.id, consenting.agreed, consenting.reason);
            cases::add(deed, {.kind = consenting.agreed ? "provision_agreed" : "provision_refused",
                              .day = deed.today(),
                              .for_body = deed.actor().body,
                              .about = line->text.statement.bytes});
            return access::Happened{};
        });
}

Result<access::Happened, AskRefusal> ask_to_agree(access::Door& door, std::string_view reference,
                                                  Partner partner) {
    using Outcome = Result<access::Happened, AskRefusal>;
    return door.deed(
        {"plan.ask_to_agree", Action::decide, Part::plan, draft_of(reference)},
        [&](access::Deed& deed) -> Outcome {
            const auto now = draft(deed);
            const bool has_lines = now && std::ranges::any_of(now->lines, [&](const Line& line) {
                                       return arranges(partner, line.mark.section);
                                   });
            if (!has_lines) return Refused{AskRefusal::no_lines};
            const auto body =
                partner == Partner::health ? health_board_of(deed) : social_care_of(deed);
            if (!body)
                return Refused{partner == Partner::health ? AskRefusal::no_board
                                                          : AskRefusal::no_social_care};
            access::record_care_team(deed, deed.case_id(), deed.child(), body->bytes, deed.today(),
                                     "lines of the plan put to the body that arranges them");
            return access::Happened{};
        });
}

std::map<std::string, std::int64_t> lines_to_answer(const access::Look& look, Partner partner) {
    const access::Reach reach = look.reach();
    const auto [one, other] = partner == Partner::health ? std::pair{Section::g, Section::g}
                                                         : std::pair{Section::h1, Section::h2};
    const auto answered = statements::answered(look, reach);
    std::map<std::string, std::int64_t> open;
    for (const StandingLine& line : standing_in(look, reach, one, other))
        if (std::ranges::find(answered, line.statement) == answered.end()) ++open[line.reference];
    return open;
}
} // namespace trefoil::plan
