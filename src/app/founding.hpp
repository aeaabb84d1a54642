// Founding a local area: the council's team that requests come to. From the command line, once.
#pragma once
#include "shared/access/door.hpp"
#include <string>

namespace trefoil::app {
struct Founding {
    std::string area;      // "Alderbrook"
    std::string council;   // "Alderbrook Council"
    std::string telephone; // the service's own number
};
enum class FoundRefusal { no_name, founded_before };
std::string_view code_of(FoundRefusal refusal);
Result<Id<Area>, FoundRefusal> found(access::Door& door, const Founding& founding);
} // namespace trefoil::app
