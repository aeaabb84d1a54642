// A full disk: no file of the program may grow, until there is room again.
#include "support/folder.hpp"
#include "support/http_client.hpp"
#include "support/program.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using test::Browser;

TEST_CASE("With the disk full nothing is done and nothing typed is lost; with room it goes on") {
    const test::Folder folder;
    test::ServedDemo served{folder.file("data")};
    Browser sam{served.port()};
    sam.get("/sign-in");
    sam.post("/sign-in", {{"as", "new-parent"}});
    sam.get("/ask/child");
    sam.fill("First name", "Amara").fill("What is hard?", "Noise.");
    sam.press("Check your answers");

    served.program().leave_no_room();
    sam.press("Send");
    CHECK(sam.page().status == 507);
    CHECK(sam.page().has("What you typed is still here"));
    CHECK(sam.value_of("hard") == "Noise.");
    Browser visitor{served.port()};
    CHECK(visitor.get("/sign-in").status == 200);
    sam.press("Try again");
    CHECK(sam.page().status == 507);

    served.program().leave_room();
    sam.press("Try again");
    CHECK(sam.page().heading() == "We have your request");
    CHECK(sam.page().has("Noise."));
    CHECK(sam.get("/home").status == 200);
    CHECK(served.program().stop() == 0);
    test::Program verifying{{"audit", "verify", "--data", folder.file("data")}};
    CHECK(verifying.read_line().starts_with("entries "));
    CHECK(verifying.wait() == 0);
}
