// A bounded pool of threads.
#include "platform/http/workers.hpp"

namespace trefoil::http {
Workers::Workers(unsigned threads, std::size_t queue_max) : queue_max_(queue_max) {
    for (unsigned n = 0; n < threads; ++n) threads_.emplace_back([this] { work(); });
}

Workers::~Workers() {
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
    }
    changed_.notify_all();
}

bool Workers::give(std::function<void()> job) {
    {
        const std::lock_guard lock{mutex_};
        if (queue_.size() >= queue_max_) return false;
        queue_.push_back(std::move(job));
    }
    changed_.notify_one();
    return true;
}

std::size_t Workers::queued() const {
    const std::lock_guard lock{mutex_};
    return queue_.size();
}

void Workers::work() {
    std::unique_lock lock{mutex_};
    for (;;) {
        changed_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
        if (stopping_) return;
        auto job = std::move(queue_.front());
        queue_.pop_front();
        lock.unlock();
        job();
        job = nullptr; // what it held is let go before the next is waited for
        lock.lock();
    }
}
} // namespace trefoil::http
