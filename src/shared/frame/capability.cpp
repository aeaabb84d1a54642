// What this folder offers the rest.
#include "shared/frame/public_pages.hpp"

namespace trefoil::frame {
Offer offer() {
    using http::Method;
    return {.routes = {
                {Method::get, "/accessibility", "accessibility", Permission::anyone, accessibility},
                {Method::get, "/privacy", "privacy", Permission::anyone, privacy},
                {Method::get, "/independent-advice", "independent_advice", Permission::anyone,
                 independent_advice},
                {Method::get, "/contact", "contact", Permission::anyone, contact},
                {Method::post, "/theme", "theme", Permission::anyone, choose_theme},
            }};
}
} // namespace trefoil::frame
