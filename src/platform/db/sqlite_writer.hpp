// The one thread that writes: acts wait in a queue and are made durable together.
#pragma once
#include "platform/db/snapshot_gate.hpp"
#include "platform/db/sqlite_connection.hpp"
#include <atomic>
#include <thread>

namespace trefoil::db {
class SqliteWriter {
public:
    struct Act {
        std::function<void(Connection&)> body;
        std::function<void(std::exception_ptr)> done;
        std::exception_ptr failure = {};
    };
    SqliteWriter(const SqliteOptions& options, SnapshotGate& gate);
    ~SqliteWriter(); // after the acts that wait
    SqliteWriter(const SqliteWriter&) = delete;
    SqliteWriter& operator=(const SqliteWriter&) = delete;

    void add(Act act);
    bool is_this_thread() const { return std::this_thread::get_id() == thread_.get_id(); }
    Measures measures() const;

private:
    using Batch = std::vector<Act>;
    void work();
    Batch next_batch(); // empty: nothing will come any more
    void make_durable(Batch& batch);
    void perform(Act& act);
    void keep_log_small();

    SqliteConnection connection_;
    SnapshotGate& gate_;
    mutable std::mutex mutex_;
    std::condition_variable something_to_do_;
    Batch queue_;
    bool stopping_ = false;
    std::uint64_t log_limit_;
    struct {
        std::atomic<std::uint64_t> commits, acts, commit_microseconds, syncs, sync_microseconds,
            log_bytes, slow_acts, log_resets, resets_put_off;
    } measured_{};
    std::thread thread_; // last: it uses all of the above
};
} // namespace trefoil::db
