// Any bytes are a day or are not.
#include "base/values.hpp"
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    if (const auto day = trefoil::parse_date(text); day && trefoil::to_iso(*day) != text)
        __builtin_trap();
    return 0;
}
