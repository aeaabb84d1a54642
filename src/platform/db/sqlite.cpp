// The database in a file of the data folder: one writer, and a snapshot on its own connection for
// each reader.
#include "platform/db/folder_lock.hpp"
#include "platform/db/sqlite_writer.hpp"
#include <filesystem>

namespace trefoil::db {
namespace {
// What the writer tells the thread that waits for it.
class Answer {
public:
    void tell(std::exception_ptr failure) {
        const std::lock_guard lock{mutex_}; // held while notifying: the waiter then destroys us
        failure_ = std::move(failure);
        told_ = true;
        changed_.notify_one();
    }
    void wait() {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return told_; });
        if (failure_) std::rethrow_exception(failure_);
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool told_ = false;
    std::exception_ptr failure_;
};

class Sqlite final : public Database {
public:
    explicit Sqlite(const SqliteOptions& options)
        : options_(options), lock_(std::filesystem::absolute(options.file).parent_path()),
          writer_(options, gate_) {}

    void read(FunctionRef<void(Connection&)> body) override {
        const Snapshot snapshot{*this};
        body(*snapshot.connection);
    }

    void write(FunctionRef<void(Connection&)> body) override {
        if (writer_.is_this_thread())
            throw std::logic_error("an act inside an act would wait for ever");
        Answer answer;
        writer_.add({[&](Connection& connection) { body(connection); },
                     [&](std::exception_ptr failure) { answer.tell(std::move(failure)); }});
        answer.wait();
    }

    void write_later(std::function<void(Connection&)> body,
                     std::function<void(std::exception_ptr)> done) override {
        writer_.add({std::move(body), std::move(done)});
    }

    Measures measures() const override { return writer_.measures(); }
    Store store() const override { return Store::sqlite; }

private:
    using Reader = std::unique_ptr<SqliteConnection>;
    struct Snapshot {
        explicit Snapshot(Sqlite& owner) : database(owner), connection(owner.take_reader()) {
            connection->begin(); // the snapshot is of the first query, behind the gate
            database.gate_.enter();
        }
        ~Snapshot() {
            connection->roll_back();
            database.gate_.leave();
            database.give_back(std::move(connection));
        }
        Snapshot(const Snapshot&) = delete;
        Snapshot& operator=(const Snapshot&) = delete;
        Sqlite& database;
        Reader connection;
    };

    // As many as there were readers at once: the pool of workers is the bound.
    Reader take_reader() {
        {
            const std::lock_guard lock{mutex_};
            if (!readers_.empty()) {
                Reader reader = std::move(readers_.back());
                readers_.pop_back();
                return reader;
            }
        }
        return std::make_unique<SqliteConnection>(options_, SqliteConnection::Use::reading);
    }

    void give_back(Reader reader) {
        const std::lock_guard lock{mutex_};
        readers_.push_back(std::move(reader));
    }

    const SqliteOptions options_;
    const FolderLock lock_;
    SnapshotGate gate_;
    SqliteWriter writer_;
    std::mutex mutex_;
    std::vector<Reader> readers_; // closed before the writer, which then tidies the log away
};
} // namespace

std::unique_ptr<Database> open_sqlite(const SqliteOptions& options) {
    return std::make_unique<Sqlite>(options);
}
} // namespace trefoil::db
