// Any bytes as a form and as a target: what is read is plain text, and encoding it again reads
// alike.
#include "platform/http/decoding.hpp"
#include "platform/http/form.hpp"
#include "platform/http/target.hpp"
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
    if (const auto form = parse_form(bytes)) {
        std::string again;
        for (const auto& [name, value] : form->pairs()) {
            require(is_plain_utf8(name) && is_plain_utf8(value));
            again += percent_encode(name) + "=" + percent_encode(value) + "&";
        }
        const auto reread = parse_form(again);
        require(reread && reread->pairs() == form->pairs());
    }
    if (const auto target = parse_target(bytes)) {
        require(target->path.starts_with('/') && is_plain_utf8(target->path));
        require((target->path + "/").find("/../") == std::string::npos);
    }
    return 0;
}
