// Bytes in, whole requests out: our own checks before and after Boost.Beast's parser of heads.
#include "platform/http/request_reader.hpp"
#include "platform/http/chunked_body.hpp"
#include "platform/http/decoding.hpp"
#include "platform/http/head_scan.hpp"
#include "platform/http/target.hpp"
#include <algorithm>
#include <boost/beast/http/basic_parser.hpp>
#include <optional>
#include <stdexcept>

namespace trefoil::http {
namespace {
namespace beast = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

bool equal_ignoring_case(std::string_view a, std::string_view small) {
    return std::equal(a.begin(), a.end(), small.begin(), small.end(), [](char x, char y) {
        return (x >= 'A' && x <= 'Z' ? static_cast<char>(x - 'A' + 'a') : x) == y;
    });
}

// Beast's parser, for the head alone. (Its reader of chunks asserts on a body of "0\r\n\r\n" that
// comes in pieces, so bodies are ours.)
class HeadParser final : public beast::basic_parser<true> {
public:
    explicit HeadParser(const RequestLimits& limits) : count_max_(limits.header_count_max) {
        header_limit(static_cast<std::uint32_t>(limits.header_bytes_max) + 1);
        body_limit(boost::none);
        skip(true);
    }
    std::vector<std::pair<std::string, std::string>> headers;
    std::string target;
    beast::verb verb = beast::verb::unknown;
    bool is_http_11 = false;
    bool has_too_many = false;

private:
    void on_request_impl(beast::verb method, string_view, string_view requested, int version,
                         error_code&) override {
        verb = method;
        is_http_11 = version == 11;
        target.assign(requested.data(), requested.size());
    }
    void on_field_impl(beast::field, string_view name, string_view value, error_code& ec) override {
        has_too_many = headers.size() == count_max_;
        if (has_too_many) {
            ec = beast::error::bad_field;
            return;
        }
        std::string small{name.data(), name.size()};
        for (char& c : small)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        headers.emplace_back(std::move(small), std::string{value.data(), value.size()});
    }
    void on_response_impl(int, string_view, int, error_code&) override {}
    void on_header_impl(error_code&) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
    std::size_t on_body_impl(string_view, error_code&) override { return 0; }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view, error_code&) override { return 0; }
    void on_finish_impl(error_code&) override {}

    const std::size_t count_max_;
};

// Whether a request line is in order but for the digits of its version (RFC 9112 section 2.3).
bool has_other_version(std::string_view line) {
    const auto text = line.substr(line.rfind(' ') + 1);
    return std::count(line.begin(), line.end(), ' ') == 2 && text.size() == 8 &&
           text.starts_with("HTTP/") && text[5] >= '0' && text[5] <= '9' && text[6] == '.' &&
           text[7] >= '0' && text[7] <= '9';
}

bool is_host(std::string_view host) { // a name, an address or one in brackets, and perhaps a port
    if (host.empty() || host.size() > 255 || host.front() == ':') return false;
    return std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view{"-._:[]"}.find(c) != std::string_view::npos;
    });
}

std::size_t count_of(const Request& request, std::string_view name) {
    return static_cast<std::size_t>(
        std::count_if(request.headers.begin(), request.headers.end(),
                      [&](const auto& header) { return header.first == name; }));
}

int refusal_of_method(beast::verb verb) {
    if (verb == beast::verb::get || verb == beast::verb::head || verb == beast::verb::post)
        return 0;
    const auto known = {beast::verb::options, beast::verb::put, beast::verb::delete_,
                        beast::verb::patch};
    return std::find(known.begin(), known.end(), verb) != known.end() ? 405 : 501;
}

struct Framing {
    int refusal = 0;
    bool chunked = false;
    std::size_t length = 0;
};

// RFC 9112 section 6: how long the body is must be said once, in one way, or the request is
// refused.
Framing framing_of(const Request& request, bool is_http_11, std::size_t body_max) {
    const bool is_post = request.method == Method::post;
    const auto lengths = count_of(request, "content-length");
    const auto codings = count_of(request, "transfer-encoding");
    if (lengths + codings > 1) return {400};
    if (lengths + codings == 0) return {is_post ? 411 : 0};
    if (codings == 1) {
        if (!is_http_11 || !is_post) return {400};
        if (!equal_ignoring_case(request.header("transfer-encoding"), "chunked")) return {501};
        return {.chunked = true};
    }
    const auto length = request.header("content-length");
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (length.empty() || !std::all_of(length.begin(), length.end(), is_digit)) return {400};
    const auto first = std::min(length.find_first_not_of('0'), length.size() - 1);
    const std::string digits{length.substr(first)};
    if (!is_post) return {digits == "0" ? 0 : 400};
    // 18 digits fit 64 bits; what is longer is too large for any limit.
    if (digits.size() > 18 || std::stoull(digits) > body_max) return {413};
    return {.length = std::stoull(digits)};
}
} // namespace

struct RequestReader::Inside {
    explicit Inside(const RequestLimits& given) : limits(given) {}

