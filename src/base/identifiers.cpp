// Identifiers: shapes and check digits.
#include "base/identifiers.hpp"
#include <algorithm>
#include <array>
#include <utility>

namespace trefoil {
namespace {
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'A' && c <= 'Z'; }
bool all_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

std::string squeezed_upper(std::string_view value) {
    std::string text;
    for (const char c : value) {
        if (c == ' ') continue;
        text += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return text;
}

// Digits 1 to 9 times 10 to 2, summed, modulo 11.
int weighted_modulo_11(std::string_view ten_digits) {
    int sum = 0;
    for (int i = 0; i < 9; ++i) sum += (ten_digits[static_cast<std::size_t>(i)] - '0') * (10 - i);
    return sum % 11;
}

bool has_spaces(std::string_view value) { return value.find(' ') != value.npos; }

std::optional<std::string> nhs_fault(std::string_view value) {
    const std::string digits = squeezed_upper(value);
    if (digits.size() != 10 || !all_digits(digits)) return "an NHS number has 10 digits";
    const int check = (11 - weighted_modulo_11(digits)) % 11;
    if (check == 10) return "this number is never issued";
    if (check != digits[9] - '0') return "the check digit does not match";
    return std::nullopt;
}

std::optional<std::string> uln_fault(std::string_view value) {
    if (has_spaces(value)) return "a ULN is written without spaces";
    if (value.size() != 10 || !all_digits(value)) return "a ULN has 10 digits";
    if (value == "9999999999") return "this stands for no ULN";
    const int rest = weighted_modulo_11(value);
    if (value[0] == '0' || rest == 0) return "this number is never issued";
    if (10 - rest != value[9] - '0') return "the check digit does not match";
    return std::nullopt;
}

// Without I, O and S: what A = 0 to Z = 22 stand for.
constexpr std::string_view upn_letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

std::optional<std::string> upn_fault(std::string_view value) {
    const std::string upn = squeezed_upper(value);
    constexpr const char* shape = "a UPN has a letter, then 12 digits or 11 digits and a letter";
    if (has_spaces(value)) return "a UPN is written without spaces";
    if (upn.size() != 13) return shape;
    const auto first = upn_letters.find(upn[0]);
    const auto last = upn_letters.find(upn[12]);
    if (!is_letter(upn[0]) || !all_digits(std::string_view{upn}.substr(1, 11))) return shape;
    if (!is_digit(upn[12]) && !is_letter(upn[12])) return shape;
    if (first == upn_letters.npos) return "the letters I, O and S are not used";
    if (is_letter(upn[12]) && last == upn_letters.npos)
        return "the letters I, O and S are not used";
    std::size_t sum = 0;
    for (std::size_t i = 1; i < 12; ++i) sum += static_cast<std::size_t>(upn[i] - '0') * (i + 1);
    sum += (is_letter(upn[12]) ? last : static_cast<std::size_t>(upn[12] - '0')) * 13;
    if (sum % 23 != first) return "the check letter does not match";
    return std::nullopt;
}

std::optional<std::string> urn_fault(std::string_view value) {
    if (has_spaces(value)) return "a URN is written without spaces";
    const bool shape = (value.size() == 5 || value.size() == 6) && all_digits(value);
    if (!shape || value[0] == '0') return "a URN has 5 or 6 digits and does not begin with 0";
    return std::nullopt;
}

// A for a letter, 9 for a digit: the outward parts there are.
std::optional<std::string> postcode_fault(std::string_view value) {
    constexpr std::array<std::string_view, 6> shapes{"A9", "A99", "A9A", "AA9", "AA99", "AA9A"};
    const std::string code = squeezed_upper(value);
    if (code == "GIR0AA") return std::nullopt; // of a bank that was, and of no other shape
    if (code.size() < 5 || code.size() > 7) return "a postcode has 5 to 7 letters and digits";
    std::string shape;
    for (const char c : code) {
        if (!is_digit(c) && !is_letter(c)) return "a postcode has only letters and digits";
        shape += is_digit(c) ? '9' : 'A';
    }
    const std::string_view inward = std::string_view{code}.substr(code.size() - 3);
    if (!std::string_view{shape}.ends_with("9AA"))
        return "a postcode ends in a digit and two letters";
    if (inward.find_first_of("CIKMOV") != inward.npos)
        return "the last two letters are never C, I, K, M, O or V";
    const auto outward = std::string_view{shape}.substr(0, shape.size() - 3);
    if (std::ranges::find(shapes, outward) == shapes.end())
        return "the first part is not that of a postcode";
    return std::nullopt;
}

constexpr std::array<std::pair<std::string_view, Identifier>, 5> names{
    {{"nhs", Identifier::nhs},
     {"upn", Identifier::upn},
     {"uln", Identifier::uln},
     {"urn", Identifier::urn},
     {"postcode", Identifier::postcode}}};
} // namespace

std::optional<Identifier> identifier_called(std::string_view word) {
    for (const auto& [name, kind] : names)
        if (name == word) return kind;
    return std::nullopt;
}

std::optional<std::string> fault_of(Identifier kind, std::string_view value) {
    switch (kind) {
    case Identifier::nhs: return nhs_fault(value);
    case Identifier::upn: return upn_fault(value);
    case Identifier::uln: return uln_fault(value);
    case Identifier::urn: return urn_fault(value);
    case Identifier::postcode: return postcode_fault(value);
    }
    return std::nullopt;
}
} // namespace trefoil
