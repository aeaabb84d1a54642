// What a request says of itself, and what answers carry.
#include "platform/http/http.hpp"
#include "platform/http/request_log.hpp"
#include "platform/http/serialise.hpp"
#include "platform/http/server.hpp"
#include <doctest/doctest.h>
#include <stdexcept>

using namespace trefoil::http;

namespace {
Request with_headers(std::vector<std::pair<std::string, std::string>> headers) {
    Request request;
    request.headers = std::move(headers);
    return request;
}
} // namespace

TEST_CASE("A cookie is found by its whole name") {
    const auto request =
        with_headers({{"cookie", "xid=1; id=2;  other=a=b"}, {"cookie", "late=3"}});
    CHECK(request.cookie("id") == "2");
    CHECK(request.cookie("xid") == "1");
    CHECK(request.cookie("other") == "a=b");
    CHECK(request.cookie("late") == "3");
    CHECK(request.cookie("i").empty());
    CHECK(with_headers({}).cookie("id").empty());
}

TEST_CASE("A form is believed only if a page of ours sent it") {
    const auto ours = [](std::vector<std::pair<std::string, std::string>> headers) {
        headers.emplace_back("host", "trefoil.example:8080");
        return from_our_own_page(with_headers(std::move(headers)));
    };
    CHECK(ours({{"sec-fetch-site", "same-origin"}}));
    CHECK(ours({{"sec-fetch-site", "none"}}));
    CHECK_FALSE(ours({{"sec-fetch-site", "same-site"}}));
    CHECK_FALSE(
        ours({{"sec-fetch-site", "cross-site"}, {"origin", "https://trefoil.example:8080"}}));
    CHECK(ours({{"origin", "https://trefoil.example:8080"}}));
    CHECK_FALSE(ours({{"origin", "https://trefoil.example"}}));
    CHECK_FALSE(ours({{"origin", "null"}, {"referer", "https://trefoil.example:8080/"}}));
    CHECK(ours({{"referer", "https://trefoil.example:8080/cases?x"}}));
    CHECK_FALSE(ours({{"referer", "https://trefoil.example:8080.evil.example/"}}));
    CHECK_FALSE(ours({}));
}

TEST_CASE("A prefetch is known by what browsers say") {
    CHECK(is_prefetch(with_headers({{"sec-purpose", "prefetch;prerender"}})));
    CHECK(is_prefetch(with_headers({{"purpose", "prefetch"}})));
    CHECK_FALSE(is_prefetch(with_headers({{"sec-fetch-mode", "navigate"}})));
}

TEST_CASE("A header of an answer cannot break out of its line") {
    for (const char* wrong : {"/a\r\nSet-Cookie: x=y", "/a\nb", "/a\rb", "/\x7F"}) {
        CAPTURE(wrong);
        CHECK_THROWS_AS(head_of(redirect(wrong), ""), std::invalid_argument);
    }
    Answer answer;
    CHECK_THROWS_AS(set_cookie(answer, "id", "a;b", false, {}), std::invalid_argument);
    set_cookie(answer, "id", "a1", true, 60);
    CHECK(answer.headers.back().second ==
          "id=a1; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60");
}

TEST_CASE("A private page is kept by nobody, a fingerprinted file for a year") {
    Answer answer;
    CHECK(head_of(answer, "").find("Cache-Control: no-store\r\n") != std::string::npos);
    answer.kept_by_browsers = true;
    CHECK(head_of(answer, "").find("max-age=31536000, immutable\r\n") != std::string::npos);
    CHECK(head_of(text(204, ""), "").find("Content-Length") == std::string::npos);
}

TEST_CASE("Scripts run only from us or by their hash; TLS is insisted on only behind TLS") {
    const auto lines = security_headers({.script_hashes = {"sha256-abc="}, .behind_tls = true});
    CHECK(lines.find("default-src 'none'") != std::string::npos);
    CHECK(lines.find("script-src 'self' 'sha256-abc=';") != std::string::npos);
    CHECK(lines.find("Strict-Transport-Security") != std::string::npos);
    CHECK(security_headers({}).find("Strict-Transport-Security") == std::string::npos);
}

TEST_CASE("Bytes that last are not copied") {
    static const std::string file(100'000, 'x');
    Answer answer;
    answer.body = Body::lasting(file);
    const Answer copy = answer;
    CHECK(copy.body.view().data() == file.data());
    CHECK(Body::lasting("").view().empty());
    CHECK(Body{"own"}.view() == "own");
}

TEST_CASE("The proxy is believed about the client, and the client about nobody") {
    const std::vector<std::string> proxies{"10.0.0.1", "10.0.0.2"};
    CHECK(client_address("192.0.2.7", "203.0.113.9", proxies) == "192.0.2.7");
    CHECK(client_address("10.0.0.1", "203.0.113.9", proxies) == "203.0.113.9");
    CHECK(client_address("10.0.0.1", "6.6.6.6, 203.0.113.9, 10.0.0.2", proxies) == "203.0.113.9");
    CHECK(client_address("10.0.0.1", "", proxies) == "10.0.0.1");
}

TEST_CASE("A line of the log has figures and no words") {
    CHECK(json_line({"r1", 200, std::chrono::microseconds{12}, {"case.look", 2, 3, {}}}) ==
          "{\"id\":\"r1\",\"route\":\"case.look\",\"status\":200,\"us\":12,\"queries\":2,"
          "\"rows\":3,\"commit_wait_us\":0}\n");
    CHECK(json_line({"r\"1\n", 200, {}, {}}).starts_with("{\"id\":\"r?1?\","));
}

TEST_CASE("A part of an address is encoded byte by byte") {
    CHECK(percent_encode("a b/ü~") == "a%20b%2F%C3%BC~");
}
