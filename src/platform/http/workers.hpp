// A bounded pool of threads.
#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace trefoil::http {
class Workers {
public:
    Workers(unsigned threads, std::size_t queue_max);
    ~Workers(); // waits for the jobs that run, drops those that wait
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    bool give(std::function<void()> job); // false: the queue is full. A job must not throw.
    std::size_t queued() const;

private:
    void work();

    const std::size_t queue_max_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> queue_;
    bool stopping_ = false;
    std::vector<std::jthread> threads_; // last: they use all of the above
};
} // namespace trefoil::http
