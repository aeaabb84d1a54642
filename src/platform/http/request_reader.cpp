// Bytes in, whole requests out: our own checks around Boost.Beast's parser, which is fed by hand.
#include "platform/http/request_reader.hpp"
#include "platform/http/decoding.hpp"
#include "platform/http/head_scan.hpp"
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

// What Beast finds, kept as we need it. A refusal is set first, then any error stops the parser.
class Parser final : public beast::basic_parser<true> {
public:
    explicit Parser(const RequestLimits& limits) : limits_(limits) {
        header_limit(static_cast<std::uint32_t>(limits.header_bytes_max) + 1);
        body_limit(limits.body_bytes_max);
    }
    Request request;
    std::string body, target;
    beast::verb verb = beast::verb::unknown;
    bool is_http_11 = false;
    int refusal = 0;

private:
    void refuse(int status, error_code& ec) {
        refusal = status;
        ec = beast::error::bad_field;
    }
    void on_request_impl(beast::verb method, string_view, string_view requested, int version,
                         error_code&) override {
        verb = method;
        is_http_11 = version == 11;
        target.assign(requested.data(), requested.size());
    }
    void on_response_impl(int, string_view, int, error_code&) override {}
    void on_field_impl(beast::field, string_view name, string_view value, error_code& ec) override {
        if (head_done_) return refuse(400, ec); // trailers: nobody we serve sends them
        if (request.headers.size() == limits_.header_count_max) return refuse(431, ec);
        std::string small{name.data(), name.size()};
        for (char& c : small)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        request.headers.emplace_back(std::move(small), std::string{value.data(), value.size()});
    }
    void on_header_impl(error_code&) override { head_done_ = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
    std::size_t on_body_impl(string_view bytes, error_code&) override {
        body.append(bytes.data(), bytes.size());
        return bytes.size();
    }
    void on_chunk_header_impl(std::uint64_t, string_view extension, error_code& ec) override {
        if (!extension.empty()) refuse(400, ec); // a place to hide bytes; no browser sends one
    }
    std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, error_code&) override {
        body.append(bytes.data(), bytes.size());
        return bytes.size();
    }
    void on_finish_impl(error_code&) override {}

    const RequestLimits& limits_;
    bool head_done_ = false;
};

bool is_version(std::string_view text) { // HTTP-version of RFC 9112, whatever its digits
    return text.size() == 8 && text.starts_with("HTTP/") && text[5] >= '0' && text[5] <= '9' &&
           text[6] == '.' && text[7] >= '0' && text[7] <= '9';
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

// RFC 9112 section 6: how long the body is must be said once, in one way, or the request is
// refused.
int refusal_of_framing(const Request& request, bool is_http_11, bool is_post,
                       std::size_t body_max) {
    const auto lengths = count_of(request, "content-length");
    const auto codings = count_of(request, "transfer-encoding");
    if (lengths + codings > 1) return 400;
    if (lengths == 1) {
        const auto length = request.header("content-length");
        const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
        if (length.empty() || !std::all_of(length.begin(), length.end(), is_digit)) return 400;
        const auto first = std::min(length.find_first_not_of('0'), length.size() - 1);
        const auto digits = length.substr(first);
        if (!is_post) return digits == "0" ? 0 : 400;
        // 18 digits fit 64 bits; what is longer is too large for any limit.
        if (digits.size() > 18 || std::stoull(std::string{digits}) > body_max) return 413;
        return 0;
    }
    if (codings == 1) {
        if (!is_http_11) return 400;
        if (!equal_ignoring_case(request.header("transfer-encoding"), "chunked")) return 501;
        return is_post ? 0 : 400;
    }
    return is_post ? 411 : 0;
}
} // namespace

struct RequestReader::Inside {
    explicit Inside(const RequestLimits& given) : limits(given), parser(std::in_place, limits) {}

    const RequestLimits limits;
    std::optional<Parser> parser;
    HeadScan scan;
    std::string pending; // fed and not yet parsed
    State state = State::idle;
    int status = 0;
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
    int refusal_of_line(std::string_view line) const;
    int refusal_of_head();
    void read_body();
};