    const RequestLimits limits;
    std::string pending; // fed and not yet read
    State state = State::idle;
    int status = 0;
    HeadScan scan;
    Whole whole; // as far as it has come
    Framing framing;
    ChunkedBody chunks;
    bool wants_continue = false;

    State refuse(int why) {
        status = why;
        return state = State::refused;
    }
    State advance() {
        if (state == State::idle && !pending.empty()) state = State::head;
        if (state == State::head) read_head();
        if (state == State::body) read_body();
        return state;
    }
    void read_head();
    int parse_head(std::string_view head, std::string_view line);
    int accept_head(HeadParser& parser);
    void read_body();
};

void RequestReader::Inside::read_head() {
    const auto outcome = scan.look(pending);
    if (outcome == HeadScan::Outcome::flawed) return void(refuse(400));
    const std::string_view head = std::string_view{pending}.substr(0, scan.end());
    const auto line = head.substr(0, head.find('\r')); // the first, whole or not
    const auto target = std::min(line.find(' '), line.size());
    const auto after = std::min(line.find(' ', target + 1), line.size());
    if (after - target > limits.target_bytes_max + 1) return void(refuse(414));
    if (head.size() > limits.header_bytes_max) return void(refuse(431));
    if (outcome == HeadScan::Outcome::unfinished) return;
    if (const int why = parse_head(head, line)) return void(refuse(why));
    pending.erase(0, head.size());
    state = State::body;
    wants_continue = wants_continue && pending.empty();
}

int RequestReader::Inside::parse_head(std::string_view head, std::string_view line) {
    HeadParser parser{limits};
    error_code ec;
    const auto used = parser.put({head.data(), head.size()}, ec);
    if (ec == beast::error::bad_version && has_other_version(line)) return 505;
    if (parser.has_too_many) return 431;
    // The head is whole, so a parser that wants more or less of it reads it differently than we do.
    if (ec || used != head.size() || !parser.is_header_done()) return 400;
    return accept_head(parser);
}

int RequestReader::Inside::accept_head(HeadParser& parser) {
    if (const int why = refusal_of_method(parser.verb)) return why;
    Request& request = whole.request;
    request.method = parser.verb == beast::verb::post ? Method::post : Method::get;
    request.head_only = parser.verb == beast::verb::head;
    request.headers = std::move(parser.headers);
    framing = framing_of(request, parser.is_http_11, limits.body_bytes_max);
    if (framing.refusal != 0) return framing.refusal;
    if (count_of(request, "host") != 1 || !is_host(request.header("host"))) return 400;
    if (count_of(request, "content-type") > 1) return 400;
    const auto expected = request.header("expect");
    if (!expected.empty() && !equal_ignoring_case(expected, "100-continue")) return 417;
    const bool has_body = framing.chunked || framing.length > 0;
    wants_continue = parser.is_http_11 && has_body && !expected.empty();
    // HTTP/1.0 is spoken by probes and old proxies: one request a connection.
    whole.keep_alive = parser.is_http_11 && parser.keep_alive();
    auto target = parse_target(parser.target);
    if (!target) return 400;
    request.path = std::move(target->path);
    request.query = std::move(target->query);
    return 0;
}

void RequestReader::Inside::read_body() {
    if (!framing.chunked) {
        const auto size = std::min(framing.length - whole.body.size(), pending.size());
        whole.body.append(pending, 0, size);
        pending.erase(0, size);
        if (whole.body.size() == framing.length) state = State::whole;
        return;
    }
    std::string_view rest = pending;
    const auto outcome = chunks.take(rest, whole.body, limits.body_bytes_max);
    pending.erase(0, pending.size() - rest.size());
    switch (outcome) {
    case ChunkedBody::Outcome::unfinished: return;
    case ChunkedBody::Outcome::whole: state = State::whole; return;
    case ChunkedBody::Outcome::broken: refuse(400); return;
    case ChunkedBody::Outcome::too_large: refuse(413); return;
    }
}

RequestReader::RequestReader(const RequestLimits& limits)
    : inside_(std::make_unique<Inside>(limits)) {}
RequestReader::~RequestReader() = default;
RequestReader::RequestReader(RequestReader&&) noexcept = default;

RequestReader::State RequestReader::feed(std::string_view bytes) {
    if (inside_->state == State::refused) return State::refused;
    inside_->pending += bytes;
    return inside_->state == State::whole ? State::whole : inside_->advance();
}

RequestReader::State RequestReader::state() const { return inside_->state; }
int RequestReader::status() const { return inside_->status; }
std::size_t RequestReader::body_size() const { return inside_->whole.body.size(); }

bool RequestReader::wants_continue() { return std::exchange(inside_->wants_continue, false); }

RequestReader::Whole RequestReader::take() {
    if (inside_->state != State::whole) throw std::logic_error("no whole request to take");
    return std::exchange(inside_->whole, {});
}

RequestReader::State RequestReader::next() {
    inside_->scan = HeadScan{};
    inside_->chunks = ChunkedBody{};
    inside_->state = State::idle;
    if (inside_->pending.empty()) inside_->pending.shrink_to_fit(); // an idle client costs little
    return inside_->advance();
}
} // namespace trefoil::http
