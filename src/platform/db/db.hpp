// The seam to the database: run this SQL with these values. Two drivers, SQLite and PostgreSQL.
#pragma once
#include "base/embedded.hpp"
#include "base/function_ref.hpp"
#include "platform/db/rows.hpp"
#include <array>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace trefoil::db {

// SQL in the portable subset, values as `?`. Made of literals only, so nothing typed by a person
// can become SQL; up to twelve pieces can be joined with +.
class Sql {
public:
    template <std::size_t N>
    consteval Sql(const char (&literal)[N])
        : pieces_{std::string_view{literal, N - 1}}, count_(1) {}
    friend constexpr Sql operator+(Sql a, const Sql& b) {
        for (std::size_t i = 0; i < b.count_; ++i) a.pieces_.at(a.count_++) = b.pieces_[i];
        return a;
    }
    std::string text() const {
        std::string joined;
        for (std::size_t i = 0; i < count_; ++i) joined += pieces_[i];
        return joined;
    }
    // Where its literals stand: shorter than the text, and as good to tell one from another.
    void append_places(std::string& to) const {
        for (std::size_t i = 0; i < count_; ++i) {
            const char* place = pieces_[i].data();
            to.append(reinterpret_cast<const char*>(&place), sizeof place);
        }
    }

private:
    std::array<std::string_view, 12> pieces_{};
    std::size_t count_ = 0;
};

// The surroundings broke: disk full, server gone, too many conflicts. The message holds no values.
struct Broken : std::runtime_error {
    enum class Kind { full, busy, gone, other } kind;
    Broken(Kind k, const std::string& what) : std::runtime_error(what), kind(k) {}
};

// The schema refused a row. Use ON CONFLICT where that may happen lawfully: this is a bug, and it
// spoils the transaction up to the `attempt` around it. The message holds names, no values.
struct Violation : std::logic_error {
    using std::logic_error::logic_error;
};

enum class Store { sqlite, postgresql };

// How much was asked of a connection.
struct Asked {
    std::uint64_t queries = 0, rows = 0;

    Asked& operator+=(const Asked& more) {
        queries += more.queries;
        rows += more.rows;
        return *this;
    }
    friend Asked operator-(Asked later, const Asked& earlier) {
        later.queries -= earlier.queries;
        later.rows -= earlier.rows;
        return later;
    }
};

// A transaction or snapshot in progress. Belongs to one thread, for the length of one body.
class Connection {
public:
    virtual ~Connection() = default;
    template <class... Args> Rows query(const Sql& sql, const Args&... args) {
        const std::array<Value, sizeof...(Args)> values{
            Stored<std::remove_cvref_t<Args>>::to(args)...};
        return query_with(sql, values);
    }
    // The number of rows inserted, updated or deleted.
    template <class... Args> std::int64_t change(const Sql& sql, const Args&... args) {
        const std::array<Value, sizeof...(Args)> values{
            Stored<std::remove_cvref_t<Args>>::to(args)...};
        return change_with(sql, values);
    }
    // The same with values gathered in a list: as many `?` as values.
    std::int64_t change_with(const Sql& sql, std::span<const Value> values) {
        ++asked_.queries;
        return run_change(sql.text(), values);
    }
    // In a snapshot the same question has the same answer: it is asked of the database once.
    Rows query_with(const Sql& sql, std::span<const Value> values);
    const Asked& asked() const { return asked_; } // of the database, since it was opened
    // Undoes what `body` did if it says so (false) or throws; what was done before it stays. What
    // it throws comes out here.
    void attempt(FunctionRef<bool()> body);
    virtual Store store() const = 0; // for the few places with a block per store

protected:
    friend void migrate(class Database&, Instant, std::span<const EmbeddedFile>);
    virtual Rows run(std::string_view sql, std::span<const Value> values) = 0;
    virtual std::int64_t run_change(std::string_view sql, std::span<const Value> values) = 0;
    virtual void run_script(const std::string& statements) = 0;
    virtual void undo_attempt() = 0;
    // For the length of a snapshot: from its beginning to its end.
    void remember_answers();
    void forget_answers();

private:
    Rows ask(std::string_view sql, std::span<const Value> values);

    Asked asked_;
    struct Answers {
        std::unordered_map<std::string, Rows> by_question;
        std::size_t rows = 0;
    };
    std::optional<Answers> answers_;
};

struct Measures {
    std::uint64_t commits = 0, acts = 0, retries = 0, commit_microseconds = 0;
    std::uint64_t queued = 0; // acts waiting now
    // Of SQLite alone, which keeps the log itself.
    std::uint64_t log_bytes = 0;
    std::uint64_t syncs = 0, sync_microseconds = 0; // of the log, through to the disk
    std::uint64_t slow_acts = 0;      // bodies that kept the writer for more than 2 ms
    std::uint64_t log_resets = 0;     // times the log began again from its start
    std::uint64_t resets_put_off = 0; // times it did not, for a reader or the disk
};

class Database {
public:
    virtual ~Database() = default;
    // Runs `body` in one snapshot. It may not write.
    virtual void read(FunctionRef<void(Connection&)> body) = 0;
    // Runs `body` in one transaction and returns when it is durable. If `body` throws nothing has
    // happened and the exception comes out here. On PostgreSQL `body` may run up to thirty times.
    // On SQLite it runs on the writer's thread: no files, network, passwords or pages in it.
    virtual void write(FunctionRef<void(Connection&)> body) = 0;
    // As `write`, without waiting: `done` is called once from any thread, with the exception if
    // any. It must neither throw nor wait: on SQLite it runs on the writer's thread.
    virtual void write_later(std::function<void(Connection&)> body,
                             std::function<void(std::exception_ptr)> done) = 0;
    virtual Measures measures() const = 0;
    virtual Store store() const = 0;
    std::string_view kind() const { return store() == Store::sqlite ? "sqlite" : "postgresql"; }
};

struct SqliteOptions {
    std::string file;
    std::string key = {}; // 32 bytes; empty: not encrypted (demonstration folders only)
    bool must_exist = false;
};
// Holds the lock of the file's folder until destroyed; throws Broken{busy} if another process holds
// it.
std::unique_ptr<Database> open_sqlite(const SqliteOptions& options);
// `url`: a libpq connection string, several hosts allowed.
std::unique_ptr<Database> open_postgres(const std::string& url, unsigned pool_size);

// Brings the schema up to the newest of the migrations, each in its own transaction. Throws Broken
// if the database is newer than the program, or was made by a migration that has changed since.
void migrate(Database& database, Instant now, std::span<const EmbeddedFile> migrations);
// The number of the newest migration that made it what it is.
std::int64_t schema_version(Database& database);
} // namespace trefoil::db
