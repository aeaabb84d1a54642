// An answer as bytes, with the headers that every answer has.
#pragma once
#include "platform/http/http.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::http {
struct AnswerPolicy {
    std::vector<std::string> script_hashes; // of inline scripts: "sha256-..." as CSP has them
    bool behind_tls = false;                // then browsers are told to come by TLS only
};
// Content-Security-Policy and its fellows, made once at start; each line ends in CRLF.
std::string security_headers(const AnswerPolicy& policy);

// The plain answer to a request that is not taken; 405 says what is allowed, 503 when to come
// again.
Answer refusal(int status);

// Everything of the head but "Connection" and the empty line, which the connection knows.
// Throws std::invalid_argument if a header would break out of its line: a bug of the handler's.
std::string head_of(const Answer& answer, std::string_view security_headers);
bool has_body(int status); // RFC 9110: none with 1xx, 204, 304
} // namespace trefoil::http
