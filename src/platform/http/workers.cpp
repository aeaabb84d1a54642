// A bounded pool of threads with two lanes.
#include "platform/http/workers.hpp"
#include <algorithm>

namespace trefoil::http {
Workers::Workers(unsigned threads, std::size_t queue_max)
    : queue_max_(queue_max), heavy_running_max_(std::max(1U, threads / 2)) {
    for (unsigned n = 0; n < threads; ++n) threads_.emplace_back([this] { work(); });
}

Workers::~Workers() {
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
    }
    changed_.notify_all();
}

bool Workers::give(std::function<void()> job, Lane lane) {
    {
        const std::lock_guard lock{mutex_};
        if (quick_.size() + heavy_.size() >= queue_max_) return false;
        if (lane == Lane::heavy && heavy_.size() >= std::max<std::size_t>(1, queue_max_ / 2))
            return false;
        (lane == Lane::heavy ? heavy_ : quick_).push_back(std::move(job));
    }
    changed_.notify_one();
    return true;
}

std::size_t Workers::queued() const {
    const std::lock_guard lock{mutex_};
    return quick_.size() + heavy_.size();
}

void Workers::work() {
    std::unique_lock lock{mutex_};
    for (;;) {
        changed_.wait(lock, [&] { return stopping_ || !quick_.empty() || may_start_heavy(); });
        if (stopping_) return;
        const bool is_heavy = quick_.empty();
        auto& queue = is_heavy ? heavy_ : quick_;
        auto job = std::move(queue.front());
        queue.pop_front();
        heavy_running_ += is_heavy;
        lock.unlock();
        job();
        job = nullptr; // what it held is let go before the next is waited for
        lock.lock();
        heavy_running_ -= is_heavy;
    }
}
} // namespace trefoil::http
