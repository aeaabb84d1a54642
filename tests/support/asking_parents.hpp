// Parents who ask for help again and again while something happens to the program, and the ledger
// of what they were told.
#pragma once
#include "support/http_client.hpp"
#include <atomic>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace trefoil::test {
class AskingParents {
public:
    explicit AskingParents(unsigned short port);
    ~AskingParents() { leave(); }
    AskingParents(const AskingParents&) = delete;
    AskingParents& operator=(const AskingParents&) = delete;

    // Than there are now. Throws, with what is wrong, if a form did not come as expected.
    void wait_for_receipts(std::size_t more) const;
    void leave();
    std::set<std::string> told() const; // the references of acknowledged requests
    std::set<int> answers() const;      // the statuses of all pages they saw

private:
    void ask_until_leaving();
    void ask_once(Browser& browser);
    void see(const Page& page);
    mutable std::mutex mutex_;
    std::set<std::string> told_;
    std::set<int> answers_;
    std::string surprise_; // the first page of a program in order that was not as expected
    std::atomic<bool> leaving_ = false;
    unsigned short port_;
    std::vector<std::jthread> parents_; // last: they use all of the above
};

// Of these references, those whose request is not there with its words.
std::set<std::string> missing(unsigned short port, const std::set<std::string>& told);
} // namespace trefoil::test
