// The canonical JSON of a Document: what is stored and hashed when one is issued. Equal documents
// have equal bytes, and only those bytes are read back.
#pragma once
#include "base/result.hpp"
#include "platform/document/document.hpp"

namespace trefoil::document {
std::string to_json(const Document& document);
Result<Document, Fault> from_json(std::string_view canonical);
} // namespace trefoil::document
