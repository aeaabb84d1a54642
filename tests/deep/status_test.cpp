// What the folder holds can be asked while a server works in it, and when none does.
#include "support/folder.hpp"
#include "support/http_client.hpp"
#include "support/program.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Program;

namespace {
std::vector<std::string> status_of(const std::string& data) {
    Program asking{{"status", "--data", data}};
    std::vector<std::string> lines;
    for (std::string line = asking.read_line(); !line.empty(); line = asking.read_line())
        lines.push_back(line);
    CHECK(asking.wait() == 0);
    return lines;
}
} // namespace

TEST_CASE("The state of an installation is told beside a running server and without one") {
    const test::Folder folder;
    const std::string data = folder.file("data");
    Program founding{{"init", "--data", data, "--area", "Alderbrook", "--council", "The Council",
                      "--telephone", "01632 960 777"}};
    CHECK(founding.wait() == 0);
    const auto alone = status_of(data);
    REQUIRE(alone.size() == 6);
    CHECK(alone[0] == "database        sqlite");
    CHECK(alone[3] == "open sessions   0");
    CHECK(alone[5].starts_with("disk sync       "));

    Program serving{{"serve", "--data", data, "--port", "0"}};
    test::Browser mina{test::port_of(serving)};
    Program inviting{
        {"admin", "invite", "--data", data, "--email", "mina@example.org", "--given", "Mina"}};
    const std::string link = inviting.read_line();
    mina.get(link.substr(link.find("/invitation/")));
    mina.fill("Choose a password", "kettle orbit heron").press("Sign in");
    const auto beside = status_of(data);
    REQUIRE(beside.size() == 6);
    CHECK(beside[1] == alone[1]);
    CHECK(beside[2] == alone[2]);
    CHECK(beside[3] == "open sessions   1");
    CHECK(serving.stop() == 0);
}
