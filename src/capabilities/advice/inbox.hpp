// A body's inbox: what its team is asked for advice on, who has taken what, and by when; and the
// letters addressed to it.
#pragma once
#include "base/paging.hpp"
#include "capabilities/advice/request.hpp"
#include "shared/documents/documents.hpp"

namespace trefoil::advice {

struct Waiting { // a request as a row of the inbox
    Request request;
    std::string reference;
    std::string child;        // empty once the team only follows what it sent
    std::string by_name;      // who answered it, or has it now
    std::int64_t written = 0; // statements so far, while it is not sent
    std::optional<Date> due;
    bool is_due_by_law = false; // by regulation 8; otherwise the Code advises it
};
struct Inbox {
    std::vector<Waiting> team; // nobody has taken it yet
    std::vector<Waiting> mine;
    std::vector<Waiting> colleagues;
    // What is behind the team grows with the years: a page of each.
    Paging answered_paging, letters_paging;
    std::vector<Waiting> answered;
    // Addressed to the body: that an assessment is considered, what was decided.
    std::vector<documents::Received> letters;
};
struct InboxPages { // as they are asked for
    std::int64_t answered = 1, letters = 1;
};
access::Question inbox_question();
// Each child it shows goes into the entry.
Inbox inbox(access::Look& look, const InboxPages& pages);

enum class ClaimRefusal { answered_before, taken_by_colleague, not_yours };
std::string_view code_of(ClaimRefusal refusal);
// Takes a request from the team's inbox: from then on the person is on the child's care team.
Result<access::Happened, ClaimRefusal> take(access::Door& door, std::string_view reference,
                                            Id<AdviceRequest> id);
// Back to the team.
Result<access::Happened, ClaimRefusal> pass_back(access::Door& door, std::string_view reference,
                                                 Id<AdviceRequest> id);

// By whom a body knows the child in its own records (access specification, 5, G3 3a: the request
// pack); none once it only follows what it sent.
struct Identity {
    std::string name;
    std::optional<Date> born_on;
    std::string school;
};

// One request, as whoever was asked sees it beside its pack. Throws access::NotAvailable if it was
// not asked of the actor or the actor's body.
struct Pack {
    Request request;
    std::string reference, child;
    std::optional<Identity> about;
    std::string asked_by, telephone; // whom to ask for more
    std::string taken_by;
    bool is_mine = false;
    std::int64_t written = 0; // statements so far, while it is not sent
    bool may_refuse = false;  // on a ground of CFA 2014 s.31(2): a body that s.31(5) names
    std::optional<Date> due;
    std::string due_explained;
};
access::Question pack_question(std::string_view reference, Id<AdviceRequest> id);
Pack pack(const access::Look& look, Id<AdviceRequest> id);
} // namespace trefoil::advice
