// What the pages of signing in carry in hidden fields: where to go on, and what was typed there.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::entrance {
struct Carried {
    std::optional<html::Url> to; // a path of this service
    std::vector<std::pair<std::string, std::string>> typed;
};
// As the form or the address of this request carries it.
Carried carried_by(const http::Request& request);
// A form that failed for want of a session, to be sent again.
Carried carry(const http::Request& lost);
std::vector<html::HiddenField> hidden_in(const Carried& carried);
} // namespace trefoil::entrance
