// What was acknowledged is there after the program died, and after the power went. Parents ask for
// help until the program is killed at a random moment; each keeps the references it was told.
#include "support/asking_parents.hpp"
#include "support/folder.hpp"
#include "support/power.hpp"
#include "support/program.hpp"
#include <doctest/doctest.h>
#include <random>

using namespace trefoil;
using test::Disk;
using test::Lost;
using test::missing;
using test::ServedDemo;

namespace {
using References = std::set<std::string>;

class Rounds {
public:
    Rounds() { CHECK(ServedDemo{data()}.program().stop() == 0); } // the demonstration is made
    void lie_on(Disk disk) { environment_ = test::on_disk(database(), disk); }

    std::string data() const { return folder_.file("data"); }
    std::string database() const { return data() + "/trefoil.db"; }
    std::minstd_rand& chance() { return chance_; }
    const References& told() const { return told_; } // in all rounds

    // What was told until the program was killed.
    References ask_until_killed() {
        ServedDemo served{data(), environment_};
        test::AskingParents parents{served.port()};
        parents.wait_for_receipts(3);
        std::this_thread::sleep_for(std::chrono::milliseconds{chance_() % 250});
        served.program().kill_now();
        CHECK(served.program().wait() == -1);
        parents.leave();
        const References in_this_round = parents.told();
        told_.insert(in_this_round.begin(), in_this_round.end());
        return in_this_round;
    }

    // Of what was told, what a new start no longer has.
    References lost(const References& told) {
        ServedDemo again{data(), environment_};
        const References lost = missing(again.port(), told);
        CHECK(missing(again.port(), {"00000000A"}).size() == 1); // what is lost would be seen
        CHECK(again.program().stop() == 0);
        return lost;
    }

    void log_verifies() const {
        test::Program verifying{{"audit", "verify", "--data", data()}};
        CHECK(verifying.read_line().starts_with("entries "));
        CHECK(verifying.wait() == 0);
    }

private:
    const test::Folder folder_;
    std::vector<std::string> environment_;
    References told_;
    std::minstd_rand chance_{20'261'121}; // the same moments each time, as far as a machine can
};
} // namespace

TEST_CASE("Killed at any moment, the program has lost nothing that it acknowledged") {
    Rounds rounds;
    const int kills = test::times(5, 200);
    for (int kill = 0; kill < kills; ++kill) {
        CAPTURE(kill);
        const References told = rounds.ask_until_killed();
        CHECK(rounds.lost(told).empty());
    }
    CHECK(rounds.told().size() >= static_cast<std::size_t>(3 * kills));
    CHECK(rounds.lost(rounds.told()).empty());
    rounds.log_verifies();
}

// Method: what was written and not yet synced is taken back, all of it or any part.
TEST_CASE("When the power goes at any moment, nothing that was acknowledged is lost") {
    Rounds rounds;
    rounds.lie_on(Disk::honest);
    const int cuts = test::times(4, 200);
    for (int cut = 0; cut < cuts; ++cut) {
        CAPTURE(cut);
        const References told = rounds.ask_until_killed();
        test::cut_power(rounds.database(), cut % 2 == 0 ? Lost::all : Lost::some, rounds.chance());
        CHECK(rounds.lost(told).empty());
    }
    CHECK(rounds.lost(rounds.told()).empty());
    rounds.log_verifies();
}

TEST_CASE("On a disk that keeps nothing it was told to sync, the same cut is seen to lose it all") {
    Rounds rounds;
    rounds.lie_on(Disk::lying);
    const References told = rounds.ask_until_killed();
    test::cut_power(rounds.database(), Lost::all, rounds.chance());
    CHECK(rounds.lost(told) == told);
}
