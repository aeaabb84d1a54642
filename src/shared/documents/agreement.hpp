// How letters may reach a person of a family: by post or hand, unless they agreed to read them here
// and to be told of each. They may take that back at any time (NOTICE-SERVICE: Education Act 1996
// s.572, by CFA 2014 s.83).
#pragma once
#include "shared/access/door.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::documents {

struct LetterAgreement {
    Id<Agreement> id;
    std::string told_at; // the e-mail address or number at which they are told of a letter
    Date agreed_on;
    std::optional<Date> ended_on;
    bool is_live() const { return !ended_on; }
};
// What a person agreed to with the look's area, the latest first.
std::vector<LetterAgreement> agreements(const access::Look& look, Id<Person> person);
std::optional<LetterAgreement> live_agreement(const access::Look& look, Id<Person> person);

inline constexpr std::size_t told_at_longest = 200;
enum class AgreementRefusal { told_at_missing, told_at_too_long, cannot_be_told, nothing_agreed };
std::string_view code_of(AgreementRefusal refusal);
std::optional<AgreementRefusal> refuse_told_at(std::string_view told_at);

// Acts of whoever is signed in as themself. To agree again takes the place of what was agreed.
std::vector<LetterAgreement> own_agreements(access::Door& door, Id<Area> area);
Result<access::Happened, AgreementRefusal> agree(access::Door& door, Id<Area> area,
                                                 const std::string& told_at);
Result<access::Happened, AgreementRefusal> take_agreement_back(access::Door& door, Id<Area> area);
} // namespace trefoil::documents
