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

void save(access::Deed& deed, Id<Letter> letter, const SendingTyped& typed,
          const std::optional<LetterAgreement>& agreement) {
    const bool is_electronic = typed.channel == Channel::electronic;
    save_sent(deed, letter, {*typed.channel, *typed.on, receipt_rule_of(*typed.channel)},
              is_electronic ? std::optional{agreement->id} : std::nullopt,
              is_electronic ? agreement->told_at : typed.address);
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
                         .mistakes = {},
                         .today = look.today()};
        view.name = people::adult(look, view.letter.to).name.full();
        if (view.letter.sent) {
            const Used used = used_for(look, letter);
            view.with = went_together(all, letter);
            view.mistakes = mistakes(look, letter);
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
    return door.deed(question("letter.send", reference, letter),
                     [&](access::Deed& deed) -> Outcome {
                         const auto all = sendings(deed, deed.case_id());
                         const Sending first = found(all, letter);
                         const auto agreement = live_agreement(deed, first.to);
                         if (const auto no = refuse(typed, first, agreement, deed.today()))
                             return Refused{*no};
                         const auto envelope = together(all, letter);
                         for (const Sending& each : envelope)
                             save(deed, each.letter, typed, agreement);
                         deed.announce(LettersWent{envelope, *typed.on});
                         deed.announce(frame::StepsMoved{deed.case_id()});
                         return access::Happened{};
                     });
}

Result<access::Happened, SendingRefusal> put_sending_right(access::Door& door,
                                                           std::string_view reference,
                                                           Id<Letter> letter,
                                                           const SendingTyped& typed) {
    using Outcome = Result<access::Happened, SendingRefusal>;
    return door.deed(question("letter.put_right", reference, letter),
                     [&](access::Deed& deed) -> Outcome {
                         const auto all = sendings(deed, deed.case_id());
                         Sending first = found(all, letter);
                         if (!first.sent) throw access::NotAvailable{};
                         // Who took an agreement back since had it when the message went.
                         auto agreement = relied_on(deed, first, used_for(deed, letter).agreement);
                         if (!agreement) agreement = live_agreement(deed, first.to);
                         first.sent.reset();
                         if (const auto no = refuse(typed, first, agreement, deed.today()))
                             return Refused{*no};
                         const auto envelope = went_together(all, letter);
                         for (const Sending& each : envelope) {
                             end_as_mistaken(deed, each.letter);
                             save(deed, each.letter, typed, agreement);
                         }
                         deed.announce(LettersWent{envelope, *typed.on});
                         return access::Happened{};
                     });
}

std::vector<frame::Step> open_steps(const access::Look& look, Id<Case> id, Id<Person>) {
    for (const Sending& letter : sendings(look, id))
        if (!letter.sent) return {{.kind = frame::Step::Kind::send_letter, .by = letter.made_on}};
    return {};
}
} // namespace trefoil::documents
