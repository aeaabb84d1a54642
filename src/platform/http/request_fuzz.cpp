// Any bytes, in pieces of any size: the reader never crashes, never holds more than its limits, and
// reads the same whatever the pieces. The first byte says how large the pieces are.
#include "platform/http/form.hpp"
#include "platform/http/request_reader.hpp"
#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace trefoil::http;
using State = RequestReader::State;

namespace {
const RequestLimits limits{.target_bytes_max = 200,
                           .header_bytes_max = 2000,
                           .header_count_max = 20,
                           .body_bytes_max = 1000};

void require(bool holds) {
    if (!holds) std::abort();
}

std::string read(std::string_view bytes, std::size_t piece) {
    RequestReader reader{limits};
    std::string told;
    while (!bytes.empty() && reader.state() != State::refused) {
        const auto size = std::min(piece, bytes.size());
        reader.feed(bytes.substr(0, size));
        bytes.remove_prefix(size);
        while (reader.state() == State::whole) {
            auto whole = reader.take();
            require(whole.request.path.starts_with('/'));
            require(whole.request.headers.size() <= limits.header_count_max);
            require(whole.body.size() <= limits.body_bytes_max);
            told += whole.request.path + '\n' + whole.body + '\n';
            (void)with_form(std::move(whole.request), std::move(whole.body));
            reader.next();
        }
    }
    // Not the status: a head both flawed and too long is refused for what is seen first.
    return told + std::to_string(static_cast<int>(reader.state()));
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view bytes{reinterpret_cast<const char*>(data + 1), size - 1};
    require(read(bytes, bytes.size() + 1) == read(bytes, data[0] % 16U + 1U));
    return 0;
}
