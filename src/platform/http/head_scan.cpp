// The first look at a request's head.
#include "platform/http/head_scan.hpp"

namespace trefoil::http {
HeadScan::Outcome HeadScan::look(std::string_view bytes) {
    for (; scanned_ < bytes.size(); ++scanned_) {
        const char c = bytes[scanned_];
        const char before = scanned_ == 0 ? '\0' : bytes[scanned_ - 1];
        if ((c == '\n') != (before == '\r')) return Outcome::flawed;
        if (c == '\n') {
            if (!bytes.substr(0, scanned_ + 1).ends_with("\r\n\r\n")) continue;
            ++scanned_;
            return Outcome::whole;
        }
        const bool begins_line = scanned_ == 0 || before == '\n';
        if (begins_line && (c == ' ' || c == '\t')) return Outcome::flawed;
        const bool is_control = (static_cast<unsigned char>(c) < 0x20 && c != '\r' && c != '\t');
        if (is_control || c == 0x7F) return Outcome::flawed;
    }
    return Outcome::unfinished;
}
} // namespace trefoil::http
