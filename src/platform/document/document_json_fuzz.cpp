// Any bytes are read as a document or refused; what is read is written back as it was, and can be
// set.
#include "platform/document/document_json.hpp"
#include "platform/document/document_text.hpp"
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace trefoil::document;
    const std::string_view given{reinterpret_cast<const char*>(bytes), size};
    const auto document = from_json(given);
    if (!document) return 0;
    if (to_json(*document) != given) std::abort();
    if (to_text(*document).empty() && !document->footer.empty()) std::abort();
    return 0;
}
