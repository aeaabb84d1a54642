// Requests as bytes: which are taken, which are refused, and with what.
#include "platform/http/request_reader.hpp"
#include <doctest/doctest.h>

using namespace trefoil::http;
using State = RequestReader::State;

namespace {
const RequestLimits small{.target_bytes_max = 100,
                          .header_bytes_max = 1000,
                          .header_count_max = 10,
                          .body_bytes_max = 50};

// Fed whole, and again byte by byte: where packets end must make no difference.
int status_of(std::string_view bytes) {
    RequestReader whole{small};
    whole.feed(bytes);
    RequestReader dripped{small};
    for (const char& c : bytes) dripped.feed({&c, 1});
    CHECK(whole.state() == dripped.state());
    CHECK(whole.status() == dripped.status());
    return whole.state() == State::refused ? whole.status()
           : whole.state() == State::whole ? 200
                                           : 0;
}
std::string post(std::string_view headers, std::string_view body) {
    return "POST / HTTP/1.1\r\nHost: h\r\n" + std::string{headers} + "\r\n" + std::string{body};
}
std::string get(std::string_view headers) {
    return "GET / HTTP/1.1\r\nHost: h\r\n" + std::string{headers} + "\r\n";
}
std::string chunked(std::string_view body) { return post("Transfer-Encoding: chunked\r\n", body); }
} // namespace

TEST_CASE("Proper requests are taken") {
    CHECK(status_of(get("")) == 200);
    CHECK(status_of(get("Content-Length: 0\r\n")) == 200);
    CHECK(status_of("HEAD / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n") == 200);
    CHECK(status_of("GET /a?b HTTP/1.0\r\nHost: h\r\n\r\n") == 200);
    CHECK(status_of(get("Accept:\ta\tb\r\nX: \xC3\xBC\r\n")) == 200);
    CHECK(status_of(post("Content-Length: 0\r\n", "")) == 200);
    CHECK(status_of(post("Content-Length: 3\r\n", "abc")) == 200);
    CHECK(status_of(post("Content-Length: 3\r\n", "ab")) == 0);
    CHECK(status_of(post("Transfer-Encoding: Chunked\r\n", "3\r\nabc\r\n0\r\n\r\n")) == 200);
    CHECK(status_of(chunked("0\r\n\r\n")) == 200);
}

TEST_CASE("A request line that is not quite one is refused") {
    CHECK(status_of("\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n") == 400);
    CHECK(status_of(" GET / HTTP/1.1\r\nHost: h\r\n\r\n") == 400);
    CHECK(status_of("GET  / HTTP/1.1\r\nHost: h\r\n\r\n") == 400);
    CHECK(status_of("GET /  HTTP/1.1\r\nHost: h\r\n\r\n") == 400);
    CHECK(status_of("GET / a HTTP/1.1\r\nHost: h\r\n\r\n") == 400);
    CHECK(status_of("GET\t/\tHTTP/1.1\r\nHost: h\r\n\r\n") == 400);
    CHECK(status_of("GET /\r\n\r\n") == 400);
    CHECK(status_of("GET / http/1.1\r\nHost: h\r\n\r\n") == 400);
    CHECK(status_of("GET / HTTP/1.1 \r\nHost: h\r\n\r\n") == 400);
    CHECK(status_of("G(T / HTTP/1.1\r\nHost: h\r\n\r\n") == 400);
    CHECK(status_of("\x16\x03\x01\x02") == 400); // TLS to a port that has none
    CHECK(status_of("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") == 505);
    CHECK(status_of("GET / HTTP/1.2\r\nHost: h\r\n\r\n") == 505);
    CHECK(status_of("GET / HTTP/0.9\r\nHost: h\r\n\r\n") == 505);
    CHECK(status_of("GET / HTTP/11.1\r\nHost: h\r\n\r\n") == 400);
}

