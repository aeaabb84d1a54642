// The frames of shared pages.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::cases {
http::Answer show_case(frame::Visit& visit);
http::Answer show_child(frame::Visit& visit);
http::Answer family_home(frame::Visit& visit);
http::Answer who_looked(frame::Visit& visit);
http::Answer officer_form(frame::Visit& visit);
http::Answer give_officer(frame::Visit& visit);
http::Answer birthday_form(frame::Visit& visit);
http::Answer birthday_record(frame::Visit& visit);
http::Answer rights_form(frame::Visit& visit);
http::Answer rights_record(frame::Visit& visit);
http::Answer setting_form(frame::Visit& visit);
http::Answer setting_record(frame::Visit& visit);
http::Answer health_board_form(frame::Visit& visit);
http::Answer health_board_record(frame::Visit& visit);
html::Html your_tasks(const frame::Visit& visit, access::Look& look);
html::Html your_person_part(const frame::Visit& visit, access::Look& look);
html::Html people_around(const frame::Visit& visit, access::Look& look);
html::Html who_looked_part(const frame::Visit& visit, access::Look& look);
} // namespace trefoil::cases
