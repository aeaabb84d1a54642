// What this folder offers the rest.
#include "shared/documents/capability.hpp"
#include "shared/documents/pages.hpp"

namespace trefoil::documents {
frame::Offer offer() {
    using frame::Permission;
    using http::Method;
    using Of = frame::Part::Of;
    return {.routes = {{Method::get, "/letters/{reference}/{letter}", "letter",
                        Permission::signed_in, show_letter},
                       {Method::get, "/letters/{reference}/{letter}/letter.pdf", "letter.pdf",
                        Permission::signed_in, send_pdf}},
            .parts = {{Of::case_aside, 30, letters}, {Of::family_aside, 20, letters}}};
}
} // namespace trefoil::documents
