// What a family adds to what it told us, in its own words, at any time.
#pragma once
#include "shared/access/door.hpp"
#include "shared/people/subject.hpp"
#include <string>
#include <vector>

namespace trefoil::assessment {
struct Addition {
    Id<Person> said_by;
    Date said_on;
    std::string words;
};
enum class AdditionRefusal { nothing_said, too_long };
std::string_view code_of(AdditionRefusal refusal);
inline constexpr std::size_t addition_longest = 8000;

// CFA 2014 s.36(7): the family may give its views and evidence; here, at any time.
Result<access::Happened, AdditionRefusal> add_words(access::Door& door, std::string_view reference,
                                                    std::string_view words);
// Newest first.
std::vector<Addition> additions(const access::Look& look, Id<Case> case_id);

struct AdditionView {
    std::string reference;
    people::Subject child;
};
// The reader's own alone: what another parent tells us is not theirs to read.
AdditionView adding(access::Door& door, std::string_view reference);
} // namespace trefoil::assessment
