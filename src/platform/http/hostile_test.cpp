// The server on a live socket among clients that are slow, broken, early to leave or up to no good.
#include "platform/http/server.hpp"
#include "support/raw_http.hpp"
#include "support/running_server.hpp"
#include <atomic>
#include <condition_variable>
#include <doctest/doctest.h>
#include <sys/resource.h>

using namespace trefoil::http;
using namespace std::literals;
using trefoil::test::RawClient;
using trefoil::test::RunningServer;
using trefoil::test::status_of;

namespace {
const std::string simple_get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

void say_ok(const Request&, const Reply& reply) { reply(text(200, "ok")); }

ServerOptions impatient() {
    ServerOptions options;
    options.workers = 4;
    options.header_deadline = 300ms;
    options.idle_deadline = 300ms;
    options.body_grace = 300ms;
    return options;
}

int asked(unsigned short port) {
    RawClient client{port};
    client.write(simple_get);
    return status_of(client.read_answer());
}

// A handler that waits until it is let go.
class Gate {
public:
    void wait() {
        std::unique_lock lock{mutex_};
        ++inside_;
        changed_.notify_all();
        changed_.wait(lock, [&] { return open_; });
    }
    void until_inside(int count) {
        std::unique_lock lock{mutex_};
        REQUIRE(changed_.wait_for(lock, 10s, [&] { return inside_ >= count; }));
    }
    void open() {
        const std::lock_guard lock{mutex_};
        open_ = true;
        changed_.notify_all();
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    int inside_ = 0;
    bool open_ = false;
};

void allow_many_descriptors() {
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    REQUIRE(limit.rlim_cur >= 5000);
}
} // namespace

TEST_CASE("A refused request is answered, its connection closed, and what follows it never read") {
    std::atomic<int> handled = 0;
    RunningServer server{{}, [&](const Request&, const Reply& reply) {
                             ++handled;
                             reply(text(200, ""));
                         }};
    const auto refused = [&](std::string_view bytes) {
        RawClient client{server.port()};
        client.write(std::string{bytes} + simple_get);
        const auto answers = client.read_all();
        CHECK(answers.find("Connection: close\r\n") != std::string::npos);
        CHECK(answers.find("HTTP/1.1 ", 1) == std::string::npos);
        return status_of(answers);
    };
    CHECK(refused("GET / HTTP/1.1\r\n\r\n") == 400);
    CHECK(refused("GET / HTTP/1.1\nHost: h\n\n") == 400);
    CHECK(refused("POST / HTTP/1.1\r\nHost: h\r\n\r\n") == 411);
    CHECK(refused("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n"
                  "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n") == 400);
    CHECK(refused("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n") == 501);
    CHECK(refused("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999\r\n\r\n") == 413);
    CHECK(refused("GET /" + std::string(9000, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n") == 414);
    CHECK(refused("GET / HTTP/1.1\r\nHost: h\r\nA: " + std::string(20'000, 'a') + "\r\n\r\n") ==
          431);
    CHECK(refused("CONNECT h:80 HTTP/1.1\r\nHost: h\r\n\r\n") == 501);
    CHECK(refused("TRACE / HTTP/1.1\r\nHost: h\r\n\r\n") == 501);
    CHECK(refused("GET / HTTP/3.0\r\nHost: h\r\n\r\n") == 505);
    CHECK(handled == 0);
    CHECK(server.measures().refused_hostile == 11);
    CHECK(refused("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n"
                  "Content-Type: text/plain\r\n\r\nabc") == 415);
    CHECK(handled == 0);
}

TEST_CASE("A method that no page has is told which there are") {
    RunningServer server{{}, say_ok};
    RawClient client{server.port()};
    client.write("DELETE / HTTP/1.1\r\nHost: h\r\n\r\n");
    const auto answer = client.read_all();
    CHECK(status_of(answer) == 405);
    CHECK(answer.find("Allow: GET, HEAD, POST\r\n") != std::string::npos);
}

TEST_CASE("Who drips a head or a body, or asks nothing, is let go in time") {
    RunningServer server{impatient(), say_ok};
    RawClient drips_head{server.port()};
    RawClient drips_body{server.port()};
    RawClient silent{server.port()};
    RawClient between{server.port()};
    between.write(simple_get);
    CHECK(status_of(between.read_answer()) == 200);
    drips_head.write("GET / HTTP/1.1\r\nHost: h\r\nX: ");
    drips_body.write("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n");
    for (int n = 0; n < 12; ++n) {
        drips_head.write("a");
        drips_body.write("a");
        std::this_thread::sleep_for(100ms);
    }
    CHECK(status_of(drips_head.read_all()) == 408);
    CHECK(status_of(drips_body.read_all()) == 408);
    CHECK(silent.is_closed_within(2s));
    CHECK(between.is_closed_within(2s));
    CHECK(between.read_all().empty());
}

TEST_CASE("Who does not read the answer is let go in time") {
    static const std::string much(64 * 1024 * 1024, 'x');
    ServerOptions options = impatient();
    options.body_rate_min = 1'000'000'000; // what fits the socket's buffers is far too little
    RunningServer server{options, [](const Request&, const Reply& reply) {
                             Answer answer = text(200, "");
                             answer.body = Body::lasting(much);
                             reply(std::move(answer));
                         }};
    RawClient client{server.port()};
    client.write(simple_get);
    while (server.measures().requests == 0) std::this_thread::sleep_for(1ms);
    CHECK(server.measures().connections == 1);
    for (int n = 0; n < 500 && server.measures().connections > 0; ++n)
        std::this_thread::sleep_for(10ms);
    CHECK(server.measures().connections == 0);
    CHECK(client.read_all().size() < much.size());
}

TEST_CASE("A body cut short is refused, and its memory given back") {
    RunningServer server{{}, say_ok};
    RawClient client{server.port()};
    client.write("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc");
    client.finish_writing();
    CHECK(status_of(client.read_all()) == 400);
    CHECK(server.measures().bodies_bytes == 0);
}

TEST_CASE("Bodies together take no more than their share of memory") {
    ServerOptions options;
    options.bodies_bytes_max = 100'000;
    RunningServer server{options, say_ok};
    const std::string head = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 90000\r\n\r\n";
    RawClient first{server.port()};
    first.write(head + std::string(80'000, 'a'));
    while (server.measures().bodies_bytes < 80'000) std::this_thread::sleep_for(5ms);
    RawClient second{server.port()};
    second.write(head + std::string(80'000, 'a'));
    CHECK(status_of(second.read_all()) == 503);
    CHECK(asked(server.port()) == 200);
}

TEST_CASE("A client that leaves early harms nobody, nor does an answer that finds it gone") {
    Gate gate;
    RunningServer server{{}, [&](const Request& request, const Reply& reply) {
                             if (request.path == "/wait") gate.wait();
                             reply(text(200, "ok"));
                         }};
    {
        RawClient client{server.port()};
        client.write("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
        gate.until_inside(1);
    }
    gate.open();
    CHECK(asked(server.port()) == 200);
}

TEST_CASE("A full queue says 503 at once, with a time to come again, and keeps the connection") {
    Gate gate;
    ServerOptions options;
    options.workers = 1;
    options.queue_max = 1;
    RunningServer server{options, [&](const Request&, const Reply& reply) {
                             gate.wait();
                             reply(text(200, "ok"));
                         }};
    RawClient runs{server.port()};
    runs.write(simple_get);
    gate.until_inside(1);
    RawClient waits{server.port()};
    waits.write(simple_get);
    while (server.measures().queued < 1) std::this_thread::sleep_for(2ms);
    RawClient refused{server.port()};
    refused.write(simple_get);
    const auto answer = refused.read_answer();
    CHECK(status_of(answer) == 503);
    CHECK(answer.find("Retry-After: ") != std::string::npos);
    CHECK(server.measures().refused_busy == 1);
    gate.open();
    CHECK(status_of(runs.read_answer()) == 200);
    CHECK(status_of(waits.read_answer()) == 200);
    refused.write(simple_get);
    CHECK(status_of(refused.read_answer()) == 200);
}

TEST_CASE("Stopping finishes what is under way, ends what is idle, and takes nobody new") {
    Gate gate;
    RunningServer server{{}, [&](const Request&, const Reply& reply) {
                             gate.wait();
                             reply(text(200, "ok"));
                         }};
    RawClient idle{server.port()};
    RawClient working{server.port()};
    working.write(simple_get);
    gate.until_inside(1);
    server.begin_to_stop();
    CHECK(idle.is_closed_within(2s));
    CHECK_THROWS_AS(RawClient{server.port()}, std::system_error);
    gate.open();
    const auto answer = working.read_answer();
    CHECK(status_of(answer) == 200);
    CHECK(answer.find("Connection: close\r\n") != std::string::npos);
    working.close();
    server.stop();
}

TEST_CASE("Stopping does not wait for ever; a reply that comes after the end is let go") {
    Reply kept;
    std::atomic<bool> held = false;
    ServerOptions options;
    options.stop_deadline = 200ms;
    {
        RunningServer server{options, [&](const Request&, Reply reply) {
                                 kept = std::move(reply);
                                 held = true;
                             }};
        RawClient client{server.port()};
        client.write(simple_get);
        while (!held) std::this_thread::sleep_for(1ms);
        const auto began = std::chrono::steady_clock::now();
        server.stop();
        CHECK(std::chrono::steady_clock::now() - began < 2s);
    }
    CHECK_NOTHROW(kept(text(200, "late")));
}

TEST_CASE("A crowd of idle and slow clients does not keep others from being answered") {
    allow_many_descriptors();
    for (const int crowd : {400, 2000}) {
        RunningServer server{{}, say_ok};
        std::vector<RawClient> clients;
        for (int n = 0; n < crowd; ++n) {
            clients.emplace_back(server.port());
            if (n % 2 == 0) clients.back().write("GET / HTTP/1.1\r\nHos");
        }
        for (int n = 0; n < 100; ++n) CHECK(asked(server.port()) == 200);
        CHECK(server.measures().connections >= static_cast<std::size_t>(crowd));
        for (RawClient& client : clients) client.write("x");
        for (int n = 0; n < 100; ++n) CHECK(asked(server.port()) == 200);
    }
}

TEST_CASE("Where connections are all taken, the one silent for longest gives way") {
    ServerOptions options;
    options.connections_max = 3;
    RunningServer server{options, say_ok};
    RawClient oldest{server.port()};
    std::this_thread::sleep_for(20ms);
    RawClient second{server.port()};
    RawClient third{server.port()};
    CHECK(asked(server.port()) == 200);
    CHECK(oldest.is_closed_within(2s));
    second.write(simple_get);
    CHECK(status_of(second.read_answer()) == 200);
}

TEST_CASE("Where connections are all taken by bodies, the slowest one gives way") {
    ServerOptions options;
    options.connections_max = 3;
    options.body_rate_known_after = 50ms;
    RunningServer server{options, say_ok};
    const std::string begun = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000\r\n"
                              "Content-Type: application/x-www-form-urlencoded\r\n\r\n";
    RawClient quick{server.port()}, slow{server.port()}, also_quick{server.port()};
    quick.write(begun + "a=" + std::string(8'000, 'x'));
    slow.write(begun + "x");
    also_quick.write(begun + "a=" + std::string(7'000, 'x'));
    while (server.measures().bodies_bytes < 15'005) std::this_thread::sleep_for(1ms);
    std::this_thread::sleep_for(60ms);
    CHECK(asked(server.port()) == 200);
    CHECK(slow.is_closed_within(2s));
    quick.write(std::string(1'998, 'x'));
    CHECK(status_of(quick.read_answer()) == 200);
}
