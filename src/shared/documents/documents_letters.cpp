// What every letter of ours begins and ends with.
#include "base/dates.hpp"
#include "shared/documents/documents.hpp"

namespace trefoil::documents {
document::Document begin_letter(LetterHead head) {
    document::Document letter;
    letter.title = std::move(head.title);
    letter.reference = "Reference " + head.reference;
    letter.footer = letter.title;
    letter.page_words = "Page {page} of {pages}";
    letter.blocks = {document::Letterhead{head.service, {head.telephone}},
                     document::paragraph(full_date(head.day)),
                     document::paragraph("Dear " + head.to), document::Heading{1, letter.title}};
    return letter;
}

void sign(document::Document& letter, const std::string& by, const std::string& title, Date day) {
    letter.blocks.push_back(document::Signature{by, title, full_date(day)});
}
} // namespace trefoil::documents
