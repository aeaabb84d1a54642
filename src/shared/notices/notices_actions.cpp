// What a notice needs to know, gathered in the look that writes it.
#include "shared/access/tell.hpp"
#include "shared/cases/cases.hpp"
#include "shared/cases/health_board.hpp"
#include "shared/documents/sending.hpp"
#include "shared/notices/notices.hpp"
#include <algorithm>

namespace trefoil::notices {
std::optional<Rights> rights(const access::Look& look, Date sent_on) {
    using areas::ContactKind;
    const auto adviser = areas::contact(look, look.area(), ContactKind::mediation_adviser);
    const auto resolution = areas::contact(look, look.area(), ContactKind::disagreement_resolution);
    const auto advice = areas::contact(look, look.area(), ContactKind::advice_service);
    if (!adviser || !resolution || !advice) return std::nullopt;
    const LastDays days = last_days(sent_on);
    return Rights{.mediation_adviser = *adviser,
                  .disagreement_resolution = *resolution,
                  .advice_service = *advice,
                  .officer = people::adult(look, look.actor().person).name.full(),
                  .telephone = areas::area(look, look.area()).telephone,
                  .sent_on = sent_on,
                  .mediation_by = days.mediation_by,
                  .appeal_by = days.appeal_by};
}

Around around(const access::Look& look, const people::Child& child) {
    Around around;
    if (child.setting) around.setting = bodies::body(look, *child.setting);
    around.commissioner = cases::health_board(look);
    for (auto& body : bodies::of_kind(look, bodies::Kind::social_care))
        if (body.council_of == look.area()) around.social_care.push_back(std::move(body));
    return around;
}

std::vector<Ready> prepare(const std::vector<Addressed>& letters) {
    std::vector<Ready> ready;
    for (const Addressed& each : letters)
        ready.push_back({documents::prepare(each.letter), each.to});
    return ready;
}

std::vector<people::Adult> family(const access::Look& look, Id<Person> child) {
    const people::Child known = people::child(look, child);
    const bool is_own = is_own_to_decide(known.born_on, look.today());
    const access::OwnRights rights = access::own_rights(look);
    std::vector<people::Adult> adults;
    for (const auto& tie : people::ties_of(look, child))
        if (tie.is_confirmed() && (!is_own || rights.is_decided_by(tie.adult)))
            adults.push_back(people::adult(look, tie.adult));
    if (is_own && adults.empty()) return {{known.id, known.name}};
    return adults;
}

namespace {
// Of the letters of that kind that were made with it, as far as they went.
Date last_sent(const access::Look& look, const documents::Sending& letter) {
    Date last = letter.made_on;
    for (const documents::Sending& each : documents::sendings(look, look.case_id()))
        if (each.kind == letter.kind && each.made_on == letter.made_on && each.sent)
            last = std::max(last, each.sent->on);
    return last;
}
} // namespace

void date_by_sending(access::Listeners& listeners, std::string letter_kind,
                     std::vector<std::string> facts) {
    listeners.on<documents::LettersWent>(
        [letter_kind = std::move(letter_kind),
         facts = std::move(facts)](access::Deed& deed, const documents::LettersWent& went) {
            const auto letter =
                std::ranges::find(went.letters, letter_kind, &documents::Sending::kind);
            if (letter == went.letters.end()) return;
            for (const std::string& fact : facts) {
                const Date last = last_sent(deed, *letter);
                const auto ledger = cases::standing(cases::ledger(deed, deed.case_id()));
                const auto row = std::ranges::find_if(ledger, [&](const cases::Happening& each) {
                    return each.kind == fact && letter->made_on <= each.day;
                });
                if (row == ledger.end() || row->day == last) continue;
                cases::Happening moved = *row;
                moved.day = last;
                moved.supersedes = row->id;
                cases::add(deed, moved);
            }
        });
}
} // namespace trefoil::notices
