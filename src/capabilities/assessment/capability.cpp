// What this folder offers the rest.
#include "capabilities/assessment/capability.hpp"
#include "capabilities/assessment/pages.hpp"

namespace trefoil::assessment {
frame::Offer offer() {
    using frame::Permission;
    using http::Method;
    return {.routes = {
                {Method::get, "/ask", "ask", Permission::family, ask_form},
                {Method::post, "/ask/change", "ask.change", Permission::family, ask_change},
                {Method::post, "/ask/check", "ask.check", Permission::family, ask_check},
                {Method::post, "/ask", "ask.send", Permission::family, ask_send},
                {Method::get, "/requests/{reference}", "receipt", Permission::family, show_receipt},
            }};
}
} // namespace trefoil::assessment
