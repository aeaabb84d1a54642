// What was acknowledged is there after the power went. The program is killed at random moments
// while parents ask for help; each keeps the references it was told.
#include "support/folder.hpp"
#include "support/http_client.hpp"
#include "support/program.hpp"
#include <atomic>
#include <doctest/doctest.h>
#include <mutex>
#include <random>
#include <set>
#include <thread>

using namespace trefoil;
using namespace std::chrono_literals;
using test::Browser;

namespace {
class Ledger {
public:
    void add(std::string reference) {
        const std::lock_guard lock{mutex_};
        references_.insert(std::move(reference));
    }
    std::set<std::string> all() const {
        const std::lock_guard lock{mutex_};
        return references_;
    }
    std::set<std::string> since(const std::set<std::string>& before) const {
        std::set<std::string> later = all();
        std::erase_if(later,
                      [&](const std::string& reference) { return before.contains(reference); });
        return later;
    }

private:
    mutable std::mutex mutex_;
    std::set<std::string> references_;
};

void come_in(Browser& browser) {
    browser.get("/sign-in");
    browser.post("/sign-in", {{"as", "new-parent"}});
}

// Asks again and again until the server is gone; whatever breaks then is no answer.
void ask_until_it_ends(unsigned short port, Ledger& ledger) {
    constexpr std::string_view receipts = "/requests/";
    try {
        Browser browser{port};
        come_in(browser);
        for (;;) {
            browser.get("/ask");
            browser.fill("First name", "Amara").fill("What is hard?", "Noise.");
            browser.press("Check your answers");
            browser.press("Send");
            const test::Page& page = browser.page();
            if (page.status == 200 && page.path.starts_with(receipts))
                ledger.add(page.path.substr(receipts.size()));
        }
    } catch (const std::exception&) {
    }
}

std::set<std::string> missing(unsigned short port, const std::set<std::string>& told) {
    std::set<std::string> missing;
    Browser browser{port};
    come_in(browser);
    for (const std::string& reference : told)
        if (browser.get("/requests/" + reference).status != 200 || !browser.page().has("Noise."))
            missing.insert(reference);
    return missing;
}
} // namespace

TEST_CASE("Killed at any moment, the program has lost nothing that it acknowledged") {
    const test::Folder folder;
    const std::string data = folder.file("data");
    std::minstd_rand moments{20'261'121}; // the same moments each time, as far as a machine can
    Ledger ledger;
    std::set<std::string> before; // told in earlier rounds: asked for again in the last
    const int kills = test::times(5, 200);
    for (int kill = 0; kill < kills; ++kill) {
        CAPTURE(kill);
        test::ServedDemo served{data};
        {
            std::vector<std::jthread> parents;
            for (int n = 0; n < 4; ++n)
                parents.emplace_back([&] { ask_until_it_ends(served.port(), ledger); });
            while (ledger.all().size() < before.size() + 3) std::this_thread::sleep_for(5ms);
            std::this_thread::sleep_for(std::chrono::milliseconds{moments() % 250});
            served.program().kill_now();
        }
        CHECK(served.program().wait() == -1);
        test::ServedDemo again{data};
        const bool is_last = kill == kills - 1;
        CHECK(missing(again.port(), is_last ? ledger.all() : ledger.since(before)).empty());
        CHECK(missing(again.port(), {"00000000A"}).size() == 1); // what is lost would be seen
        CHECK(again.program().stop() == 0);
        before = ledger.all();
    }
    CHECK(before.size() >= static_cast<std::size_t>(3 * kills));
    test::Program verifying{{"audit", "verify", "--data", data}};
    CHECK(verifying.read_line().starts_with("entries "));
    CHECK(verifying.wait() == 0);
}
