// Founding a local area.
#include "app/founding.hpp"
#include "base/text.hpp"
#include "shared/areas/areas.hpp"
#include "shared/bodies/bodies.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::app {
namespace {
// "Alderbrook and Fell" -> "alderbrook-and-fell": short and stable.
std::string code_from(std::string_view name) {
    std::string code = fold(name);
    for (char& c : code)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) c = '-';
    return code.substr(0, 40);
}
} // namespace

std::string_view code_of(FoundRefusal refusal) {
    switch (refusal) {
    case FoundRefusal::no_name: return "no_name";
    case FoundRefusal::founded_before: return "founded_before";
    }
    std::abort();
}

Result<Id<Area>, FoundRefusal> found(access::Door& door, const Founding& founding) {
    using Outcome = Result<Id<Area>, FoundRefusal>;
    if (trimmed(founding.area).empty() || trimmed(founding.council).empty())
        return Refused{FoundRefusal::no_name};
    const auto code = code_from(founding.area);
    return door.deed(
        {"area.found", access::Action::begin, access::Part::set_up},
        [&](access::Deed& deed) -> Outcome {
            const auto areas = areas::all(deed.reads());
            if (std::ranges::any_of(areas, [&](const auto& area) { return area.code == code; }))
                return Refused{FoundRefusal::founded_before};
            const auto area = deed.new_id<Area>();
            areas::add(deed, {area, code, founding.area, founding.telephone});
            bodies::add(deed, {deed.new_id<Body>(), founding.council, bodies::Kind::send_service,
                               access::Agency::education, "SEND service", area, deed.today()});
            return area;
        });
}
} // namespace trefoil::app
