// One HTTP exchange as values: what was asked, what is answered. No sockets here.
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trefoil::http {
enum class Method { get, post }; // HEAD is answered as GET without its body

// Fields as a form or a query sends them: names may repeat; the order is kept. Values are as typed:
// valid UTF-8 without NUL, nothing else is promised.
class Fields {
public:
    Fields() = default;
    explicit Fields(std::vector<std::pair<std::string, std::string>> pairs)
        : pairs_(std::move(pairs)) {}
    std::string_view get(std::string_view name) const; // the first of that name, or ""
    std::vector<std::string_view> all(std::string_view name) const;
    bool has(std::string_view name) const;
    const std::vector<std::pair<std::string, std::string>>& pairs() const { return pairs_; }

private:
    std::vector<std::pair<std::string, std::string>> pairs_;
};

struct Upload { // one file of a multipart form; the name and the type are what the client claims
    std::string field, file_name, content_type, bytes;
};

struct Request {
    Method method = Method::get;
    bool head_only = false;
    std::string path;   // decoded, starts with '/', no "." or ".." parts
    Fields query, form; // of application/x-www-form-urlencoded and multipart/form-data
    std::vector<Upload> uploads;
    std::string body; // of application/json; that of a form is in `form` and `uploads`
    std::vector<std::pair<std::string, std::string>> headers; // names in small letters
    std::string peer; // address of the client, or of the proxy's client if trusted
    std::string id;   // random, for the log and the sorry page
    std::map<std::string, std::string, std::less<>>
        parts; // filled by the route: {reference} -> value

    std::string_view header(std::string_view small_name) const;
    std::string_view cookie(std::string_view name) const;
    std::string_view part(std::string_view name) const;
};

// The bytes of an answer: its own, or bytes that live as long as the program and are not copied.
class Body {
public:
    Body() = default;
    Body(std::string bytes) : own_(std::move(bytes)) {}
    Body(const char* words) : own_(words) {}
    static Body lasting(std::string_view bytes); // an embedded file
    std::string_view view() const { return lasting_.data() != nullptr ? lasting_ : own_; }
    operator std::string_view() const { return view(); }
    std::size_t size() const { return view().size(); }

private:
    std::string own_;
    std::string_view lasting_;
};

struct Figures {       // of one request, for its line in the log: what only the handler knows
    std::string route; // the route's name, never a path
    std::uint64_t queries = 0, rows = 0;
    std::chrono::microseconds commit_wait{0};
};

struct Answer {
    int status = 200;
    std::string content_type = "text/html; charset=utf-8";
    Body body;
    std::vector<std::pair<std::string, std::string>> headers; // beyond those every answer has
    bool kept_by_browsers = false; // a fingerprinted file: cached for a year; else no-store
    Figures figures;
};
Answer redirect(std::string_view to); // 303: after an act, look
Answer text(int status, std::string body);
// Sets a cookie: HttpOnly, SameSite=Lax, Path=/, Secure unless on loopback without TLS. The value
// must be of cookie characters (a token is): anything else is a bug and throws.
void set_cookie(Answer& answer, std::string_view name, std::string_view value, bool secure,
                std::optional<std::int64_t> max_age_seconds);

std::string percent_encode(std::string_view bytes); // for one part of an address

// A browser fetching ahead of its person: nobody looks, so nothing private may be shown.
bool is_prefetch(const Request& request);
// Whether a form was sent by a page of ours: Sec-Fetch-Site where the browser says it, else the
// host of Origin or Referer. A request that says none of the three is not believed.
bool from_our_own_page(const Request& request);
} // namespace trefoil::http
