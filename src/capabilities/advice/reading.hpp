// Reading advice that was sent: by the officer, by the family, and by who wrote it.
#pragma once
#include "capabilities/advice/request.hpp"
#include "shared/people/subject.hpp"
#include "shared/statements/statements.hpp"

namespace trefoil::advice {

// Who was asked, as a row of a table.
struct Line {
    Request request;
    std::string from, person; // "Speech and language therapy", "Leila Rahimi"
    std::optional<Date> due;
    bool is_due_by_law = false; // of a body of CFA 2014 s.31(5); the rest by the Code's advice
    bool may_read = false;
};
std::vector<Line> lines(const access::Look& look);

struct Advice {
    Request request;
    std::string reference;
    people::Subject child;
    std::string from, author;
    std::vector<statements::Version> statements;
    bool may_see_document = false; // as it was sent
};
// `agency` is that of whoever wrote it; none: the family. Throws access::NotAvailable before it is
// sent.
Advice read(access::Door& door, std::string_view reference, std::optional<access::Agency> agency,
            Id<AdviceRequest> id);

// The document as it was sent, for whoever sent it: the stored PDF. Throws access::NotAvailable if
// it is another body's, or nothing was sent.
std::string own_pdf(access::Door& door, std::string_view reference, Id<AdviceRequest> id);
} // namespace trefoil::advice
