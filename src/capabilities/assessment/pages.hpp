// The pages this capability answers with; capability.cpp names their addresses.
#pragma once
#include "capabilities/assessment/against.hpp"
#include "capabilities/assessment/request.hpp"
#include "shared/frame/frame.hpp"

namespace trefoil::assessment {
http::Answer ask_choose(frame::Visit& visit);
http::Answer ask_form(frame::Visit& visit);
http::Answer ask_change(frame::Visit& visit);
http::Answer ask_check(frame::Visit& visit);
http::Answer ask_send(frame::Visit& visit);
http::Answer show_receipt(frame::Visit& visit);
http::Answer decision_form(frame::Visit& visit);
http::Answer decide(frame::Visit& visit);
http::Answer against_form(frame::Visit& visit);
http::Answer against_propose(frame::Visit& visit);
http::Answer second_look(frame::Visit& visit);
http::Answer second_look_confirm(frame::Visit& visit);
http::Answer second_look_send_back(frame::Visit& visit);
http::Answer withdraw_form(frame::Visit& visit);
http::Answer withdraw_sent(frame::Visit& visit);
http::Answer withdrawal_form(frame::Visit& visit);
http::Answer withdrawal_recorded(frame::Visit& visit);
http::Answer more_time_form(frame::Visit& visit);
http::Answer more_time_record(frame::Visit& visit);
http::Answer return_form(frame::Visit& visit);
http::Answer return_record(frame::Visit& visit);
http::Answer time_error_form(frame::Visit& visit);
http::Answer time_error_record(frame::Visit& visit);
http::Answer considering_form(frame::Visit& visit);
http::Answer considering_send(frame::Visit& visit);
http::Answer receive_form(frame::Visit& visit);
http::Answer receive_sent(frame::Visit& visit);
http::Answer add_adult_sent(frame::Visit& visit);
http::Answer inviting_form(frame::Visit& visit);
http::Answer invited(frame::Visit& visit);
http::Answer standing_form(frame::Visit& visit);
http::Answer confirm(frame::Visit& visit);

// A large box for reasons or evidence, as both answers to a question ask for them. What was written
// before stands in it until something is typed.
html::Html reasons_box(const frame::Visit& visit, const std::string& name, const std::string& label,
                       const std::string& hint, const frame::Problems& problems,
                       const std::string& before = {});
std::vector<frame::Task> officer_tasks(const frame::Visit& visit, access::Look& look);
html::Html what_family_told(const frame::Visit& visit, access::Look& look);
// The card of what was said with a request, each with who said it; `added` stands first.
html::Html what_was_told(const Words& words, const std::vector<Told>& told, html::Html added = {});
// How the question was decided before, and the list of those decided "no".
html::Html decided_before(const Words& words, const Earlier& earlier, AgainstQuestion question);
http::Answer show_own_story(frame::Visit& visit);
http::Answer addition_form(frame::Visit& visit);
http::Answer add_words_sent(frame::Visit& visit);
html::Html more_time_given(const frame::Visit& visit, access::Look& look);
html::Html ways_in(const frame::Visit& visit, access::Look& look);
html::Html family_news(const frame::Visit& visit, access::Look& look);
html::Html what_you_can_do(const frame::Visit& visit, access::Look& look);
html::Html not_happy(const frame::Visit& visit, access::Look& look);
html::Html family_why(const frame::Visit& visit, access::Look& look);
html::Html family_steps(const frame::Visit& visit, access::Look& look);
} // namespace trefoil::assessment
