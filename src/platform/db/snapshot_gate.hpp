// Counts open snapshots, and lets the writer have a moment without any, to reset the log.
#pragma once
#include "base/function_ref.hpp"
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace trefoil::db {
class SnapshotGate {
public:
    void enter(); // waits while the gate is closed
    void leave();
    // Closes the gate and runs `body` once no snapshot is open. Gives up, saying false, if they
    // take longer than `patience`: readers wait no longer than that.
    bool alone(std::chrono::milliseconds patience, FunctionRef<void()> body);

private:
    std::mutex mutex_;
    std::condition_variable opened_, emptied_;
    unsigned inside_ = 0;
    bool closed_ = false;
};
} // namespace trefoil::db
