// The table of routes: which pattern takes a path, and which tables are refused.
#include "platform/http/routes.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::http;

namespace {
const RoutePattern patterns[] = {
    {Method::get, "/"},
    {Method::get, "/cases"},
    {Method::get, "/cases/{reference}"},
    {Method::get, "/cases/new"},
    {Method::post, "/cases"},
    {Method::post, "/cases/{reference}/advice/{body}"},
    {Method::get, "/cases/new/advice"},
};
RouteTable table() {
    auto compiled = RouteTable::compile(patterns);
    REQUIRE(compiled);
    return *std::move(compiled);
}
Request asked(Method method, std::string_view path) {
    Request request;
    request.method = method;
    request.path = path;
    return request;
}
std::string refused(std::vector<RoutePattern> wrong) {
    const auto compiled = RouteTable::compile(wrong);
    return compiled ? "" : compiled.error();
}
} // namespace

TEST_CASE("A path finds its route, and the named parts are filled") {
    const auto routes = table();
    Request request = asked(Method::post, "/cases/K7Q/advice/kestrel trust");
    CHECK(*routes.match(request) == 5);
    CHECK(request.part("reference") == "K7Q");
    CHECK(request.part("body") == "kestrel trust");
    CHECK(request.parts.size() == 2);
}

TEST_CASE("A literal beats a name, and a longer path may still begin with the name") {
    const auto routes = table();
    Request fixed = asked(Method::get, "/cases/new");
    CHECK(*routes.match(fixed) == 3);
    CHECK(fixed.parts.empty());
    Request named = asked(Method::get, "/cases/newer");
    CHECK(*routes.match(named) == 2);
    Request root = asked(Method::get, "/");
    CHECK(*routes.match(root) == 0);
}

TEST_CASE("An unknown path and a known one asked in another way are told apart") {
    const auto routes = table();
    const auto miss = [&](Method method, std::string_view path) {
        Request request = asked(method, path);
        return routes.match(request).error();
    };
    CHECK(miss(Method::post, "/cases/K7Q") == Miss::other_method);
    CHECK(miss(Method::get, "/nowhere") == Miss::unknown_path);
    CHECK(miss(Method::get, "/cases/") == Miss::unknown_path);
    CHECK(miss(Method::get, "//cases") == Miss::unknown_path);
    CHECK(miss(Method::get, "/cases/a/b/c/d/e/f") == Miss::unknown_path);
    CHECK(routes.allowed("/cases") == "GET, HEAD, POST");
    CHECK(routes.allowed("/cases/K7Q/advice/x") == "POST");
    CHECK(routes.allowed("/nowhere").empty());
}

TEST_CASE("Two patterns of which neither is the more exact are refused") {
    CHECK(refused({{Method::get, "/a/{x}"}, {Method::get, "/a/{y}"}}) ==
          "routes \"/a/{x}\" and \"/a/{y}\" take the same paths");
    CHECK_FALSE(refused({{Method::get, "/a/{x}/c"}, {Method::get, "/a/b/{y}"}}).empty());
    CHECK(refused({{Method::get, "/a/{x}"}, {Method::post, "/a/{y}"}}).empty());
    CHECK(refused({{Method::get, "/a/{x}/c"}, {Method::get, "/a/{x}/d"}}).empty());
    CHECK(refused({{Method::get, "/a/{x}/c"}, {Method::get, "/a/b/c"}}).empty());
}

TEST_CASE("A malformed pattern is refused") {
    for (const std::string_view wrong : {"", "a", "/a/", "//", "/a//b", "/{}", "/{a", "/a}", "/{A}",
                                         "/{a}{b}", "/{a}/{a}", "/..", "/a b", "/a?b", "/a%20b"}) {
        CAPTURE(wrong);
        CHECK_FALSE(refused({{Method::get, wrong}}).empty());
    }
}
