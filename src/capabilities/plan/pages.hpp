// The pages this capability answers with; capability.cpp names their addresses.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::plan {
http::Answer decision_form(frame::Visit& visit);
http::Answer decide(frame::Visit& visit);
http::Answer show_plan(frame::Visit& visit);
http::Answer add_line(frame::Visit& visit);
http::Answer show_advised(frame::Visit& visit);
http::Answer put_in(frame::Visit& visit);
http::Answer put_aside(frame::Visit& visit);
http::Answer show_line(frame::Visit& visit);
http::Answer change_line(frame::Visit& visit);
http::Answer name_line_source(frame::Visit& visit);
http::Answer remove_line(frame::Visit& visit);
http::Answer move_line(frame::Visit& visit);
http::Answer answer_line(frame::Visit& visit);
http::Answer ask_partner(frame::Visit& visit);
http::Answer show_threads(frame::Visit& visit);
http::Answer add_join(frame::Visit& visit);
http::Answer end_join(frame::Visit& visit);
http::Answer check_form(frame::Visit& visit);
http::Answer serve(frame::Visit& visit);
http::Answer read_draft(frame::Visit& visit);
http::Answer read_section(frame::Visit& visit);
http::Answer answer_section(frame::Visit& visit);
http::Answer send_wish(frame::Visit& visit);
http::Answer say_finished(frame::Visit& visit);
http::Answer final_form(frame::Visit& visit);
http::Answer propose_final(frame::Visit& visit);
http::Answer issue_final(frame::Visit& visit);
http::Answer list_plans(frame::Visit& visit);
http::Answer show_copy(frame::Visit& visit);
http::Answer show_pdf(frame::Visit& visit);

html::Html not_agreed(const frame::Visit& visit, access::Look& look);
html::Html plans_to_answer(const frame::Visit& visit, access::Look& look);
std::vector<frame::Task> officer_tasks(const frame::Visit& visit, access::Look& look);
html::Html plan_card(const frame::Visit& visit, access::Look& look);
html::Html what_became_of_advice(const frame::Visit& visit, access::Look& look);
html::Html family_card(const frame::Visit& visit, access::Look& look);
} // namespace trefoil::plan
