// Agreeing to letters here, and taking that back.
#include "shared/documents/agreement_store.hpp"

namespace trefoil::documents {
namespace {
using access::Action;
using access::Part;
using Outcome = Result<access::Happened, AgreementRefusal>;
} // namespace

std::vector<LetterAgreement> own_agreements(access::Door& door, Id<Area> area) {
    return door.look({"letters.own", Action::view, Part::own_letters, access::in_area(area)},
                     [](access::Look& look) { return agreements(look, look.actor().person); });
}

Result<access::Happened, AgreementRefusal> agree(access::Door& door, Id<Area> area,
                                                 const std::string& told_at) {
    return door.deed({"letters.agree", Action::decide, Part::own_letters, access::in_area(area)},
                     [&](access::Deed& deed) -> Outcome {
                         if (const auto no = refuse_told_at(told_at)) return Refused{*no};
                         end_agreement(deed);
                         save_agreement(deed, told_at);
                         return access::Happened{};
                     });
}

Result<access::Happened, AgreementRefusal> take_agreement_back(access::Door& door, Id<Area> area) {
    return door.deed(
        {"letters.take_back", Action::decide, Part::own_letters, access::in_area(area)},
        [](access::Deed& deed) -> Outcome {
            if (!end_agreement(deed)) return Refused{AgreementRefusal::nothing_agreed};
            return access::Happened{};
        });
}
} // namespace trefoil::documents
