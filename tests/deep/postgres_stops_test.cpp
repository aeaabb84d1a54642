// PostgreSQL itself is stopped while parents ask, as a crash would stop it, and started again.
#include "support/asking_parents.hpp"
#include "support/folder.hpp"
#include "support/program.hpp"
#include <cstdlib>
#include <doctest/doctest.h>

using namespace trefoil;
using namespace std::chrono_literals;

namespace {
// A cluster of its own, for as long as the test runs.
class Cluster {
public:
    Cluster() { tell("start"); }
    ~Cluster() { (void)std::system(command("stop").c_str()); }
    Cluster(const Cluster&) = delete;
    Cluster& operator=(const Cluster&) = delete;
    void crash() { tell("crash"); }
    void resume() { tell("resume"); }
    std::string url() const { return "host=" + folder() + " user=trefoil dbname=postgres"; }

private:
    // Beside ours, which its account cannot enter.
    std::string folder() const { return beside_.path().string() + "-postgres"; }
    std::string command(const std::string& word) const {
        return "tools/postgres.sh " + word + " " + folder() + " >>" + beside_.file("log");
    }
    void tell(const std::string& word) const { REQUIRE(std::system(command(word).c_str()) == 0); }
    test::Folder beside_;
};
} // namespace

TEST_CASE("PostgreSQL crashes under work: honest pages, nothing acknowledged lost, work goes on") {
    Cluster postgres;
    const test::Folder folder;
    test::ServedDemo served{folder.file("data"), {}, {"--database", postgres.url()}};
    test::Browser joanne{served.port()};
    joanne.get("/sign-in");
    joanne.post("/sign-in", {{"as", "joanne-pryce"}});
    test::AskingParents parents{served.port()};
    for (int crash = 0; crash < test::times(1, 20); ++crash) {
        CAPTURE(crash);
        parents.wait_for_receipts(3);
        postgres.crash();
        const test::Page& page = joanne.get("/work");
        CHECK(page.status == 503);
        CHECK(page.header("retry-after") != "");
        CHECK(page.has("It is our fault, not yours"));
        postgres.resume();
        CHECK(joanne.get("/work").status == 200);
    }
    parents.wait_for_receipts(3);
    parents.leave();
    CHECK(parents.answers() == std::set<int>{200, 503});
    CHECK(test::missing(served.port(), parents.told()).empty());
    CHECK(test::missing(served.port(), {"00000000A"}).size() == 1); // what is lost would be seen
    CHECK(served.program().stop() == 0);
    test::Program verifying{
        {"audit", "verify", "--data", folder.file("data"), "--database", postgres.url()}};
    CHECK(verifying.read_line().starts_with("entries "));
    CHECK(verifying.wait() == 0);
}
