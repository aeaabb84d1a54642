// Ids, tokens and references: what they look like, and which slips of the pen are noticed.
#include "platform/random/random.hpp"
#include <doctest/doctest.h>
#include <set>

using namespace trefoil;

namespace {
struct Thing;
const Instant some_time{std::chrono::milliseconds{0x0123456789AB}};
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
} // namespace

TEST_CASE("RFC 9562: an id begins with its milliseconds and says version 7, variant 1") {
    const auto random = system_random();
    const std::string id = to_hex(random->id<Thing>(some_time).bytes);
    CHECK(id.substr(0, 12) == "0123456789ab");
    CHECK(id[12] == '7');
    CHECK(std::string{"89ab"}.find(id[16]) != std::string::npos);
    CHECK(to_hex(random->id<Thing>(some_time).bytes) != id);
}

TEST_CASE("Keyed randomness is a function of seed, name and what was taken before") {
    const auto one = keyed_random("seed", "deed");
    const auto same = keyed_random("seed", "deed");
    const auto split = keyed_random("seedd", "eed");
    const auto hundred = one->bytes<100>();
    CHECK(same->bytes<64>() == [&] {
        std::array<std::byte, 64> head{};
        std::copy_n(hundred.begin(), 64, head.begin());
        return head;
    }());
    CHECK(same->bytes<1>()[0] == hundred[64]);
    CHECK(split->bytes<100>() != hundred);
    CHECK(one->bytes<100>() != hundred);
    CHECK(keyed_random("seed", "deed")->token() == keyed_random("seed", "deed")->token());
}

TEST_CASE(
    "Keyed randomness never changes between releases: tests and the demonstration rest on it") {
    CHECK(keyed_random("seed", "deed")->token() == "b4mwz7nhhjfr606ykgztxy0tpygrwyxv");
    CHECK(keyed_random("seed", "deed")->reference() == "B4MWZ7NHQ");
}

TEST_CASE("A token has 32 small letters and digits; no two are alike") {
    const auto random = system_random();
    std::set<std::string> tokens;
    for (int i = 0; i < 1000; ++i) tokens.insert(random->token());
    CHECK(tokens.size() == 1000);
    for (const std::string& token : tokens) {
        REQUIRE(token.size() == 32);
        REQUIRE(token.find_first_not_of("0123456789abcdefghjkmnpqrstvwxyz") == std::string::npos);
    }
}

TEST_CASE(
    "A reference is read with small letters, spaces, hyphens and letters that look like digits") {
    const std::string reference = keyed_random("seed", "reference")->reference();
    const std::string shown = shown_reference(reference);
    CHECK(shown.size() == 10);
    CHECK(shown[4] == '-');
    std::string small;
    for (const char c : shown) small += static_cast<char>(std::tolower(c));
    CHECK(is_reference(shown));
    CHECK(is_reference(" " + small + " "));
    CHECK(tidy_reference(small) == reference);
    CHECK(is_reference("000000000"));
    CHECK(is_reference("oOO0-00000"));
    CHECK(tidy_reference("iLI1 o") == "11110");
}

TEST_CASE("What is not nine characters of the alphabet is no reference") {
    CHECK_FALSE(is_reference(""));
    CHECK_FALSE(is_reference("00000000"));
    CHECK_FALSE(is_reference("0000000000"));
    CHECK_FALSE(is_reference("UUUUUUUUU"));
    CHECK_FALSE(is_reference("0000000\xC3\xA9"));
}

TEST_CASE("Property: every wrong character and every exchange of two characters is noticed") {
    const auto random = keyed_random("seed", "slips");
    for (int i = 0; i < 300; ++i) {
        const std::string reference = random->reference();
        REQUIRE(is_reference(reference));
        for (std::size_t place = 0; place < reference.size(); ++place) {
            for (const char other : alphabet) {
                std::string slip = reference;
                slip[place] = other;
                if (slip != reference) REQUIRE_FALSE(is_reference(slip));
            }
            for (std::size_t with = place + 1; with < reference.size(); ++with) {
                std::string slip = reference;
                std::swap(slip[place], slip[with]);
                if (slip != reference) REQUIRE_FALSE(is_reference(slip));
            }
        }
    }
}
