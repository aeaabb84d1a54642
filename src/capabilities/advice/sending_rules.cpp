// When advice, a refusal or a family's words can be sent.
#include "capabilities/advice/sending_rules.hpp"
#include "base/text.hpp"
#include <cstdlib>

namespace trefoil::advice {
std::string_view code_of(SendRefusal refusal) {
    switch (refusal) {
    case SendRefusal::answered_before: return "answered_before";
    case SendRefusal::nothing_written: return "nothing_written";
    case SendRefusal::summary_missing: return "summary_missing";
    case SendRefusal::assessed_not_said: return "assessed_not_said";
    case SendRefusal::ground_missing: return "ground_missing";
    case SendRefusal::reasons_missing: return "reasons_missing";
    case SendRefusal::words_too_long: return "words_too_long";
    }
    std::abort();
}

std::optional<SendRefusal> refuse(const ToSend& to_send, const Request& request,
                                  const std::vector<statements::Version>& written) {
    if (!request.is_open()) return SendRefusal::answered_before;
    if (written.empty()) return SendRefusal::nothing_written;
    if (to_send.summary.empty()) return SendRefusal::summary_missing;
    if (length_of(to_send.summary) > answer_longest) return SendRefusal::words_too_long;
    if (!to_send.is_assessed) return SendRefusal::assessed_not_said;
    return std::nullopt;
}

std::optional<SendRefusal> refuse(const ToRefuse& to_refuse, const Request& request) {
    if (!request.is_open()) return SendRefusal::answered_before;
    // CFA 2014 s.31(2): incompatible with its own duties, or an adverse effect on its functions.
    if (!to_refuse.ground) return SendRefusal::ground_missing;
    // s.31(3): in writing.
    if (to_refuse.reasons.empty()) return SendRefusal::reasons_missing;
    if (length_of(to_refuse.reasons) > answer_longest) return SendRefusal::words_too_long;
    return std::nullopt;
}

std::optional<SendRefusal> refuse_words(std::string_view words, const Request& request) {
    if (!request.is_open()) return SendRefusal::answered_before;
    if (words.empty()) return SendRefusal::nothing_written;
    if (length_of(words) > answer_longest) return SendRefusal::words_too_long;
    return std::nullopt;
}
} // namespace trefoil::advice
