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

// What is recorded of it stands no longer, and is kept as what it was.
void end_as_mistaken(access::Deed& deed, Id<Letter> letter);
std::vector<Mistake> mistakes(const access::Look& look, Id<Letter> letter); // the latest first
} // namespace trefoil::documents
