// When advice, a refusal or a family's words can be sent.
#pragma once
#include "capabilities/advice/sending.hpp"
#include "shared/statements/statements.hpp"

namespace trefoil::advice {
std::optional<SendRefusal> refuse(const ToSend& to_send, const Request& request,
                                  const std::vector<statements::Version>& written);
std::optional<SendRefusal> refuse(const ToRefuse& to_refuse, const Request& request);
std::optional<SendRefusal> refuse_words(std::string_view words, const Request& request);
} // namespace trefoil::advice
