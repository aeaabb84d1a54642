// A person is invited from the command line, with a server at work in the folder and without.
#include "support/folder.hpp"
#include "support/http_client.hpp"
#include "support/program.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Program;

namespace {
struct Told {
    std::string line;
    int status;
};
Told invited(const std::string& data, const std::string& email) {
    Program inviting{{"admin", "invite", "--data", data, "--email", email, "--given", "Mina"}};
    std::string line = inviting.read_line();
    return {std::move(line), inviting.wait()};
}
} // namespace

TEST_CASE("An invitation is made by the server that works in the folder, else by the command") {
    const test::Folder folder;
    const std::string data = folder.file("data");
    Program founding{{"init", "--data", data, "--area", "Alderbrook", "--council", "The Council",
                      "--telephone", "01632 960 777"}};
    CHECK(founding.wait() == 0);

    const Told alone = invited(data, "before@example.org");
    CHECK(alone.status == 0);
    CHECK(alone.line.starts_with("http://127.0.0.1:8080/invitation/"));

    Program serving{{"serve", "--data", data, "--port", "0"}};
    const unsigned short port = test::port_of(serving);
    const std::string server = "http://127.0.0.1:" + std::to_string(port);
    const Told asked = invited(data, "mina@example.org");
    CHECK(asked.status == 0);
    REQUIRE(asked.line.starts_with(server + "/invitation/"));
    test::Browser mina{port};
    CHECK(mina.get(asked.line.substr(server.size())).heading() == "Welcome, Mina");
    CHECK(mina.get(alone.line.substr(alone.line.find("/invitation/"))).status == 200);
    CHECK(invited(data, "mina@example.org").status == 1); // the address is taken
    CHECK(serving.stop() == 0);
}
