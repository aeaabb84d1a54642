// Any bytes as a multipart body. The first line is its boundary.
#include "platform/http/decoding.hpp"
#include "platform/http/form.hpp"
#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace trefoil::http;

namespace {
void require(bool holds) {
    if (!holds) std::abort();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    const auto line_end = std::min(bytes.find('\n'), bytes.size());
    const auto boundary = boundary_of(bytes.substr(0, line_end));
    const auto body = bytes.substr(std::min(line_end + 1, bytes.size()));
    const FormLimits limits{.fields_max = 20, .name_bytes_max = 50, .part_header_bytes_max = 500};
    const auto parts = parse_multipart(boundary, body, limits);
    if (!parts) return 0;
    require(!boundary.empty());
    std::size_t content = 0;
    for (const auto& [name, value] : parts->fields.pairs()) {
        require(name.size() <= limits.name_bytes_max && is_plain_utf8(value));
        content += value.size();
    }
    for (const Upload& upload : parts->uploads) {
        require(is_plain_utf8(upload.file_name));
        content += upload.bytes.size();
    }
    require(content <= body.size());
    require(parts->fields.pairs().size() + parts->uploads.size() <= limits.fields_max);
    return 0;
}
