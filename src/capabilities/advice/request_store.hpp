// Requests for advice in the database.
#pragma once
#include "capabilities/advice/inbox.hpp"

namespace trefoil::advice {
void save(access::Deed& deed, const Request& request);
void save_left_out(access::Deed& deed, Ground ground, std::string_view reason);
std::vector<Ground> left_out(const access::Look& look, Id<Case> case_id);
void save_claim(access::Deed& deed, Id<AdviceRequest> request, Id<Appointment> appointment);
void end_claim(access::Deed& deed, Id<AdviceRequest> request);
void save_end(access::Deed& deed, const Request& request); // answered by nobody
void save_answer(access::Deed& deed, Id<AdviceRequest> request, const Answer& answer);

std::optional<Request> find(const access::Look& look, Id<Case> case_id, Id<AdviceRequest> id);
// Those a body was asked, of the children the actor reaches: open, oldest first. Rows with
// the reference of the case; names are for who shows them.
std::vector<Waiting> open_in(const access::Look& look, const access::Reach& reach, Id<Body> body);
// Those the body answered, or that ended unanswered, in the cases it may follow: newest first.
std::int64_t count_answered(const access::Look& look, const access::Reach& reach, Id<Body> body);
std::vector<Waiting> answered_by(const access::Look& look, const access::Reach& reach,
                                 Id<Body> body, const Paging& paging);
} // namespace trefoil::advice
