// The server on a live socket: what a proper client may expect of it.
#include "platform/http/server.hpp"
#include "support/raw_http.hpp"
#include "support/running_server.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::http;
using namespace std::literals;
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

TEST_CASE("HEAD is answered as GET, without the body") {
    RunningServer server{{}, echo};
    RawClient client{server.port()};
    client.write("HEAD /a HTTP/1.1\r\nHost: h\r\n\r\n" + get("/b"));
    const auto head = client.read_answer(false);
    CHECK(head.find("Content-Length: 6\r\n") != std::string::npos);
    CHECK(body_of(head).empty());
    CHECK(body_of(client.read_answer()) == "GET /b");
}

TEST_CASE("The connection ends when the client asks for it, and after HTTP/1.0") {
    RunningServer server{{}, echo};
    for (const std::string last :
         {"GET /a HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
          "GET /a HTTP/1.0\r\nHost: h\r\nConnection: keep-alive\r\n\r\n"}) {
        RawClient client{server.port()};
        client.write(last + get("/b"));
        const auto answers = client.read_all();
        CHECK(answers.find("Connection: close\r\n") != std::string::npos);
        CHECK(body_of(answers) == "GET /a");
    }
}

TEST_CASE("A client that waits for a word before its body gets it") {
    RunningServer server{{}, echo};
    RawClient client{server.port()};
    client.write("POST /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n"
                 "Content-Type: application/x-www-form-urlencoded\r\n\r\n");
    CHECK(client.read_answer(false) == "HTTP/1.1 100 Continue\r\n\r\n");
    client.write("x=y");
    CHECK(body_of(client.read_answer()) == "POST /a x=y");
}

TEST_CASE("A handler that throws, forgets to reply or makes a broken header is answered 500") {
    std::string faults; // of one worker
    {
        ServerOptions options{.workers = 1};
        options.fault = [&](std::string_view id, const std::exception_ptr& broken) {
            faults.append(id) += broken ? " threw; " : " did not throw; ";
        };
        RunningServer server{options, [](const Request& request, const Reply& reply) {
                                 if (request.path == "/throw") throw std::runtime_error("a bug");
                                 if (request.path == "/break") reply(redirect("/a\r\nX: y"));
                             }};
        RawClient client{server.port()};
        for (const char* path : {"/throw", "/forget", "/break"}) {
            client.write(get(path));
            CHECK(test::status_of(client.read_answer()) == 500);
        }
    } // its worker has ended
    CHECK(faults == "r1 threw; r3 threw; ");
}

TEST_CASE("A second reply is a bug, and the first one stands") {
    std::atomic<int> thrown = 0;
    RunningServer server{{}, [&](const Request&, const Reply& reply) {
                             reply(text(200, "first"));
                             try {
                                 reply(text(200, "second"));
                             } catch (const std::logic_error&) {
                                 ++thrown;
                             }
                         }};
    RawClient client{server.port()};
    client.write(get("/") + get("/"));
    CHECK(body_of(client.read_answer()) == "first");
    CHECK(body_of(client.read_answer()) == "first");
    while (thrown < 2) std::this_thread::yield();
}

TEST_CASE("Every answer has the headers that protect its reader, a refusal too") {
    RunningServer server{{.now = [] { return std::chrono::sys_seconds{784111777s}; }}, echo};
    for (const std::string& request : {get("/a"), std::string{"GET / HTTP/1.1\r\n\r\n"}}) {
        RawClient client{server.port()};
        client.write(request);
        const auto answer = client.read_answer();
        for (const char* header :
             {"Content-Security-Policy: default-src 'none'; ", "X-Content-Type-Options: nosniff",
              "Cache-Control: no-store", "Date: Sun, 06 Nov 1994 08:49:37 GMT"}) {
            CAPTURE(header);
            CHECK(answer.find("\r\n" + std::string{header}) != std::string::npos);
        }
    }
}

TEST_CASE("Each request leaves one line in the log: figures, and neither path nor words") {
    std::string lines;
    {
        RunningServer server{{.request_id = [] { return std::string{"7f"}; },
                              .log = [&](std::string_view more) { lines += more; }},
                             [](const Request&, const Reply& reply) {
                                 Answer answer = text(200, "");
                                 answer.figures = {"case.look", 5, 12, 340us};
                                 reply(std::move(answer));
                             }};
        RawClient client{server.port()};
        client.write("GET /amira?x=amira HTTP/1.1\r\nHost: h\r\nCookie: amira\r\n\r\n");
        client.read_answer();
    }
    CHECK(lines.starts_with(R"({"id":"7f","route":"case.look","status":200,"us":)"));
    CHECK(lines.ends_with(",\"queries\":5,\"rows\":12,\"commit_wait_us\":340}\n"));
    CHECK(lines.find("amira") == std::string::npos);
}
