// Confirming who the sender is, and that orders were asked about.
#include "base/text.hpp"
#include "capabilities/assessment/request.hpp"
#include "capabilities/assessment/standing.hpp"
#include "shared/access/tell.hpp"
#include "shared/cases/cases.hpp"
#include "shared/frame/step.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::assessment {
using access::Action;
using access::Part;

namespace {
bool asks_for_self(const access::Look& look, Id<Case> id, Id<Person> child) {
    const auto sent = requests(look, id);
    return std::ranges::find(sent, child, &Request::sent_by) != sent.end();
}

bool is_anybody_confirmed(const access::Look& look, Id<Case> id) {
    return cases::day_of(cases::ledger(look, id), "parent_confirmed").has_value();
}

std::vector<people::Relationship> unconfirmed_ties(const access::Look& look, Id<Person> child) {
    auto ties = people::ties_of(look, child);
    std::erase_if(ties, [](const auto& tie) { return tie.confirmed_on.has_value(); });
    return ties;
}
} // namespace

std::string_view code_of(StandingRefusal refusal) {
    switch (refusal) {
    case StandingRefusal::kind_missing: return "kind_missing";
    case StandingRefusal::evidence_missing: return "evidence_missing";
    case StandingRefusal::evidence_too_long: return "evidence_too_long";
    case StandingRefusal::orders_not_asked: return "orders_not_asked";
    case StandingRefusal::no_such_adult: return "no_such_adult";
    case StandingRefusal::name_missing: return "name_missing";
    case StandingRefusal::given_too_long: return "given_too_long";
    case StandingRefusal::family_too_long: return "family_too_long";
    case StandingRefusal::words_too_long: return "words_too_long";
    }
    std::abort();
}

Result<access::Happened, StandingRefusal>
confirm_standing(access::Door& door, std::string_view reference, const Confirmation& confirmation) {
    using Answer = Result<access::Happened, StandingRefusal>;
    return door.deed(
        {"standing.confirm", Action::decide, Part::standing, access::of_case(reference)},
        [&](access::Deed& deed) -> Answer {
            const bool is_self = confirmation.adult == deed.child();
            if (!is_self && !confirmation.kind) return Refused{StandingRefusal::kind_missing};
            if (confirmation.evidence.empty()) return Refused{StandingRefusal::evidence_missing};
            if (length_of(confirmation.evidence) > evidence_longest)
                return Refused{StandingRefusal::evidence_too_long};
            if (!confirmation.asked_about_orders) return Refused{StandingRefusal::orders_not_asked};
            const auto ties = people::ties_of(deed, deed.child());
            const bool is_known = is_self ? asks_for_self(deed, deed.case_id(), deed.child())
                                          : std::ranges::any_of(ties, [&](const auto& tie) {
                                                return tie.adult == confirmation.adult;
                                            });
            if (!is_known) return Refused{StandingRefusal::no_such_adult};
            if (!is_self)
                people::confirm(deed, deed.child(), confirmation.adult, *confirmation.kind,
                                confirmation.evidence);
            access::record_orders_asked(deed, deed.child(), deed.today(), "asked at intake");
            if (is_self || *confirmation.kind != access::Tie::none)
                cases::add(deed, {.kind = "parent_confirmed",
                                  .day = deed.today(),
                                  .about = confirmation.adult.bytes,
                                  .source = is_self ? confirmation.evidence : std::string{}});
            cases::add(deed, {.kind = "orders_asked", .day = deed.today()});
            return access::Happened{};
        });
}

Result<access::Happened, StandingRefusal> add_adult(access::Door& door, std::string_view reference,
                                                    const people::Name& name,
                                                    std::string_view words) {
    using Answer = Result<access::Happened, StandingRefusal>;
    return door.deed(
        {"standing.add_adult", Action::decide, Part::standing, access::of_case(reference)},
        [&](access::Deed& deed) -> Answer {
            if (name.given.empty()) return Refused{StandingRefusal::name_missing};
            if (length_of(name.given) > people::name_longest)
                return Refused{StandingRefusal::given_too_long};
            if (length_of(name.family) > people::name_longest)
                return Refused{StandingRefusal::family_too_long};
            if (length_of(words) > people::tie_words_longest)
                return Refused{StandingRefusal::words_too_long};
            const auto adult = deed.new_id<Person>();
            people::record_adult(deed, {adult, name});
            people::declare(deed, {.child = deed.child(),
                                   .adult = adult,
                                   .kind = {},
                                   .words = std::string{words},
                                   .declared_on = deed.today(),
                                   .confirmed_on = {}});
            deed.announce(frame::StepsMoved{deed.case_id()});
            return access::Happened{};
        });
}

StandingView standing(access::Door& door, std::string_view reference) {
    return door.look({"standing.view", Action::decide, Part::standing, access::of_case(reference)},
                     [](access::Look& look) {
                         StandingView view;
                         view.reference = look.reference();
                         view.child = people::child(look, look.child()).name.given;
                         for (const auto& tie : unconfirmed_ties(look, look.child()))
                             view.unconfirmed.push_back({tie, people::adult(look, tie.adult).name});
                         if (asks_for_self(look, look.case_id(), look.child()) &&
                             !is_anybody_confirmed(look, look.case_id()))
                             view.young_person = look.child();
                         return view;
                     });
}

bool is_asker_unconfirmed(const access::Look& look, Id<Case> id, Id<Person> child) {
    if (is_anybody_confirmed(look, id)) return false;
    return asks_for_self(look, id, child) || !unconfirmed_ties(look, child).empty();
}

std::vector<people::Name> others_unconfirmed(const access::Look& look) {
    std::vector<people::Name> names;
    if (!is_anybody_confirmed(look, look.case_id())) return names;
    for (const auto& tie : unconfirmed_ties(look, look.child()))
        names.push_back(people::adult(look, tie.adult).name);
    return names;
}
} // namespace trefoil::assessment