TEST_CASE("Targets other than a plain path are refused") {
    for (const std::string target : {"*", "http://h/", "h:80", "/../x", "/%2e%2e/x", "/%", "/%00",
                                     "/%c0%af", "/#a", "/\x80"}) {
        CAPTURE(target);
        CHECK(status_of("GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n") == 400);
    }
    CHECK(status_of("GET /" + std::string(99, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n") == 200);
    CHECK(status_of("GET /" + std::string(100, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n") == 414);
    CHECK(status_of("GET /" + std::string(200, 'a')) == 414); // at once, not after its last byte
}

TEST_CASE("Methods that are not ours are refused, known ones by name") {
    for (const std::string method : {"OPTIONS", "PUT", "DELETE", "PATCH"})
        CHECK(status_of(method + " / HTTP/1.1\r\nHost: h\r\n\r\n") == 405);
    for (const std::string method : {"TRACE", "CONNECT", "get", "BREW", "PROPFIND"})
        CHECK(status_of(method + " / HTTP/1.1\r\nHost: h\r\n\r\n") == 501);
}

TEST_CASE("Lines are ended by CR LF, never folded, and hold no control characters") {
    CHECK(status_of("GET / HTTP/1.1\nHost: h\n\n") == 400);
    CHECK(status_of("GET / HTTP/1.1\r\nHost: h\n\r\n") == 400);
    CHECK(status_of("GET / HTTP/1.1\r\nHost: h\r\r\n\r\n") == 400);
    CHECK(status_of("GET / HTTP/1.1\rHost: h\r\n\r\n") == 400);
    CHECK(status_of(get("A: b\r\n c\r\n")) == 400);
    CHECK(status_of(get("A: b\r\n\tc\r\n")) == 400);
    CHECK(status_of("GET / HTTP/1.1\r\n Host: h\r\n\r\n") == 400);
    CHECK(status_of(get(std::string_view{"A: b\0c\r\n", 8})) == 400);
    CHECK(status_of(get("A: b\x01\r\n")) == 400);
    CHECK(status_of(get("A: b\x7F\r\n")) == 400);
    CHECK(status_of(get("A : b\r\n")) == 400);
    CHECK(status_of(get(": b\r\n")) == 400);
    CHECK(status_of(get("A\r\n")) == 400);
    CHECK(status_of(get("A(: b\r\n")) == 400);
}

TEST_CASE("There is exactly one Host") {
    CHECK(status_of("GET / HTTP/1.1\r\n\r\n") == 400);
    CHECK(status_of("GET / HTTP/1.0\r\n\r\n") == 400);
    CHECK(status_of(get("Host: h\r\n")) == 400);
    for (const std::string host : {"", "a b", "a/b", "a@b", "a,b", ":80", "a\xC3\xBC"})
        CHECK(status_of("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n") == 400);
}

TEST_CASE("How long a body is must be said once, in one way") {
    CHECK(status_of(post("", "")) == 411);
    CHECK(status_of(post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc")) == 400);
    CHECK(status_of(post("Content-Length: 3\r\nContent-Length: 4\r\n", "abc")) == 400);
    CHECK(status_of(post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "abc")) == 400);
    CHECK(status_of(post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "abc")) == 400);
    for (const std::string length : {"", "+3", "-3", "3,3", "3, 3", "0x3", "3 3", "3.0", "three"})
        CHECK(status_of(post("Content-Length: " + length + "\r\n", "abc")) == 400);
    CHECK(status_of(post("Content-Length: 51\r\n", "")) == 413);
    CHECK(status_of(post("Content-Length: 0000000000000000000003\r\n", "abc")) == 200);
    CHECK(status_of(get("Content-Length: 3\r\n")) == 400);
    CHECK(status_of(get("Transfer-Encoding: chunked\r\n")) == 400);
    CHECK(status_of("POST / HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n") == 400);
    for (const std::string coding : {"gzip", "chunked, chunked", "gzip, chunked", "chunked;x=y",
                                     "identity", "xchunked", "chunked,"}) {
        CAPTURE(coding);
        const int status = status_of(post("Transfer-Encoding: " + coding + "\r\n", ""));
        CHECK((status == 501 || status == 400));
    }
    CHECK(status_of(post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "")) ==
          400);
    CHECK(status_of(post("Content-Length: 99999999999999999999999999\r\n", "")) >= 400);
}

TEST_CASE("Chunks are as they must be") {
    for (const std::string body :
         {"g\r\nabc\r\n", "0x3\r\nabc\r\n", "-3\r\nabc\r\n", " 3\r\nabc\r\n", "3 \r\nabc\r\n",
          "3\nabc\n", "3\r\nabcd\r\n0\r\n\r\n", "3\r\nabc0\r\n\r\n", "3;x=y\r\nabc\r\n0\r\n\r\n",
          "0\r\nX: y\r\n\r\n", "0\r\nContent-Length: 5\r\n\r\n", "\r\nabc"}) {
        CAPTURE(body);
        CHECK(status_of(chunked(body)) == 400);
    }
    CHECK(status_of(chunked("33\r\n")) == 413);
    CHECK(status_of(chunked("20\r\n" + std::string(32, 'a') + "\r\n20\r\n")) == 413);
    CHECK(status_of(chunked("ffffffffffffffffff\r\n")) >= 400);
    CHECK(status_of(chunked("3" + std::string(2000, '0'))) == 400);
    CHECK(status_of(chunked("3\r\nabc\r\n0\r\nX: " + std::string(2000, 'a'))) == 400);
}

TEST_CASE("Headers are few and small") {
    std::string nine;
    for (int n = 0; n < 9; ++n) nine += "A: b\r\n";
    CHECK(status_of(get(nine)) == 200);
    CHECK(status_of(get(nine + "A: b\r\n")) == 431);
    CHECK(status_of(get("A: " + std::string(2000, 'a') + "\r\n")) == 431);
    CHECK(status_of("GET / HTTP/1.1\r\nHost: h\r\nA: " + std::string(2000, 'a')) == 431);
    CHECK(status_of(get("Expect: 200-ok\r\n")) == 417);
    CHECK(status_of(post("Content-Type: a\r\nContent-Type: b\r\nContent-Length: 0\r\n", "")) ==
          400);
}

TEST_CASE("What follows a request is kept for the next") {
    RequestReader reader{small};
    CHECK(
        reader.feed("POST /a HTTP/1.1\r\nHost: h\r\nX-Y: z\r\nContent-Length: 2\r\n\r\nhiGET /b") ==
        State::whole);
    const auto first = reader.take();
    CHECK(first.request.method == Method::post);
    CHECK(first.request.path == "/a");
    CHECK(first.request.header("x-y") == "z");
    CHECK(first.body == "hi");
    CHECK(first.keep_alive);
    CHECK(reader.next() == State::head);
    CHECK(reader.feed("?q=1 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n") == State::whole);
    const auto second = reader.take();
    CHECK(second.request.path == "/b");
    CHECK(second.request.query.get("q") == "1");
    CHECK_FALSE(second.keep_alive);
    CHECK(reader.next() == State::idle);
}

TEST_CASE("A client that waits for a word before its body is known, once") {
    RequestReader reader{small};
    reader.feed(post("Expect: 100-Continue\r\nContent-Length: 2\r\n", ""));
    CHECK(reader.wants_continue());
    CHECK_FALSE(reader.wants_continue());
    RequestReader hasty{small};
    hasty.feed(post("Expect: 100-continue\r\nContent-Length: 2\r\n", "a"));
    CHECK_FALSE(hasty.wants_continue());
}
