// Reading a letter, as a page or as its stored PDF.
#include "platform/document/document_json.hpp"
#include "shared/documents/documents.hpp"

namespace trefoil::documents {
namespace {
Bytes open(access::Door& door, std::string_view act, std::string_view reference, Id<Letter> id) {
    return door.look({act, access::Action::view, access::Part::letter,
                      access::about(access::of_case(reference), id)},
                     [&](access::Look& look) { return bytes_of(look, look.case_id(), id); });
}
} // namespace

Read letter(access::Door& door, std::string_view reference, Id<Letter> id) {
    const Bytes bytes = open(door, "letter.view", reference, id);
    auto document = document::from_json(bytes.json);
    if (!document) throw db::BadValue{};
    return {bytes.letter, *std::move(document)};
}

std::string pdf(access::Door& door, std::string_view reference, Id<Letter> id) {
    return open(door, "letter.pdf", reference, id).pdf;
}
} // namespace trefoil::documents
