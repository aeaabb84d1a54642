// The server on a live socket: what a proper client may expect of it.
#include "platform/http/server.hpp"
#include "support/raw_http.hpp"
#include "support/running_server.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::http;
using test::RawClient;
using test::RunningServer;

namespace {
void echo(const Request& request, const Reply& reply) {
    std::string said = request.method == Method::get ? "GET " : "POST ";
    said += request.path;
    for (const auto& [name, value] : request.query.pairs()) said += " ?" + name + "=" + value;
    for (const auto& [name, value] : request.form.pairs()) said += " " + name + "=" + value;
    for (const Upload& upload : request.uploads) said += " [" + upload.file_name + "]";
    reply(text(200, said));
}

std::string get(std::string_view target) {
    return "GET " + std::string{target} + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}
std::string body_of(const std::string& answer) {
    return answer.substr(answer.find("\r\n\r\n") + 4);
}
} // namespace

TEST_CASE("Requests on one connection are answered in order, also when sent all at once") {
    RunningServer server{{}, echo};
    RawClient client{server.port()};
    client.write(get("/one?x=a+b") + get("/two") + get("/three"));
    CHECK(body_of(client.read_answer()) == "GET /one ?x=a b");
    CHECK(body_of(client.read_answer()) == "GET /two");
    CHECK(body_of(client.read_answer()) == "GET /three");
}

TEST_CASE("A form is read into fields, in either encoding") {
    RunningServer server{{}, echo};
    RawClient client{server.port()};
    client.write("POST /f HTTP/1.1\r\nHost: localhost\r\nContent-Length: 11\r\n"
                 "Content-Type: application/x-www-form-urlencoded\r\n\r\na=b%20c&d=e");
    CHECK(body_of(client.read_answer()) == "POST /f a=b c d=e");
    const std::string parts =
        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x\r\n"
        "Content-Disposition: form-data; name=\"f\"; filename=\"y.pdf\"\r\n"
        "Content-Type: application/pdf\r\n\r\n\r\n--x--\r\n";
    client.write(
        "POST /f HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(parts.size()) +
        "\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n" + parts);
    CHECK(body_of(client.read_answer()) == "POST /f a=b [y.pdf]");
}

TEST_CASE("A reply may come from another thread, after the handler has returned") {
    std::vector<std::thread> later;
    {
        RunningServer server{{}, [&](const Request&, const Reply& reply) {
                                 later.emplace_back([reply] { reply(text(200, "later")); });
                             }};
        RawClient client{server.port()};
        client.write(get("/"));
        CHECK(body_of(client.read_answer()) == "later");
    }
    for (std::thread& thread : later) thread.join();
}
