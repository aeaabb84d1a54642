// The one thread that writes: acts wait in a queue and are made durable together, each in a
// savepoint of its own, so that one that fails does not hurt the others.
#include "platform/db/sqlite_writer.hpp"

namespace trefoil::db {
namespace {
using Clock = std::chrono::steady_clock;
constexpr std::size_t longest_batch = 512;
constexpr std::chrono::milliseconds slow_act{2};
constexpr std::uint64_t log_limit = 16U << 20U;
constexpr std::uint64_t log_limit_step = 4U << 20U; // after a reset that was put off
constexpr std::chrono::milliseconds readers_wait{50};

std::uint64_t microseconds(Clock::duration time) {
    return static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::microseconds>(time).count());
}
} // namespace

SqliteWriter::SqliteWriter(const SqliteOptions& options, SnapshotGate& gate)
    : connection_(options, SqliteConnection::Use::writing), gate_(gate), log_limit_(log_limit),
      thread_([this] { work(); }) {}

SqliteWriter::~SqliteWriter() {
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
    }
    something_to_do_.notify_one();
    thread_.join();
}

void SqliteWriter::add(Act act) {
    {
        const std::lock_guard lock{mutex_};
        queue_.push_back(std::move(act));
    }
    something_to_do_.notify_one();
}

void SqliteWriter::work() {
    for (Batch batch = next_batch(); !batch.empty(); batch = next_batch()) {
        make_durable(batch);
        for (Act& act : batch) act.done(std::move(act.failure));
        batch.clear(); // what it held is let go before the next is waited for
        keep_log_small();
    }
}

SqliteWriter::Batch SqliteWriter::next_batch() {
    std::unique_lock lock{mutex_};
    something_to_do_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
    if (queue_.size() <= longest_batch) return std::exchange(queue_, {});
    const auto end = queue_.begin() + longest_batch;
    Batch batch{std::move_iterator{queue_.begin()}, std::move_iterator{end}};
    queue_.erase(queue_.begin(), end);
    return batch;
}

void SqliteWriter::make_durable(Batch& batch) {
    try {
        connection_.begin();
        for (Act& act : batch) perform(act);
        const auto started = Clock::now();
        connection_.commit();
        measured_.commit_microseconds += microseconds(Clock::now() - started);
        ++measured_.commits;
        measured_.acts += batch.size();
        measured_.syncs = connection_.syncs().count();
        measured_.sync_microseconds = connection_.syncs().microseconds();
        measured_.log_bytes = connection_.log_bytes();
    } catch (...) {
        connection_.roll_back();
        for (Act& act : batch)
            if (!act.failure) act.failure = std::current_exception();
    }
}

void SqliteWriter::perform(Act& act) {
    const auto started = Clock::now();
    try {
        connection_.attempt([&] {
            act.body(connection_);
            if (connection_.has_broken_references())
                throw Violation("a reference promised for the end of the act leads nowhere");
            return true;
        });
    } catch (...) {
        act.failure = std::current_exception();
        // SQLite gave up the whole transaction, so nobody's act can be kept.
        if (!connection_.in_transaction()) throw;
    }
    if (Clock::now() - started > slow_act) ++measured_.slow_acts;
}

void SqliteWriter::keep_log_small() {
    if (connection_.log_bytes() < log_limit_) return;
    using Checkpoint = SqliteConnection::Checkpoint;
    bool reset = false;
    // Most is copied while readers read. What they held back is little, and copied without them.
    if (connection_.checkpoint(Checkpoint::what_is_possible))
        gate_.alone(readers_wait,
                    [&] { reset = connection_.checkpoint(Checkpoint::all_and_restart); });
    ++(reset ? measured_.log_resets : measured_.resets_put_off);
    log_limit_ = reset ? log_limit : connection_.log_bytes() + log_limit_step;
}

Measures SqliteWriter::measures() const {
    Measures now;
    now.commits = measured_.commits;
    now.acts = measured_.acts;
    now.commit_microseconds = measured_.commit_microseconds;
    now.syncs = measured_.syncs;
    now.sync_microseconds = measured_.sync_microseconds;
    now.log_bytes = measured_.log_bytes;
    now.slow_acts = measured_.slow_acts;
    now.log_resets = measured_.log_resets;
    now.resets_put_off = measured_.resets_put_off;
    const std::lock_guard lock{mutex_};
    now.queued = queue_.size();
    return now;
}
} // namespace trefoil::db
