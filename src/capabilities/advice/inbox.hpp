// A body's inbox: what its team is asked for advice on, who has taken what, and by when; and the
// letters addressed to it.
#pragma once
#include "capabilities/advice/request.hpp"

namespace trefoil::advice {

struct Waiting { // a request as a row of the inbox
    Request request;
    std::string reference;
    std::string child; // empty once the team only follows what it sent
    std::string taken_by;
    std::optional<Date> due;
    bool is_due_by_law = false; // by regulation 8; otherwise the Code advises it
};
struct ReceivedLetter { // addressed to the body: that an assessment is considered, what was decided
    std::string title, reference;
    Id<Letter> id;
    Date sent_on;
};
struct Inbox {
    std::vector<Waiting> team; // nobody has taken it yet
    std::vector<Waiting> mine;
    std::vector<Waiting> colleagues;
    std::vector<Waiting> answered;
    std::vector<ReceivedLetter> letters; // newest first
};
Inbox inbox(access::Door& door);

enum class ClaimRefusal { answered_before, taken_by_colleague, not_yours };
std::string_view code_of(ClaimRefusal refusal);
// Takes a request from the team's inbox: from then on the person is on the child's care team.
Result<access::Happened, ClaimRefusal> take(access::Door& door, std::string_view reference,
                                            Id<AdviceRequest> id);
// Back to the team.
Result<access::Happened, ClaimRefusal> pass_back(access::Door& door, std::string_view reference,
                                                 Id<AdviceRequest> id);

// One request, as whoever was asked sees it beside its pack. Throws access::NotAvailable if it was
// not asked of the actor or the actor's body.
struct Pack {
    Request request;
    std::string reference, child;
    std::string asked_by, telephone; // whom to ask for more
    std::string taken_by;
    bool is_mine = false;
    bool may_refuse = false; // on a ground of CFA 2014 s.31(2): a body that s.31(5) names
    std::optional<Date> due;
    std::string due_explained;
};
access::Question pack_question(std::string_view reference, Id<AdviceRequest> id);
Pack pack(const access::Look& look, Id<AdviceRequest> id);
} // namespace trefoil::advice
