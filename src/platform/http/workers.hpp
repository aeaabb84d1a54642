// A bounded pool of threads with two lanes: heavy jobs never take more than half of it.
#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace trefoil::http {
enum class Lane { quick, heavy };

class Workers {
public:
    Workers(unsigned threads, std::size_t queue_max);
    ~Workers(); // waits for the jobs that run, drops those that wait
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    // False: the queue is full, or the lane's half of it. A job must not throw.
    bool give(std::function<void()> job, Lane lane);
    std::size_t queued() const;

private:
    void work();
    bool may_start_heavy() const { return !heavy_.empty() && heavy_running_ < heavy_running_max_; }

    const std::size_t queue_max_;
    const unsigned heavy_running_max_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> quick_, heavy_;
    unsigned heavy_running_ = 0;
    bool stopping_ = false;
    std::vector<std::jthread> threads_; // last: they use all of the above
};
} // namespace trefoil::http
