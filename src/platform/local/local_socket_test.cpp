// Asking the program that works in a folder.
#include "platform/local/local_socket.hpp"
#include "support/folder.hpp"
#include <doctest/doctest.h>
#include <sys/stat.h>

using namespace trefoil;

namespace {
std::string echoed(std::string_view question) { return "heard " + std::string{question}; }
} // namespace

TEST_CASE("A command gets the answer of the program that works in the folder, or learns of none") {
    const test::Folder folder;
    CHECK_FALSE(local::ask(folder.path().string(), "anyone?"));
    {
        const local::Socket socket{folder.path().string(), echoed};
        CHECK(local::ask(folder.path().string(), "one") == "heard one");
        CHECK(local::ask(folder.path().string(), "two\nlines") == "heard two\nlines");
    }
    CHECK_FALSE(local::ask(folder.path().string(), "anyone?"));
    CHECK_FALSE(local::ask(folder.file("no such folder"), "anyone?"));
}

TEST_CASE("The socket is for the account of the program alone, and replaces one left behind") {
    const test::Folder folder;
    std::ofstream{folder.file("trefoil.socket")} << "left by a program that was killed";
    const local::Socket socket{folder.path().string(), echoed};
    struct stat known {};
    REQUIRE(stat(folder.file("trefoil.socket").c_str(), &known) == 0);
    CHECK(S_ISSOCK(known.st_mode));
    CHECK((known.st_mode & 0777U) == 0600U);
    CHECK(local::ask(folder.path().string(), "one") == "heard one");
}

TEST_CASE("A folder may have a path longer than the address of a socket") {
    const test::Folder folder;
    const std::string deep = folder.file(std::string(120, 'x'));
    std::filesystem::create_directory(deep);
    const local::Socket socket{deep, echoed};
    CHECK(local::ask(deep, "one") == "heard one");
}
