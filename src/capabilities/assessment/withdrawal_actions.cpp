// Taking a request back.
#include "capabilities/assessment/request.hpp"
#include "capabilities/assessment/withdrawal_rules.hpp"

namespace trefoil::assessment {
namespace {
using access::Action;
using access::Part;
using Answer = Result<access::Happened, WithdrawalRefusal>;

Answer add_fact(access::Deed& deed, Date on, std::string source) {
    if (const auto no = refuse_withdrawal(deed)) return Refused{*no};
    cases::add(deed, {.kind = "request_withdrawn", .day = on, .source = std::move(source)});
    return access::Happened{};
}

WithdrawalView view_of(const access::Look& look) {
    return {look.reference(),
            people::subject(people::child(look, look.child()), look.actor().person),
            people::called(look, look.child()), !refuse_withdrawal(look),
            is_asked_by(look, look.actor().person)};
}
} // namespace

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
        [](access::Deed& deed) -> Answer {
            const auto self = deed.actor().person;
            if (const auto no = refuse_withdrawal(deed)) return Refused{*no};
            if (!is_asked_by(deed, self)) return Refused{WithdrawalRefusal::asked_by_another};
            return add_fact(deed, deed.today(), "by " + people::adult(deed, self).name.full());
        });
}

Result<access::Happened, WithdrawalRefusal>
record_withdrawal(access::Door& door, std::string_view reference, const WithdrawalTyped& typed) {
    return door.deed(
        {"assessment.record_withdrawal", Action::decide, Part::request, access::of_case(reference)},
        [&](access::Deed& deed) -> Answer {
            const auto ledger = cases::ledger(deed, deed.case_id());
            if (const auto no = refuse(typed, ledger, deed.today())) return Refused{*no};
            return add_fact(deed, typed.on.value(), "told us " + typed.how);
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
