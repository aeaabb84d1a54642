// Who reads which letter.
#include "shared/documents/documents.hpp"

namespace trefoil::documents {
bool may_read(const access::Actor& actor, const Issued& letter) {
    return actor.appointment.has_value() || letter.to_person == actor.person;
}
} // namespace trefoil::documents
