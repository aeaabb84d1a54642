// Taking a request back.
#include "base/text.hpp"
#include "capabilities/assessment/request.hpp"
#include "capabilities/assessment/withdrawal.hpp"
#include <cstdlib>

namespace trefoil::assessment {
namespace {
using access::Action;
using access::Part;
using Answer = Result<access::Happened, WithdrawalRefusal>;

Answer add_fact(access::Deed& deed, std::string source) {
    if (const auto no = refuse_withdrawal(deed)) return Refused{*no};
    cases::add(deed,
               {.kind = "request_withdrawn", .day = deed.today(), .source = std::move(source)});
    return access::Happened{};
}

WithdrawalView view_of(const access::Look& look) {
    return {look.reference(),
            people::subject(people::child(look, look.child()), look.actor().person),
            !refuse_withdrawal(look)};
}
} // namespace

std::string_view code_of(WithdrawalRefusal refusal) {
    switch (refusal) {
    case WithdrawalRefusal::nothing_to_withdraw: return "nothing_to_withdraw";
    case WithdrawalRefusal::not_asked_by_family: return "not_asked_by_family";
    case WithdrawalRefusal::how_missing: return "how_missing";
    case WithdrawalRefusal::how_too_long: return "how_too_long";
    }
    std::abort();
}

bool is_under_way(const std::vector<cases::Happening>& ledger) {
    switch (cases::stage_of(ledger)) {
    case cases::Stage::asked:
    case cases::Stage::assessing:
    case cases::Stage::drafting:
    case cases::Stage::with_family: return true;
    case cases::Stage::final:
    case cases::Stage::no_assessment:
    case cases::Stage::no_plan:
    case cases::Stage::withdrawn: return false;
    }
    std::abort();
}

std::optional<WithdrawalRefusal> refuse_withdrawal(const access::Look& look) {
    if (!is_under_way(cases::ledger(look, look.case_id())))
        return WithdrawalRefusal::nothing_to_withdraw;
    if (!is_asked_by_family(look)) return WithdrawalRefusal::not_asked_by_family;
    return std::nullopt;
}

Result<access::Happened, WithdrawalRefusal> withdraw(access::Door& door,
                                                     std::string_view reference) {
    return door.deed(
        {"assessment.withdraw", Action::contribute, Part::request, access::of_case(reference)},
        [](access::Deed& deed) { return add_fact(deed, "by the family itself"); });
}

Result<access::Happened, WithdrawalRefusal>
record_withdrawal(access::Door& door, std::string_view reference, std::string_view how) {
    return door.deed(
        {"assessment.record_withdrawal", Action::decide, Part::request, access::of_case(reference)},
        [&](access::Deed& deed) -> Answer {
            if (how.empty()) return Refused{WithdrawalRefusal::how_missing};
            if (length_of(how) > how_longest) return Refused{WithdrawalRefusal::how_too_long};
            return add_fact(deed, "told us " + std::string{how});
        });
}

WithdrawalView withdrawing(access::Door& door, std::string_view reference) {
    return door.look(
        {"assessment.withdrawing", Action::contribute, Part::request, access::of_case(reference)},
        [](access::Look& look) { return view_of(look); });
}

WithdrawalView recording_withdrawal(access::Door& door, std::string_view reference) {
    return door.look({"assessment.recording_withdrawal", Action::decide, Part::request,
                      access::of_case(reference)},
                     [](access::Look& look) { return view_of(look); });
}
} // namespace trefoil::assessment
