// Making the bytes of a document, before the deed that issues it.
#include "platform/document/document_json.hpp"
#include "platform/document/document_pdf.hpp"
#include "platform/document/document_text.hpp"
#include "shared/documents/documents.hpp"
#include <stdexcept>

namespace trefoil::documents {
Prepared prepare(document::Document document) {
    const auto pdf = document::to_pdf(document);
    if (!pdf) throw std::logic_error("a document cannot be written");
    Prepared prepared{std::move(document), {}, pdf->bytes, {}};
    prepared.json = document::to_json(prepared.document);
    prepared.text = document::to_text(prepared.document);
    return prepared;
}
} // namespace trefoil::documents
