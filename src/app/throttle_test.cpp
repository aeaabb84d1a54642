// How often one may ask, and what those who keep the service running may ask.
#include "app/health.hpp"
#include "app/throttle.hpp"
#include "platform/db/migrations.hpp"
#include "support/stores.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace std::chrono_literals;

namespace {
constexpr Instant start{std::chrono::hours{500'000}};

http::Request asked(http::Method method, std::string path, std::string peer = "192.0.2.7") {
    http::Request request;
    request.method = method;
    request.path = std::move(path);
    request.peer = std::move(peer);
    return request;
}
} // namespace

TEST_CASE("A bucket gives a minute's worth at once, then one token at a time, to each key") {
    app::Buckets buckets{10};
    for (int n = 0; n < 10; ++n) CHECK_FALSE(buckets.take("a", start));
    CHECK(buckets.take("a", start) == 6s);
    CHECK_FALSE(buckets.take("b", start));
    CHECK(buckets.take("a", start + 5s) == 1s);
    CHECK_FALSE(buckets.take("a", start + 6s));
    CHECK(buckets.take("a", start + 6s) == 6s);
    for (int n = 0; n < 10; ++n) CHECK_FALSE(buckets.take("a", start + 2h));
    CHECK(buckets.take("a", start + 2h) == 6s); // waiting longer saves no more
}

TEST_CASE("To look at a bucket takes nothing; one filled by a clock since put back is full") {
    app::Buckets buckets{1};
    CHECK_FALSE(buckets.wait("a", start));
    CHECK_FALSE(buckets.wait("a", start));
    CHECK_FALSE(buckets.take("a", start));
    CHECK(buckets.wait("a", start + 1s) == 59s);
    CHECK_FALSE(buckets.wait("a", start - 24h));
    CHECK_FALSE(buckets.take("a", start - 24h));
    CHECK(buckets.take("a", start - 24h) == 60s);
}

TEST_CASE("The thirty-first denial in a minute waits, and the one who was denied alone") {
    app::DenialThrottle denials;
    const Id<Person> guesser{{std::byte{1}}}, other{{std::byte{2}}};
    for (int n = 0; n < 29; ++n) CHECK_FALSE(denials.count(guesser, start));
    CHECK_FALSE(denials.wait(guesser, start));
    CHECK(denials.count(guesser, start));
    CHECK(denials.wait(guesser, start) == 2s);
    CHECK_FALSE(denials.wait(other, start));
    CHECK_FALSE(denials.wait(guesser, start + 2s));
    CHECK(denials.count(guesser, start + 2s));
    CHECK_FALSE(denials.wait(guesser, start + 1min));
}

TEST_CASE("Buckets that are full again are forgotten when there are too many") {
    app::Buckets buckets{10};
    for (int n = 0; n < 100'000; ++n) (void)buckets.take(std::to_string(n), start);
    CHECK(buckets.size() == 100'000);
    (void)buckets.take("one more", start + 2min);
    CHECK(buckets.size() == 1);
}

TEST_CASE("Invented sessions take little room, fill it, and shut nobody out") {
    app::Throttle throttle;
    auto known = asked(http::Method::get, "/work");
    known.headers = {{"cookie", "trefoil_session=known"}};
    for (int n = 0; n < 300; ++n) CHECK_FALSE(throttle.wait(known, start));
    auto invented = asked(http::Method::get, "/work");
    for (int n = 0; n < 100'001; ++n) {
        invented.headers = {{"cookie", "trefoil_session=" + std::to_string(n)}};
        REQUIRE_FALSE(throttle.wait(invented, start));
    }
    CHECK(throttle.wait(known, start));                                        // counted as before
    for (int n = 0; n < 301; ++n) CHECK_FALSE(throttle.wait(invented, start)); // no room to count
    for (int n = 0; n < 300; ++n) CHECK_FALSE(throttle.wait(invented, start + 2min));
    CHECK(throttle.wait(invented, start + 2min)); // the crowd is forgotten
}

TEST_CASE("An address for which there is no room may not try to sign in") {
    app::Buckets buckets{10};
    for (int n = 0; n < 100'000; ++n) (void)buckets.take(std::to_string(n), start);
    CHECK(buckets.take("one more", start + 3s) == 1min);
    CHECK(buckets.size() == 100'000);
    CHECK_FALSE(buckets.take("7", start + 3s));
}

TEST_CASE("Signing in is counted by address, everything else by session") {
    app::Throttle throttle;
    const auto sign_in = asked(http::Method::post, "/sign-in/password");
    for (int n = 0; n < 10; ++n) CHECK_FALSE(throttle.wait(sign_in, start));
    CHECK(throttle.wait(sign_in, start) == 6s);
    CHECK_FALSE(throttle.wait(asked(http::Method::post, "/sign-in/password", "192.0.2.8"), start));
    CHECK_FALSE(throttle.wait(asked(http::Method::get, "/sign-in/password"), start));

    auto busy = asked(http::Method::get, "/work");
    busy.headers = {{"cookie", "trefoil_session=abc"}};
    for (int n = 0; n < 300; ++n) CHECK_FALSE(throttle.wait(busy, start));
    CHECK(throttle.wait(busy, start));
    CHECK_FALSE(throttle.wait(asked(http::Method::get, "/work"), start));
}

TEST_CASE("Health is told to all, measures to this machine alone") {
    test::FreshSqlite fresh{migrations()};
    const auto measures = [] { return http::Server::Measures{.requests = 7}; };
    const auto told = [&](const http::Request& request) {
        return app::health(request, fresh.database(), measures);
    };
    CHECK(told(asked(http::Method::get, "/health/live"))->status == 200);
    CHECK(told(asked(http::Method::get, "/health/ready"))->status == 200);
    CHECK_FALSE(told(asked(http::Method::get, "/metrics")));
    CHECK_FALSE(told(asked(http::Method::get, "/work", "127.0.0.1")));
    auto near = asked(http::Method::get, "/metrics", "127.0.0.1");
    const std::string measured{told(near)->body.view()};
    CHECK(measured.starts_with("trefoil_requests_total 7\n"));
    for (const char* name : {"commits_total ", "commit_microseconds_total ", "syncs_total ",
                             "sync_microseconds_total ", "log_bytes ", "acts_queued "}) {
        CAPTURE(name);
        CHECK(measured.find(std::string{"\ntrefoil_db_"} + name) != std::string::npos);
    }
    near.headers = {{"x-forwarded-for", "192.0.2.7"}};
    CHECK_FALSE(told(near));
}
