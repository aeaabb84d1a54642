// Writing advice: separate statements of need, outcome and provision, until they are sent.
#pragma once
#include "capabilities/advice/inbox.hpp"
#include "capabilities/advice/met_another.hpp"
#include "shared/statements/wording.hpp"

namespace trefoil::advice {

struct Written { // a statement with what the wording check found
    statements::Version version;
    std::vector<statements::Loose> loose;
    std::vector<std::string> schools_named; // other than the one the child goes to
};
struct Writing { // what the page shows
    Pack pack;
    std::vector<Written> statements;
    std::string team; // on whose behalf
};
Writing writing(access::Door& door, std::string_view reference, Id<AdviceRequest> id);

inline constexpr std::size_t statement_longest = 8000, quantity_longest = 300;
enum class WriteRefusal {
    words_missing,
    words_too_long,
    who_missing, // of provision: HAD-16, who does it
    how_often_missing,
    quantity_too_long,
    answered_before,
    changed_meanwhile // by a colleague, in the same words
};
std::string_view code_of(WriteRefusal refusal);
using ChangeRefusal = Unsaved<WriteRefusal>;
std::string_view code_of(const ChangeRefusal& refusal);

struct Draft {
    statements::Kind kind = statements::Kind::need;
    statements::Text text;
};
Result<Id<Statement>, WriteRefusal> add(access::Door& door, std::string_view reference,
                                        Id<AdviceRequest> id, const Draft& draft);
Result<statements::Saved, ChangeRefusal> change(access::Door& door, std::string_view reference,
                                                Id<AdviceRequest> id, const statements::Edit& edit);
Result<access::Happened, WriteRefusal> take_out(access::Door& door, std::string_view reference,
                                                Id<AdviceRequest> id, Id<Statement> statement);
} // namespace trefoil::advice
