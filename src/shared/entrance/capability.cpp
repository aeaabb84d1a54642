// What this folder offers the rest.
#include "shared/entrance/capability.hpp"
#include "shared/entrance/pages.hpp"

namespace trefoil::entrance {
using frame::Permission;
using http::Method;

frame::Offer offer() {
    return {
        .routes = {
            {Method::get, "/", "front", Permission::anyone, front_page},
            {Method::get, "/sign-in/password", "sign_in.password", Permission::anyone,
             password_form},
            {Method::post, "/sign-in/password", "sign_in.password.enter", Permission::anyone,
             password_enter},
            {Method::get, "/sign-in/code", "sign_in.code", Permission::anyone, code_form},
            {Method::post, "/sign-in/code", "sign_in.code.enter", Permission::anyone, code_enter},
            {Method::get, "/invitation/{token}", "invitation", Permission::anyone, invitation_form},
            {Method::post, "/invitation/{token}", "invitation.accept", Permission::anyone,
             invitation_accept},
            {Method::post, "/session", "session.stay", Permission::signed_in, stay},
            {Method::post, "/sign-out", "sign_out", Permission::anyone, leave},
        }};
}

frame::Offer front_door() {
    return {.routes = {{Method::get, "/sign-in", "sign_in", Permission::anyone, sign_in_page}}};
}
} // namespace trefoil::entrance
