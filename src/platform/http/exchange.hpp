// One request on its way to an answer: the part that other threads may touch.
#pragma once
#include "platform/http/http.hpp"
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace trefoil::http {
struct ReadyAnswer { // made into bytes where it was given, so that the loop only writes
    std::uint64_t connection = 0;
    int status = 0;
    bool closes = false;
    std::string head;
    Body body;
    Figures figures;
};

// Where other threads leave answers for the loop. It outlives the loop: a late answer finds it
// closed.
class Mailbox {
public:
    explicit Mailbox(std::function<void()> wake) : wake_(std::move(wake)) {}
    void put(ReadyAnswer answer);
    std::vector<ReadyAnswer> take_all();
    void close(); // after it `wake` is not called again

private:
    std::mutex mutex_;
    std::function<void()> wake_;
    std::vector<ReadyAnswer> waiting_;
};

// A share of the memory that all bodies together may take.
class BodyShare {
public:
    explicit BodyShare(std::shared_ptr<std::atomic<std::size_t>> total)
        : total_(std::move(total)) {}
    ~BodyShare() { grow_to(0); }
    BodyShare(BodyShare&& other) noexcept
        : total_(other.total_), bytes_(std::exchange(other.bytes_, 0)) {}
    BodyShare& operator=(BodyShare&&) = delete;
    void grow_to(std::size_t bytes) { // unsigned wrap-around makes a smaller share give back
        total_->fetch_add(bytes - bytes_);
        bytes_ = bytes;
    }

private:
    std::shared_ptr<std::atomic<std::size_t>> total_;
    std::size_t bytes_ = 0;
};

// Answered exactly once: by answer(), or with 500 when the last holder lets go.
class Exchange {
public:
    Exchange(std::shared_ptr<Mailbox> mailbox, std::shared_ptr<const std::string> security_headers,
             std::uint64_t connection, BodyShare share);
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;
    void answer(Answer answer);
    void refuse(int status); // and close the connection

private:
    void deliver(Answer answer, bool closes);

    std::shared_ptr<Mailbox> mailbox_;
    std::shared_ptr<const std::string> security_headers_;
    std::uint64_t connection_;
    BodyShare share_;
    std::atomic<bool> answered_ = false;
};
} // namespace trefoil::http
