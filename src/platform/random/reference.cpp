// References people quote: eight characters and one that checks them.
#include "platform/random/crockford.hpp"
#include "platform/random/random.hpp"

namespace trefoil {
namespace {
using crockford::capital;

// Reads the characters as a polynomial over the field of 32 elements, at its generator: each place
// then weighs differently, so one wrong character or any two exchanged always change the sum.
unsigned weighed_sum(std::string_view characters) {
    unsigned sum = 0;
    for (const char c : characters) {
        sum <<= 1U;
        if ((sum & 32U) != 0) sum ^= 0b100101U; // x^5 + x^2 + 1
        sum ^= static_cast<unsigned>(capital.find(c));
    }
    return sum;
}

char as_written(char typed) {
    if (typed >= 'a' && typed <= 'z') typed = static_cast<char>(typed - 'a' + 'A');
    if (typed == 'O') return '0';
    if (typed == 'I' || typed == 'L') return '1';
    return typed;
}
} // namespace

char crockford::check_character(std::string_view reference) {
    return capital[weighed_sum(std::string{reference} + '0')]; // makes the whole sum nothing
}

std::string tidy_reference(std::string_view typed) {
    std::string tidy;
    for (const char c : typed)
        if (c != ' ' && c != '-') tidy += as_written(c);
    return tidy;
}

bool is_reference(std::string_view typed) {
    const std::string tidy = tidy_reference(typed);
    return tidy.size() == 9 && tidy.find_first_not_of(capital) == tidy.npos &&
           weighed_sum(tidy) == 0;
}

std::string shown_reference(std::string_view stored) {
    return std::string{stored.substr(0, 4)} + '-' + std::string{stored.substr(4)};
}
} // namespace trefoil
