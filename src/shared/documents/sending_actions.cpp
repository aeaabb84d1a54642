// Recording how a letter went.
#include "shared/documents/sending_store.hpp"
#include "shared/people/people.hpp"
#include <algorithm>

namespace trefoil::documents {
namespace {
using access::Action;
using access::Part;

access::Question question(std::string_view act, std::string_view reference, Id<Letter> letter) {
    return {act, Action::decide, Part::letter, access::about(access::of_case(reference), letter)};
}

// Of the case of the look, and to a person: what is addressed to a body is not sent like this.
Sending found(const std::vector<Sending>& all, Id<Letter> letter) {
    const auto found = std::ranges::find(all, letter, &Sending::letter);
    if (found == all.end()) throw access::NotAvailable{};
    return *found;
}

std::optional<LetterAgreement> relied_on(const access::Look& look, const Sending& letter,
                                         std::optional<Id<Agreement>> agreement) {
    const auto all = agreements(look, letter.to);
    const auto found = std::ranges::find(
        all, agreement, [](const LetterAgreement& each) { return std::optional{each.id}; });
    return found == all.end() ? std::nullopt : std::optional{*found};
}
} // namespace

SendingView sending(access::Door& door, std::string_view reference, Id<Letter> letter) {
    return door.look(question("letter.sending", reference, letter), [&](access::Look& look) {
        const auto all = sendings(look, look.case_id());
        SendingView view{.reference = look.reference(),
                         .name = {},
                         .letter = found(all, letter),
                         .with = together(all, letter),
                         .agreement = {},
                         .address = {},
                         .today = look.today()};
        view.name = people::adult(look, view.letter.to).name.full();
        if (view.letter.sent) {
            const Used used = used_for(look, letter);
            view.address = used.address;
            view.agreement = relied_on(look, view.letter, used.agreement);
        } else {
            view.agreement = live_agreement(look, view.letter.to);
        }
        return view;
    });
}

Result<access::Happened, SendingRefusal> record_sent(access::Door& door, std::string_view reference,
                                                     Id<Letter> letter, const SendingTyped& typed) {
    using Outcome = Result<access::Happened, SendingRefusal>;
    return door.deed(
        question("letter.send", reference, letter), [&](access::Deed& deed) -> Outcome {
            const auto all = sendings(deed, deed.case_id());
            const Sending first = found(all, letter);
            const auto agreement = live_agreement(deed, first.to);
            if (const auto no = refuse(typed, first, agreement, deed.today())) return Refused{*no};
            const bool is_electronic = typed.channel == Channel::electronic;
            const Sent sent{*typed.channel, *typed.on, receipt_rule_of(*typed.channel)};
            const LettersWent went{together(all, letter), sent.on};
            for (const Sending& each : went.letters)
                save_sent(deed, each.letter, sent,
                          is_electronic ? std::optional{agreement->id} : std::nullopt,
                          is_electronic ? agreement->told_at : typed.address);
            deed.announce(went);
            deed.announce(frame::StepsMoved{deed.case_id()});
            return access::Happened{};
        });
}

std::vector<frame::Step> open_steps(const access::Look& look, Id<Case> id, Id<Person>) {
    for (const Sending& letter : sendings(look, id))
        if (!letter.sent) return {{.kind = frame::Step::Kind::send_letter, .by = letter.made_on}};
    return {};
}
} // namespace trefoil::documents
