// Reading advice that was sent: by the officer, by the family, and by who wrote it, with what
// became of each statement.
#pragma once
#include "capabilities/advice/request.hpp"
#include "shared/statements/statements.hpp"

namespace trefoil::advice {

// Who was asked, as a row of a table.
struct Line {
    Request request;
    std::string from, person; // "Speech and language therapy", "Leila Rahimi"
    std::optional<Date> due;
    bool may_read = false;
};
std::vector<Line> lines(const access::Look& look);

struct Advice {
    Request request;
    std::string reference, child;
    std::string from, author;
    std::vector<statements::Version> statements;
};
// `agency` is that of whoever wrote it; none: the family. Throws access::NotAvailable before it is
// sent.
Advice read(access::Door& door, std::string_view reference, std::optional<access::Agency> agency,
            Id<AdviceRequest> id);

// What became of a statement in the plan, once the plan was sent to the family.
enum class Fate { not_yet, used, set_aside };
struct Followed {
    statements::Version version;
    Fate fate = Fate::not_yet;
    std::string reason; // why it was set aside
};
std::vector<Followed> followed(const access::Look& look, Id<AdviceRequest> id);
} // namespace trefoil::advice
