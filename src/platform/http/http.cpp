// One HTTP exchange as values: looking things up in a request, and the usual answers.
#include "platform/http/http.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <stdexcept>

namespace trefoil::http {
namespace {
using Pairs = std::vector<std::pair<std::string, std::string>>;

std::string_view first_of(const Pairs& pairs, std::string_view name) {
    const auto found = std::find_if(pairs.begin(), pairs.end(),
                                    [&](const auto& pair) { return pair.first == name; });
    return found == pairs.end() ? std::string_view{} : std::string_view{found->second};
}

bool is_unreserved(char c) { // RFC 3986 section 2.3
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

bool is_cookie_octet(char c) { // RFC 6265 section 4.1.1
    return c > 0x20 && c < 0x7F && c != '"' && c != ',' && c != ';' && c != '\\';
}

// "https://host:port/any" -> "host:port"; "" for anything without a scheme, "null" among them.
std::string_view host_of(std::string_view address) {
    const auto scheme = address.find("://");
    if (scheme == std::string_view::npos) return {};
    address.remove_prefix(scheme + 3);
    return address.substr(0, address.find_first_of("/?#"));
}
} // namespace

std::string_view Fields::get(std::string_view name) const { return first_of(pairs_, name); }

std::vector<std::string_view> Fields::all(std::string_view name) const {
    std::vector<std::string_view> values;
    for (const auto& [field, value] : pairs_)
        if (field == name) values.emplace_back(value);
    return values;
}

bool Fields::has(std::string_view name) const {
    return std::any_of(pairs_.begin(), pairs_.end(),
                       [&](const auto& pair) { return pair.first == name; });
}

std::string_view Request::header(std::string_view small_name) const {
    return first_of(headers, small_name);
}

std::string_view Request::cookie(std::string_view name) const {
    for (const auto& [header_name, value] : headers) {
        if (header_name != "cookie") continue;
        std::string_view rest = value;
        while (!rest.empty()) {
            const auto end = std::min(rest.find(';'), rest.size());
            std::string_view pair = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            pair.remove_prefix(std::min(pair.find_first_not_of(" \t"), pair.size()));
            if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
                return pair.substr(name.size() + 1);
        }
    }
    return {};
}

std::string_view Request::part(std::string_view name) const {
    const auto found = parts.find(name);
    return found == parts.end() ? std::string_view{} : std::string_view{found->second};
}

Body Body::lasting(std::string_view bytes) {
    Body body;
    body.lasting_ = bytes;
    return body;
}

Answer redirect(std::string_view to) {
    Answer answer = text(303, "");
    answer.headers.emplace_back("Location", to);
    return answer;
}

Answer text(int status, std::string body) {
    Answer answer;
    answer.status = status;
    answer.content_type = "text/plain; charset=utf-8";
    answer.body = std::move(body);
    return answer;
}

void set_cookie(Answer& answer, std::string_view name, std::string_view value, bool secure,
                std::optional<std::int64_t> max_age_seconds) {
    if (!std::all_of(value.begin(), value.end(), is_cookie_octet))
        throw std::invalid_argument("a cookie's value has a character no cookie may have");
    std::string cookie = fmt::format("{}={}; Path=/; HttpOnly; SameSite=Lax", name, value);
    if (secure) cookie += "; Secure";
    if (max_age_seconds) cookie += fmt::format("; Max-Age={}", *max_age_seconds);
    answer.headers.emplace_back("Set-Cookie", std::move(cookie));
}

std::string percent_encode(std::string_view bytes) {
    std::string encoded;
    encoded.reserve(bytes.size());
    for (const char c : bytes) {
        if (is_unreserved(c))
            encoded += c;
        else
            encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return encoded;
}

bool is_prefetch(const Request& request) {
    // Sec-Purpose: prefetch;prerender (Chrome, Safari); Purpose and X-Moz are their elders.
    return request.header("sec-purpose").starts_with("prefetch") ||
           request.header("purpose") == "prefetch" || request.header("x-moz") == "prefetch";
}

bool from_our_own_page(const Request& request) {
    const auto site = request.header("sec-fetch-site");
    if (!site.empty()) return site == "same-origin" || site == "none";
    auto from = request.header("origin");
    if (from.empty()) from = request.header("referer");
    const auto host = host_of(from);
    return !host.empty() && host == request.header("host");
}
} // namespace trefoil::http
