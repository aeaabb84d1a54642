// Published vectors, and what must not open.
#include "platform/crypto/hash.hpp"
#include "platform/crypto/passwords.hpp"
#include "platform/crypto/sealed.hpp"
#include "platform/crypto/totp.hpp"
#include "support/folder.hpp"
#include <doctest/doctest.h>
#include <set>
#include <sys/stat.h>
#include <thread>

using namespace trefoil;
using namespace trefoil::crypto;
using namespace std::chrono_literals;

namespace {
std::span<const std::byte> bytes_of(std::string_view text) {
    return std::as_bytes(std::span{text});
}

Key key(std::string_view name) { return Key{*keyed_random("crypto_test", name)}; }
} // namespace

TEST_CASE("FIPS 180-4: SHA-256 of nothing and of abc") {
    CHECK(to_hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(to_hex(sha256("abc")) ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("A lookup hash depends on key, kind and words, each on its own") {
    const Key one = key("one"), other = key("other");
    const std::set<Hash> hashes{
        lookup_hash(one.bytes(), "email", "a@b"), lookup_hash(other.bytes(), "email", "a@b"),
        lookup_hash(one.bytes(), "telephone", "a@b"), lookup_hash(one.bytes(), "email", "a@c"),
        lookup_hash(one.bytes(), "emaila", "@b")};
    CHECK(hashes.size() == 5);
    CHECK(hashes.contains(lookup_hash(key("one").bytes(), "email", "a@b")));
}

TEST_CASE("Sealed words open with their key and context, and with no other") {
    const auto random = system_random();
    const Key one = key("one");
    for (const std::string& words :
         {std::string{}, std::string{"1 Mill Lane"}, std::string(9999, 'w')}) {
        const Sealed sealed = seal_words(one, 513, words, "people.address", *random);
        CHECK(unseal_words(one, sealed, "people.address") == words);
        CHECK(key_version(sealed) == 513);
        CHECK_FALSE(unseal_words(key("other"), sealed, "people.address"));
        CHECK_FALSE(unseal_words(one, sealed, "people.telephone"));
        CHECK(seal_words(one, 513, words, "people.address", *random) != sealed);
    }
}

TEST_CASE("Property: no byte of what is sealed can be changed, added or left out unnoticed") {
    const auto random = system_random();
    const Key one = key("one");
    const Sealed sealed = seal_words(one, 1, "1 Mill Lane", "people.address", *random);
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            Sealed altered = sealed;
            altered[i] ^= static_cast<std::byte>(1U << bit);
            REQUIRE_FALSE(unseal(one, altered, "people.address"));
        }
        REQUIRE_FALSE(unseal(one, std::span{sealed}.first(i), "people.address"));
    }
    Sealed longer = sealed;
    longer.push_back(std::byte{});
    CHECK_FALSE(unseal(one, longer, "people.address"));
}

TEST_CASE("Though randomness repeats itself, two texts never share a nonce") {
    const Key one = key("one");
    const auto nonce = [&](std::string_view words) {
        const Sealed sealed = seal_words(one, 1, words, "c", *keyed_random("seed", "same"));
        return std::vector<std::byte>(sealed.begin() + 3, sealed.begin() + 27);
    };
    CHECK(nonce("one text") == nonce("one text"));
    CHECK(nonce("one text") != nonce("another"));
}

TEST_CASE("A key wrapped by the key above it comes back, and sealed words are no key") {
    const auto random = system_random();
    const Key area = key("area"), person = key("person");
    const Sealed wrapped = wrap_key(area, 7, person, "person 5", *random);
    const auto back = unwrap_key(area, wrapped, "person 5");
    REQUIRE(back);
    CHECK(to_hex(back->bytes()) == to_hex(person.bytes()));
    CHECK_FALSE(unwrap_key(area, wrapped, "person 6"));
    CHECK_FALSE(unwrap_key(person, wrapped, "person 5"));
    CHECK_FALSE(unwrap_key(area, seal_words(area, 7, "short", "c", *random), "c"));
}

TEST_CASE("A key that was moved leaves nothing behind") {
    Key one = key("one");
    const Key two = std::move(one);
    CHECK(to_hex(two.bytes()) == to_hex(key("one").bytes()));
    CHECK(to_hex(one.bytes()) == std::string(64, '0')); // NOLINT(bugprone-use-after-move)
}

TEST_CASE("A key file is read by its owner alone and never written over") {
    const test::Folder folder;
    const std::string path = folder.file("vault.key");
    write_key_file(path, key("vault"));
    CHECK(to_hex(read_key_file(path).bytes()) == to_hex(key("vault").bytes()));
    CHECK_THROWS(write_key_file(path, key("other")));
    CHECK(chmod(path.c_str(), 0440) == 0);
    CHECK_THROWS(read_key_file(path));
    CHECK_THROWS(read_key_file(folder.file("missing")));
    for (const std::string& bad : {std::string(63, 'a'), std::string(64, 'g'), std::string(66, 'a'),
                                   std::string{}, std::string(64, 'a') + "b"}) {
        const std::string file =
            folder.file("bad-" + std::to_string(bad.size()) + bad.substr(0, 1));
        std::ofstream{file} << bad;
        CHECK(chmod(file.c_str(), 0400) == 0);
        CHECK_THROWS(read_key_file(file));
    }
}

TEST_CASE("RFC 6238 appendix B: codes for SHA-1, the last six of eight digits") {
    const auto secret = bytes_of("12345678901234567890");
    const auto code_at = [&](std::int64_t seconds) {
        return totp_code(secret, totp_step(Instant{std::chrono::seconds{seconds}}));
    };
    CHECK(code_at(59) == "287082");
    CHECK(code_at(1'111'111'109) == "081804");
    CHECK(code_at(1'111'111'111) == "050471");
    CHECK(code_at(1'234'567'890) == "005924");
    CHECK(code_at(2'000'000'000) == "279037");
    CHECK(code_at(20'000'000'000) == "353130");
}

TEST_CASE("A code fits one step early or late, not two, and never twice") {
    const auto secret = bytes_of("12345678901234567890");
    const Instant now{1'234'567'890s};
    const TotpStep step = totp_step(now);
    for (const TotpStep off : {-1, 0, 1})
        CHECK(totp_match(secret, totp_code(secret, step + off), now, 0) == step + off);
    for (const TotpStep off : {-2, 2})
        CHECK_FALSE(totp_match(secret, totp_code(secret, step + off), now, 0));
    CHECK_FALSE(totp_match(secret, totp_code(secret, step), now, step));
    CHECK_FALSE(totp_match(secret, totp_code(secret, step) + "0", now, 0));
    CHECK_FALSE(totp_match(secret, "", now, 0));
    CHECK_FALSE(totp_match(bytes_of("another secret"), totp_code(secret, step), now, 0));
}

TEST_CASE("RFC 4648 section 10: base 32, here without padding") {
    CHECK(to_base32(bytes_of("")) == "");
    CHECK(to_base32(bytes_of("f")) == "MY");
    CHECK(to_base32(bytes_of("fo")) == "MZXQ");
    CHECK(to_base32(bytes_of("foo")) == "MZXW6");
    CHECK(to_base32(bytes_of("foob")) == "MZXW6YQ");
    CHECK(to_base32(bytes_of("fooba")) == "MZXW6YTB");
    CHECK(to_base32(bytes_of("foobar")) == "MZXW6YTBOI");
}

TEST_CASE("A password fits its own hash alone; equal passwords have different hashes") {
    const auto random = system_random();
    Passwords passwords{2};
    const std::string hash = passwords.hash("correct horse", *random);
    CHECK(hash.starts_with("$argon2id$v=19$m=65536,t=2,p=1$"));
    CHECK(passwords.fits("correct horse", hash));
    CHECK_FALSE(passwords.fits("correct hors", hash));
    CHECK_FALSE(passwords.fits("correct horse", "not a hash"));
    CHECK(passwords.hash("correct horse", *random) != hash);
    CHECK(passwords.hash("p", *keyed_random("s", "w")) ==
          passwords.hash("p", *keyed_random("s", "w")));
}

TEST_CASE("More who sign in at once than there is room for wait for their turn") {
    const auto random = system_random();
    Passwords passwords{1};
    const std::string hash = passwords.hash("password", *random);
    std::array<bool, 4> fitted{};
    std::vector<std::thread> threads;
    for (bool& one : fitted) threads.emplace_back([&] { one = passwords.fits("password", hash); });
    for (auto& thread : threads) thread.join();
    CHECK(fitted == std::array{true, true, true, true});
}
