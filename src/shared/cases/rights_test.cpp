// Who decides instead of a young person who cannot, by provision.
#include "shared/cases/rights.hpp"
#include <array>
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::cases;
using access::Judgement;
using access::Tie;

namespace {
const Date today = parse_date("2026-11-22").value();

Id<Person> adult(unsigned char number) {
    Id<Person> id;
    id.bytes[15] = std::byte{number};
    return id;
}

std::vector<people::Relationship> confirmed(std::initializer_list<Tie> kinds) {
    std::vector<people::Relationship> ties;
    for (const Tie kind : kinds) {
        people::Relationship tie;
        tie.adult = adult(static_cast<unsigned char>(ties.size() + 1));
        tie.kind = kind;
        tie.confirmed_on = today;
        ties.push_back(tie);
    }
    return ties;
}

access::OwnRights of_young_person() {
    access::OwnRights rights;
    rights.young_person_from = parse_date("2026-06-27");
    return rights;
}

RightsTyped typed(Judgement judged) {
    RightsTyped typed{};
    typed.judged = judged;
    typed.source = "Dr Osei, 4 September";
    return typed;
}
} // namespace

TEST_CASE("SEND Regs reg 64: the representative; where there is none, the parent") {
    using Who = std::set<Id<Person>>;
    struct Line {
        std::vector<people::Relationship> known;
        Who named;
        bool has_representative;
        Who decide;
        std::optional<RightsRefusal> refused;
    };
    using enum Tie;
    const Who first{adult(1)}, second{adult(2)}, both{adult(1), adult(2)};
    const auto parents = confirmed({parental_responsibility, special_guardian});
    const auto carers = confirmed({foster_carer, education_parent});
    const std::array lines{
        // known | named | representative | decide | refused
        Line{parents, {}, false, both, {}},
        Line{parents, second, false, second, {}},
        Line{parents, {}, true, {}, {}},
        Line{parents, first, true, {}, RightsRefusal::both_decide},
        Line{parents, {adult(9)}, false, {}, RightsRefusal::nobody_decides}, // not of this family
        Line{carers, {}, false, {}, RightsRefusal::nobody_decides},
        Line{carers, first, false, first, {}},
        Line{{}, {}, false, {}, {}}, // nobody is known at all
    };
    for (const Line& line : lines) {
        CAPTURE(&line - lines.data());
        RightsTyped asked = typed(Judgement::not_shown);
        asked.decides = line.named;
        asked.has_representative = line.has_representative;
        CHECK(who_decides(asked, line.known) == line.decide);
        CHECK(refuse(of_young_person(), asked, line.known, today) == line.refused);
    }
}

TEST_CASE("MCA s.1(2): of a young person who can decide, nobody decides instead") {
    const auto parents = confirmed({Tie::parental_responsibility});
    for (const Judgement judged : {Judgement::not_considered, Judgement::shown}) {
        CHECK(who_decides(typed(judged), parents).empty());
        CHECK(!refuse(of_young_person(), typed(judged), parents, today));
        RightsTyped named = typed(judged);
        named.decides = {adult(1)};
        CHECK(refuse(of_young_person(), named, parents, today) ==
              RightsRefusal::decides_without_lack);
    }
}