// Called with what is there of the first line, whole or not.
int RequestReader::Inside::refusal_of_line(std::string_view line) const {
    const auto target = std::min(line.find(' '), line.size());
    const auto after = std::min(line.find(' ', target + 1), line.size());
    return after - target > limits.target_bytes_max + 1 ? 414 : 0;
}

void RequestReader::Inside::read_head() {
    const auto outcome = scan.look(pending);
    if (outcome == HeadScan::Outcome::flawed) return void(refuse(400));
    const std::string_view head = std::string_view{pending}.substr(0, scan.end());
    const auto line = head.substr(0, head.find("\r\n"));
    if (const int why = refusal_of_line(line)) return void(refuse(why));
    if (head.size() > limits.header_bytes_max) return void(refuse(431));
    if (outcome == HeadScan::Outcome::unfinished) return;

    error_code ec;
    const auto used = parser->put({head.data(), head.size()}, ec);
    if (ec == beast::error::bad_version && is_version(line.substr(line.rfind(' ') + 1)))
        return void(refuse(505));
    if (ec && ec != beast::error::need_more)
        return void(refuse(parser->refusal != 0 ? parser->refusal : 400));
    // The head is whole, so a parser that wants more of it reads it differently than we do.
    if (used != head.size() || !parser->is_header_done()) return void(refuse(400));
    if (const int why = refusal_of_head()) return void(refuse(why));
    pending.erase(0, used);
    state = parser->is_done() ? State::whole : State::body;
    wants_continue = wants_continue && state == State::body && pending.empty();
    parser->eager(true);
}

int RequestReader::Inside::refusal_of_head() {
    Request& request = parser->request;
    if (const int why = refusal_of_method(parser->verb)) return why;
    const bool is_post = parser->verb == beast::verb::post;
    if (const int why =
            refusal_of_framing(request, parser->is_http_11, is_post, limits.body_bytes_max))
        return why;
    if (count_of(request, "host") != 1 || !is_host(request.header("host"))) return 400;
    if (count_of(request, "content-type") > 1) return 400;
    const auto expected = request.header("expect");
    if (!expected.empty() && !equal_ignoring_case(expected, "100-continue")) return 417;
    wants_continue = parser->is_http_11 && !expected.empty();
    auto target = parse_target(parser->target);
    if (!target) return 400;
    request.method = is_post ? Method::post : Method::get;
    request.head_only = parser->verb == beast::verb::head;
    request.path = std::move(target->path);
    request.query = std::move(target->query);
    return 0;
}

void RequestReader::Inside::read_body() {
    error_code ec;
    std::size_t used = 0;
    while (!ec && !parser->is_done() && used < pending.size())
        used += parser->put({pending.data() + used, pending.size() - used}, ec);
    pending.erase(0, used);
    if (ec == beast::error::body_limit) return void(refuse(413));
    if (ec && ec != beast::error::need_more) return void(refuse(400));
    if (parser->is_done()) return void(state = State::whole);
    // Beast waits for the whole of a chunk's first line, without a limit of its own.
    if (pending.size() > 1024) refuse(400);
}

RequestReader::RequestReader(const RequestLimits& limits)
    : inside_(std::make_unique<Inside>(limits)) {}
RequestReader::~RequestReader() = default;
RequestReader::RequestReader(RequestReader&&) noexcept = default;

RequestReader::State RequestReader::feed(std::string_view bytes) {
    if (inside_->state == State::refused) return State::refused;
    inside_->pending += bytes;
    return inside_->advance();
}

RequestReader::State RequestReader::state() const { return inside_->state; }
int RequestReader::status() const { return inside_->status; }
std::size_t RequestReader::body_size() const { return inside_->parser->body.size(); }

bool RequestReader::wants_continue() { return std::exchange(inside_->wants_continue, false); }

RequestReader::Whole RequestReader::take() {
    if (inside_->state != State::whole) throw std::logic_error("no whole request to take");
    Parser& parser = *inside_->parser;
    // HTTP/1.0 is spoken by probes and old proxies: one request a connection.
    const bool keep_alive = parser.is_http_11 && parser.keep_alive();
    return {std::move(parser.request), std::move(parser.body), keep_alive};
}

RequestReader::State RequestReader::next() {
    inside_->parser.emplace(inside_->limits);
    inside_->scan = HeadScan{};
    inside_->state = State::idle;
    return inside_->advance();
}
} // namespace trefoil::http
