// Counts open snapshots, and lets the writer have a moment without any, to reset the log.
#include "platform/db/snapshot_gate.hpp"

namespace trefoil::db {
void SnapshotGate::enter() {
    std::unique_lock lock{mutex_};
    opened_.wait(lock, [&] { return !closed_; });
    ++inside_;
}

void SnapshotGate::leave() {
    const std::lock_guard lock{mutex_};
    if (--inside_ == 0) emptied_.notify_all();
}

bool SnapshotGate::alone(std::chrono::milliseconds patience, FunctionRef<void()> body) {
    std::unique_lock lock{mutex_};
    closed_ = true;
    const bool empty = emptied_.wait_for(lock, patience, [&] { return inside_ == 0; });
    if (empty) body();
    closed_ = false;
    opened_.notify_all();
    return empty;
}
} // namespace trefoil::db
