// The database of a PostgreSQL server: a pool of connections, and acts tried again after a
// conflict.
#include "platform/db/postgres_connection.hpp"
#include "platform/random/random.hpp"
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace trefoil::db {
namespace {
// Within two seconds: in a small database several acts a second meet on one page of an index, and
// five tries failed one act in fourteen of six busy people.
constexpr int tries_max = 30;
constexpr std::chrono::seconds connection_wait{2};

// Short, and not the same for two acts that met: up to 8, 16, 32 and then 64 milliseconds.
void wait_before_try(int next_try) {
    const auto chance = std::to_integer<unsigned>(system_random()->bytes<1>()[0]);
    const unsigned longest = 2U << static_cast<unsigned>(std::min(next_try, 5));
    std::this_thread::sleep_for(std::chrono::milliseconds{1 + chance % longest});
}

class Postgres final : public Database {
public:
    Postgres(std::string url, unsigned pool_size) : url_(std::move(url)), free_(pool_size) {
        idle_.push_back(std::make_unique<PostgresConnection>(url_)); // fails here rather than later
    }

    void read(FunctionRef<void(Connection&)> body) override {
        if (transaction(Kind::snapshot, body) == Outcome::conflicted)
            throw Broken{Broken::Kind::busy, "a snapshot could not be taken"};
    }

    void write(FunctionRef<void(Connection&)> body) override {
        ++acts_;
        for (int next_try = 2; transaction(Kind::act, body) == Outcome::conflicted; ++next_try) {
            if (next_try > tries_max)
                throw Broken{Broken::Kind::busy, "an act met others at every try"};
            ++retries_;
            wait_before_try(next_try);
        }
        ++commits_;
    }

    void write_later(std::function<void(Connection&)> body,
                     std::function<void(std::exception_ptr)> done) override {
        std::exception_ptr failure;
        try {
            write(body);
        } catch (...) {
            failure = std::current_exception();
        }
        done(failure);
    }

    Measures measures() const override {
        Measures now;
        now.acts = acts_;
        now.commits = commits_;
        now.retries = retries_;
        now.commit_microseconds = commit_microseconds_;
        now.queued = waiting_;
        return now;
    }
    Store store() const override { return Store::postgresql; }

private:
    using Pooled = std::unique_ptr<PostgresConnection>;
    using Kind = PostgresConnection::Kind;
    using Outcome = PostgresConnection::Outcome;

    // A connection for the length of one transaction.
    class Lease {
    public:
        explicit Lease(Postgres& owner) : owner_(owner), connection_(owner.take()) {
            if (connection_) return;
            try {
                connection_ = std::make_unique<PostgresConnection>(owner.url_);
            } catch (...) {
                owner_.give_back(nullptr);
                throw;
            }
        }
        ~Lease() { owner_.give_back(std::move(connection_)); }
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        PostgresConnection* operator->() const { return connection_.get(); }

    private:
        Postgres& owner_;
        Pooled connection_;
    };

    Outcome transaction(Kind kind, FunctionRef<void(Connection&)> body) {
        const Lease connection{*this};
        const Outcome outcome = connection->transaction(kind, body);
        if (kind == Kind::act && outcome == Outcome::committed)
            commit_microseconds_ += static_cast<std::uint64_t>(connection->commit_took().count());
        return outcome;
    }

    // An idle connection; nothing where a new one may be made.
    Pooled take() {
        std::unique_lock lock{mutex_};
        ++waiting_;
        const bool in_time = returned_.wait_for(lock, connection_wait, [&] { return free_ > 0; });
        --waiting_;
        if (!in_time) throw Broken{Broken::Kind::busy, "all connections to PostgreSQL are in use"};
        --free_;
        if (idle_.empty()) return nullptr;
        Pooled connection = std::move(idle_.back());
        idle_.pop_back();
        return connection;
    }

    void give_back(Pooled connection) {
        std::vector<Pooled> lost; // closed outside the lock
        const std::lock_guard lock{mutex_};
        ++free_;
        if (connection && !connection->is_lost())
            idle_.push_back(std::move(connection));
        else
            lost.swap(idle_); // the server went away, and with it the others
        returned_.notify_one();
    }

    const std::string url_;
    std::mutex mutex_;
    std::condition_variable returned_;
    unsigned free_; // connections that may be taken or made
    std::vector<Pooled> idle_;
    std::atomic<std::uint64_t> acts_ = 0, commits_ = 0, retries_ = 0, waiting_ = 0,
                               commit_microseconds_ = 0;
};
} // namespace

std::unique_ptr<Database> open_postgres(const std::string& url, unsigned pool_size) {
    return std::make_unique<Postgres>(url, pool_size);
}
} // namespace trefoil::db
