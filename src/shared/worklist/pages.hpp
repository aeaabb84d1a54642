// My work, the clocks on a case, and what has happened in it.
#pragma once
#include "shared/frame/frame.hpp"
#include "shared/worklist/desk.hpp"

namespace trefoil::worklist {
http::Answer my_work(frame::Visit& visit);
html::Html what_has_happened(const frame::Visit& visit, access::Look& look);
html::Html dates_of_case(const frame::Visit& visit, access::Look& look);
html::Html for_your_second_look(const frame::Visit& visit, access::Look& look);

std::string step_words(frame::Step::Kind kind, const Words& words);
html::Url address_of(frame::Step::Kind kind, const Row& row);
} // namespace trefoil::worklist
