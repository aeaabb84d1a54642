// Letters as pages and as PDF, their list on a child's pages, and how each was sent.
#pragma once
#include "shared/documents/sending.hpp"
#include "shared/frame/frame.hpp"

namespace trefoil::documents {
http::Answer show_letter(frame::Visit& visit);
http::Answer send_pdf(frame::Visit& visit);
html::Html letters(const frame::Visit& visit, access::Look& look);

http::Answer sending_form(frame::Visit& visit);
http::Answer sending_recorded(frame::Visit& visit);
http::Answer put_right_form(frame::Visit& visit);
http::Answer put_right(frame::Visit& visit);
std::vector<frame::Task> officer_tasks(const frame::Visit& visit, access::Look& look);
std::string how_it_went(const Words& words, const Sending& letter); // "Not posted yet"

http::Answer agreement_form(frame::Visit& visit);
http::Answer agreement_made(frame::Visit& visit);
http::Answer agreement_ended(frame::Visit& visit);
} // namespace trefoil::documents
