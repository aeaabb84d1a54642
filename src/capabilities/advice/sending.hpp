// Answering a request for advice: sending the advice, which freezes it; or refusing on one of the
// two lawful grounds; or a family's own words.
#pragma once
#include "capabilities/advice/request.hpp"

namespace trefoil::advice {

inline constexpr std::size_t answer_longest = 8000; // a summary, reasons, a family's words
struct ToSend {
    std::string summary;             // in plain words, as the family reads it
    std::optional<bool> is_assessed; // whether the child was assessed for it; must be said
};
struct ToRefuse {
    std::optional<RefusalGround> ground;
    std::string reasons;
};
enum class SendRefusal {
    answered_before,
    nothing_written,
    summary_missing,
    assessed_not_said,
    ground_missing,
    reasons_missing,
    words_too_long
};
std::string_view code_of(SendRefusal refusal);

// Issues the advice to the authority, adds it to the ledger, and closes the step; its author's body
// goes on to follow what it sent.
Result<Id<Letter>, SendRefusal> send_advice(access::Door& door, std::string_view reference,
                                            Id<AdviceRequest> id, const ToSend& to_send);
// CFA 2014 s.31(2) and (3): a refusal with its ground and reasons in writing, to the authority.
Result<Id<Letter>, SendRefusal> refuse_advice(access::Door& door, std::string_view reference,
                                              Id<AdviceRequest> id, const ToRefuse& to_refuse);
// Reg 6(1)(a): what a parent or young person answers, in one text of theirs.
Result<access::Happened, SendRefusal> tell(access::Door& door, std::string_view reference,
                                           Id<AdviceRequest> id, std::string_view words);
} // namespace trefoil::advice
