// Whom one may invite, how often one may try to sign in, and what a password must be.
#include "shared/accounts/invitation_rules.hpp"
#include "shared/accounts/sign_in_rules.hpp"
#include <doctest/doctest.h>

using namespace trefoil;
using namespace trefoil::accounts;
using std::chrono::seconds;

namespace {
std::optional<seconds> wait_after(std::int64_t failures) {
    const Instant at{std::chrono::hours{500'000}};
    const auto until = waits_until({failures, at});
    if (!until) return std::nullopt;
    return std::chrono::floor<seconds>(*until - at);
}
} // namespace

TEST_CASE("Five tries are free; then each failure doubles the wait, up to an hour") {
    CHECK(wait_after(0) == std::nullopt);
    CHECK(wait_after(4) == std::nullopt);
    CHECK(wait_after(5) == seconds{30});
    CHECK(wait_after(6) == seconds{60});
    CHECK(wait_after(7) == seconds{120});
    CHECK(wait_after(12) == seconds{3600});
    CHECK(wait_after(1'000'000) == seconds{3600});
}

TEST_CASE("A password is long and is not the name; nothing else is asked of it") {
    const people::Name name{"Josephine", "Pryce"};
    CHECK(weakness_of("elevenchars", name) == Weakness::too_short);
    CHECK(weakness_of("twelve chars", name) == Weakness::none);
    CHECK(weakness_of("ééééééééééé", name) == Weakness::too_short); // counted as people count
    CHECK(weakness_of(std::string(201, 'x'), name) == Weakness::too_long);
    CHECK(weakness_of("josephine PRYCE", name) == Weakness::is_the_name);
}

TEST_CASE("Digits are read with the blanks an authenticator shows") {
    CHECK(digits_of("123 456") == "123456");
    CHECK(digits_of("123-456") == "123456");
    CHECK(digits_of("12a456") == "12a456");
}

TEST_CASE("Whoever is invited has a name and a title that fit, counted as people count") {
    std::string longest;
    for (int n = 0; n < 100; ++n) longest += "é";
    Invitee noor{.email = "noor@example.org",
                 .name = {longest, longest},
                 .post = Invitee::Post{access::Role::case_officer, std::string(120, 'x'), "SEND"}};
    CHECK_FALSE(refuse(noor));
    noor.post->title += 'x';
    CHECK(refuse(noor) == InviteRefusal::title_too_long);
    noor.name.family += 'x';
    CHECK(refuse(noor) == InviteRefusal::name_too_long);
    noor.name.given += 'x';
    CHECK(refuse(noor) == InviteRefusal::name_too_long);
    noor.name.given = " ";
    CHECK(refuse(noor) == InviteRefusal::no_name);
    noor = {.email = "nobody", .name = {"Noor", ""}, .post = {}};
    CHECK(refuse(noor) == InviteRefusal::no_email);
}
