// One connection of SQLite: its statements, and its errors in our words.
#pragma once
#include "platform/db/db.hpp"
#include "platform/db/sqlite_syncs.hpp"
#include <functional>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace trefoil::db {
class SqliteConnection final : public Connection {
public:
    enum class Use { writing, reading };
    SqliteConnection(const SqliteOptions& options, Use use);
    SqliteConnection(const SqliteConnection&) = delete; // SQLite knows the address of `log_`
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    Store store() const override { return Store::sqlite; }
    void begin(); // when writing, no other connection writes until the end
    void commit();
    void roll_back() noexcept;
    bool in_transaction() const;
    bool has_broken_references() const; // foreign keys deferred to the commit and not satisfied yet

    // Copies the log into the file: what can be copied now, or all of it, and the log begins again.
    // Says whether that was possible.
    enum class Checkpoint { what_is_possible, all_and_restart };
    bool checkpoint(Checkpoint extent);
    std::uint64_t log_bytes() const { return log_.bytes; } // after the last commit
    const SqliteSyncs& syncs() const { return syncs_; }    // of the log, when writing

protected:
    Rows run(std::string_view sql, std::span<const Value> values) override;
    std::int64_t run_change(std::string_view sql, std::span<const Value> values) override;
    void run_script(const std::string& statements) override;
    void undo_attempt() override;

private:
    struct Close {
        void operator()(sqlite3* db) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    using Statements = std::unordered_map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>,
                                          Hash, std::equal_to<>>;

    sqlite3_stmt* prepared(std::string_view sql);
    void bind(sqlite3_stmt* statement, std::span<const Value> values);
    bool step(sqlite3_stmt* statement); // whether there is a row
    void command(const char* statements);
    void configure();
    [[noreturn]] void fail(); // with the last error of SQLite

    const Use use_;
    SqliteSyncs syncs_; // before the database, whose files use it until they are closed
    std::unique_ptr<sqlite3, Close> db_;
    Statements statements_;
    struct Log {
        std::uint64_t frame_size = 0, bytes = 0;
    } log_;
    bool failed_ =
        false; // a statement failed: as on PostgreSQL, nothing goes on until it is undone
    std::optional<Broken>
        given_up_; // SQLite rolled back the whole transaction: a full disk, for one
};
} // namespace trefoil::db
