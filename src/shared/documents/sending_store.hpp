// The sending of letters in the database; the address that was used is sealed.
#pragma once
#include "shared/documents/sending.hpp"

namespace trefoil::documents {
void save_sent(access::Deed& deed, Id<Letter> letter, const Sent& sent,
               const std::optional<Id<Agreement>>& agreement, std::string_view address);

struct Used { // for a letter that was sent
    std::string address;
    std::optional<Id<Agreement>> agreement;
};
Used used_for(const access::Look& look, Id<Letter> letter);
} // namespace trefoil::documents
