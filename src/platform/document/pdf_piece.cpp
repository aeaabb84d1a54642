// Sizes of type; a family's copy is set a little larger than a colleague's, a young person's larger
// still.
#include "platform/document/pdf_piece.hpp"
#include <cstdlib>

namespace trefoil::document {
TypeStyle Look::heading(int level) const {
    const double sizes[] = {size * 1.92, size * 1.36, size * 1.12, size, size, size};
    const double own = sizes[level - 1];
    return {own, own * 1.25, Weight::strong, level == 2 ? brand : ink};
}

Look look_for(Audience audience) {
    switch (audience) {
    case Audience::family:
    case Audience::everyone: return {12.5};
    case Audience::young_person: return {13.5};
    case Audience::professional: return {12};
    }
    std::abort();
}
} // namespace trefoil::document
