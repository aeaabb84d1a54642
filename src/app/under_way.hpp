// How much is under way of what uses a thing: the thing waits for all of it before it goes.
#pragma once
#include <condition_variable>
#include <memory>
#include <mutex>

namespace trefoil::app {
class UnderWay {
public:
    UnderWay() = default;
    ~UnderWay() {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return count_ == 0; });
    }
    UnderWay(const UnderWay&) = delete;
    UnderWay& operator=(const UnderWay&) = delete;

    // One more, until the last copy of what is returned is let go.
    std::shared_ptr<const void> one() {
        {
            const std::lock_guard lock{mutex_};
            ++count_;
        }
        return {this, [](UnderWay* all) { all->end(); }}; // also if there is no memory for it
    }

private:
    void end() {
        const std::lock_guard lock{mutex_}; // held while notifying: the waiter then destroys us
        --count_;
        changed_.notify_one();
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t count_ = 0;
};
} // namespace trefoil::app
