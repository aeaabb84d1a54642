// Whether what is kept as due is what the ledgers and the law give.
#pragma once
#include "shared/worklist/worklist.hpp"
#include <string>
#include <vector>

namespace trefoil::worklist {
struct Difference {
    std::string reference; // of the case
    std::string rule;      // or what else lists show
    enum class Kind { missing, left_over, changed } kind;
};
std::string_view in_words(Difference::Kind kind);

// Pure: the rows kept against those derived, of one case.
std::vector<Difference> compared(std::string_view reference, const std::vector<Due>& kept,
                                 const std::vector<Due>& derived);
struct Checked {
    std::uint64_t cases = 0, dues = 0;
    std::vector<Difference> differences;
};
// Every case of the area, derived again. From the command line only.
Checked check_projection(access::Door& door, Id<Area> area,
                         const std::vector<frame::OpenSteps>& steps);
// What is kept of one case becomes what its ledger gives.
void mend_projection(access::Door& door, std::string_view reference);
} // namespace trefoil::worklist
