// What this folder offers the rest.
#include "shared/worklist/capability.hpp"
#include "shared/worklist/pages.hpp"
#include "shared/worklist/worklist.hpp"

namespace trefoil::worklist {
frame::Offer offer() {
    return {.routes = {{http::Method::get, "/work", "work", frame::Permission::staff, my_work}},
            .parts = {{frame::Part::Of::case_main, 10, dates_of_case},
                      {frame::Part::Of::case_main, 50, what_has_happened},
                      {frame::Part::Of::desk, 1, for_your_second_look}},
            .listen = listen};
}
} // namespace trefoil::worklist
