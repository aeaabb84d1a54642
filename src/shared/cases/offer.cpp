// What the ledger's folder offers: the frames of shared pages.
#include "shared/cases/pages.hpp"

namespace trefoil::cases {
frame::Offer offer() {
    using frame::Permission;
    using http::Method;
    return {.routes = {
                {Method::get, "/cases/{reference}", "case", Permission::staff, show_case},
                {Method::get, "/children/{reference}", "child", Permission::family, show_child},
                {Method::get, "/home", "home", Permission::family, family_home},
            }};
}
} // namespace trefoil::cases
