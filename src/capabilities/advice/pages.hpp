// The pages this capability answers with; capability.cpp names their addresses.
#pragma once
#include "capabilities/advice/request.hpp"
#include "platform/html/own/marks.hpp"
#include "shared/frame/frame.hpp"
#include "shared/statements/wording.hpp"

namespace trefoil::advice {
http::Answer asking_form(frame::Visit& visit);
http::Answer ask_for_advice(frame::Visit& visit);

http::Answer show_inbox(frame::Visit& visit);
http::Answer show_request(frame::Visit& visit);
http::Answer show_sent(frame::Visit& visit);
http::Answer take_request(frame::Visit& visit);
http::Answer pass_request_back(frame::Visit& visit);

http::Answer writing_form(frame::Visit& visit);
http::Answer add_statement(frame::Visit& visit);
http::Answer change_form(frame::Visit& visit);
http::Answer change_statement(frame::Visit& visit);
http::Answer take_statement_out(frame::Visit& visit);

http::Answer sending_form(frame::Visit& visit);
http::Answer send_in(frame::Visit& visit);
http::Answer refusal_form(frame::Visit& visit);
http::Answer refuse_request(frame::Visit& visit);
http::Answer telling_form(frame::Visit& visit);
http::Answer tell_us(frame::Visit& visit);

http::Answer send_reminders(frame::Visit& visit);
http::Answer show_advice(frame::Visit& visit);
http::Answer show_family_advice(frame::Visit& visit);

std::vector<frame::Task> officer_tasks(const frame::Visit& visit, access::Look& look);
html::Html advice_asked(const frame::Visit& visit, access::Look& look);
html::Html family_advice(const frame::Visit& visit, access::Look& look);

// What these pages have in common.
Id<AdviceRequest> request_of(const http::Request& request); // else access::NotAvailable
html::Agency mark_of(std::optional<access::Agency> agency);
std::string agency_step(std::optional<access::Agency> agency); // in an address
html::Url request_url(std::string_view reference, Id<AdviceRequest> id);
std::string title_of(const Words& words, Ground ground);
std::string kind_heading(const Words& words, statements::Kind kind);
// One statement with its quantity; what stands under it is added by the page.
html::Html statement_text(const Words& words, const statements::Text& text);
} // namespace trefoil::advice
