// Blocks as pieces, in the order of the document.
#pragma once
#include "base/result.hpp"
#include "platform/document/pdf_piece.hpp"

namespace trefoil::document {
// Pieces of all blocks in order, and their places in the structure.
Result<std::vector<Piece>, Fault> pieces_of(const Document& document, TypeSetter& type,
                                            Structure& structure);
} // namespace trefoil::document
