// Coming in: what was asked for or typed before is carried through the pages of signing in.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::entrance {

// For a form of a session that has ended: nothing typed is lost. It is carried, in the page alone,
// for the person whose session it was; nothing is stored.
http::Answer signed_out(frame::Visit& visit);
// For an address that needs a session: sign in, then go on to it.
http::Answer sign_in_first(const frame::Visit& visit);
// Where a new session leads: on to what was typed, to the page that was asked for, or home.
http::Answer come_in(const frame::Visit& visit, const accounts::Begun& begun);
} // namespace trefoil::entrance
