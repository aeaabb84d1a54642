// The codes a request for advice is stored with.
#include "capabilities/advice/request.hpp"
#include <cstdlib>

namespace trefoil::advice {
char letter_of(Ground ground) { return static_cast<char>('a' + static_cast<int>(ground)); }

Ground ground_of(char letter) {
    if (letter < 'a' || letter > letter_of(Ground::asked_by_family)) throw db::BadValue{};
    return static_cast<Ground>(letter - 'a');
}

std::string_view code_of(RefusalGround ground) {
    switch (ground) {
    case RefusalGround::against_own_duties: return "against_own_duties";
    case RefusalGround::adverse_effect: return "adverse_effect";
    }
    std::abort();
}

std::optional<RefusalGround> refusal_ground_of(std::string_view code) {
    for (const auto ground : {RefusalGround::against_own_duties, RefusalGround::adverse_effect})
        if (code_of(ground) == code) return ground;
    return std::nullopt;
}
} // namespace trefoil::advice
