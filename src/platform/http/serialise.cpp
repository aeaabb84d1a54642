// An answer as bytes.
#include "platform/http/serialise.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <stdexcept>

namespace trefoil::http {
namespace {
void add_header(std::string& head, std::string_view name, std::string_view value) {
    const auto breaks_out = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    };
    if (name.empty() || name.find(':') != std::string_view::npos ||
        std::any_of(name.begin(), name.end(), breaks_out) ||
        std::any_of(value.begin(), value.end(), breaks_out))
        throw std::invalid_argument("a header of an answer holds a control character");
    head.append(name).append(": ").append(value).append("\r\n");
}

std::string_view reason_of(int status) {
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return "Other"; // a reason is for people at a terminal; programs read the number
    }
}
} // namespace

std::string security_headers(const AnswerPolicy& policy) {
    std::string scripts = "'self'";
    for (const std::string& hash : policy.script_hashes) scripts += fmt::format(" '{}'", hash);
    std::string lines = fmt::format(
        "Content-Security-Policy: default-src 'none'; style-src 'self'; script-src {}; "
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'\r\n"
        "X-Content-Type-Options: nosniff\r\n"
        "Referrer-Policy: same-origin\r\n"
        "Cross-Origin-Opener-Policy: same-origin\r\n"
        "Cross-Origin-Resource-Policy: same-origin\r\n"
        "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\r\n",
        scripts);
    if (policy.behind_tls) lines += "Strict-Transport-Security: max-age=31536000\r\n";
    return lines;
}

Answer refusal(int status) {
    Answer answer = text(status, std::string{reason_of(status)} + "\n");
    if (status == 405) answer.headers.emplace_back("Allow", "GET, HEAD, POST");
    if (status == 503) answer.headers.emplace_back("Retry-After", "2");
    return answer;
}

bool has_body(int status) { return status >= 200 && status != 204 && status != 304; }

std::string head_of(const Answer& answer, std::string_view security_headers) {
    std::string head;
    head.reserve(256 + security_headers.size());
    fmt::format_to(std::back_inserter(head), "HTTP/1.1 {} {}\r\n", answer.status,
                   reason_of(answer.status));
    if (has_body(answer.status)) {
        add_header(head, "Content-Type", answer.content_type);
        fmt::format_to(std::back_inserter(head), "Content-Length: {}\r\n", answer.body.size());
    }
    head += answer.kept_by_browsers ? "Cache-Control: public, max-age=31536000, immutable\r\n"
                                    : "Cache-Control: no-store\r\n";
    head += security_headers;
    for (const auto& [name, value] : answer.headers) add_header(head, name, value);
    return head;
}
} // namespace trefoil::http
