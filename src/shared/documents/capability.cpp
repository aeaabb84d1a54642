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
                        Permission::signed_in, send_pdf},
                       {Method::get, "/letters/{reference}/{letter}/sending", "letter.sending",
                        Permission::staff, sending_form},
                       {Method::post, "/letters/{reference}/{letter}/sending", "letter.send",
                        Permission::staff, sending_recorded},
                       {Method::get, "/letters/{reference}/{letter}/put-right",
                        "letter.putting_right", Permission::staff, put_right_form},
                       {Method::post, "/letters/{reference}/{letter}/put-right", "letter.put_right",
                        Permission::staff, put_right},
                       {Method::get, "/how-we-send-letters", "letters.own", Permission::family,
                        agreement_form},
                       {Method::post, "/how-we-send-letters", "letters.agree", Permission::family,
                        agreement_made},
                       {Method::post, "/how-we-send-letters/end", "letters.take_back",
                        Permission::family, agreement_ended}},
            .parts = {{Of::case_aside, 30, letters}, {Of::family_aside, 20, letters}},
            .tasks = officer_tasks,
            .steps = open_steps};
}
} // namespace trefoil::documents
