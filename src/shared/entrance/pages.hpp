// The pages of coming in and going out.
#pragma once
#include "shared/entrance/carried.hpp"

namespace trefoil::entrance {
http::Answer front_page(frame::Visit& visit);
http::Answer sign_in_page(frame::Visit& visit);
http::Answer password_form(frame::Visit& visit);
http::Answer password_enter(frame::Visit& visit);
http::Answer code_form(frame::Visit& visit);
http::Answer code_enter(frame::Visit& visit);
http::Answer invitation_form(frame::Visit& visit);
http::Answer invitation_accept(frame::Visit& visit);
http::Answer stay(frame::Visit& visit);
http::Answer leave(frame::Visit& visit);

// The fields of a name and a password, as a page of this folder shows them.
html::Html password_fields(const frame::Visit& visit, const frame::Problems& problems);
http::Answer code_page(const frame::Visit& visit, const Carried& carried,
                       const frame::Problems& problems);
} // namespace trefoil::entrance
