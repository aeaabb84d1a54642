// What an agreement to letters here needs: somewhere at which the person can be told of each.
#include "base/text.hpp"
#include "shared/documents/agreement.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::documents {
namespace {
constexpr int fewest_digits = 10; // a number in the United Kingdom

bool is_number(std::string_view words) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return std::ranges::count_if(words, is_digit) >= fewest_digits &&
           words.find_first_not_of("0123456789 +()-") == std::string_view::npos;
}
} // namespace

std::string_view code_of(AgreementRefusal refusal) {
    switch (refusal) {
    case AgreementRefusal::told_at_missing: return "told_at_missing";
    case AgreementRefusal::told_at_too_long: return "told_at_too_long";
    case AgreementRefusal::cannot_be_told: return "cannot_be_told";
    case AgreementRefusal::nothing_agreed: return "nothing_agreed";
    }
    std::abort();
}

std::optional<AgreementRefusal> refuse_told_at(std::string_view told_at) {
    if (told_at.empty()) return AgreementRefusal::told_at_missing;
    if (length_of(told_at) > told_at_longest) return AgreementRefusal::told_at_too_long;
    if (!is_email(told_at) && !is_number(told_at)) return AgreementRefusal::cannot_be_told;
    return std::nullopt;
}
} // namespace trefoil::documents
