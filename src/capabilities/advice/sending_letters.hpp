// Advice and a refusal to advise, as documents to the authority.
#pragma once
#include "capabilities/advice/request.hpp"
#include "platform/document/document.hpp"
#include "shared/statements/statements.hpp"

namespace trefoil::advice {
struct AdviceTold {
    std::string body, author, author_title; // from whom
    std::string council, child, reference;
    Date asked_on, sent_on;
    std::string summary;
    bool is_assessed = true;
    std::vector<statements::Version> statements;
};
document::Document advice_given(const AdviceTold& told);

struct RefusalTold {
    std::string body, author, author_title;
    std::string council, child, reference;
    Date asked_on, sent_on;
    RefusalGround ground = RefusalGround::adverse_effect;
    std::string reasons;
};
document::Document advice_refused(const RefusalTold& told);
} // namespace trefoil::advice
