// One connection of SQLite: its statements, and its errors in our words.
#include "platform/db/sqlite_connection.hpp"
#include <algorithm>
#include <cerrno>
#include <sqlite3.h>

namespace trefoil::db {
namespace {
constexpr std::size_t key_length = 32;
constexpr std::uint64_t frame_header = 24; // before each page in the log

Broken broken(sqlite3* db) {
    const int code = sqlite3_extended_errcode(db);
    const int system = sqlite3_system_errno(db);
    const bool no_room = system == ENOSPC || system == EDQUOT || system == EFBIG;
    const std::string words = std::string{"SQLite: "} + sqlite3_errstr(code);
    switch (code & 0xFF) {
    case SQLITE_FULL: return {Broken::Kind::full, words};
    case SQLITE_IOERR: return {no_room ? Broken::Kind::full : Broken::Kind::other, words};
    case SQLITE_BUSY: [[fallthrough]];
    case SQLITE_LOCKED: return {Broken::Kind::busy, words};
    case SQLITE_CANTOPEN: return {Broken::Kind::gone, words};
    default: return {Broken::Kind::other, words};
    }
}

// Returns the statement to its beginning and forgets the values bound to it.
class Use_of {
public:
    explicit Use_of(sqlite3_stmt* statement) : statement_(statement) {}
    ~Use_of() {
        sqlite3_reset(statement_);
        sqlite3_clear_bindings(statement_);
    }
    Use_of(const Use_of&) = delete;
    Use_of& operator=(const Use_of&) = delete;

private:
    sqlite3_stmt* statement_;
};

struct Bind {
    sqlite3_stmt* statement;
    int place;
    int operator()(std::monostate) const { return sqlite3_bind_null(statement, place); }
    int operator()(std::int64_t n) const { return sqlite3_bind_int64(statement, place, n); }
    int operator()(const std::string& words) const {
        return sqlite3_bind_text64(statement, place, words.data(), words.size(), SQLITE_STATIC,
                                   SQLITE_UTF8);
    }
    int operator()(const Bytes& bytes) const {
        if (bytes.empty()) return sqlite3_bind_zeroblob(statement, place, 0); // no pointer is NULL
        return sqlite3_bind_blob64(statement, place, bytes.data(), bytes.size(), SQLITE_STATIC);
    }
    int operator()(const Uuid& id) const {
        return sqlite3_bind_blob64(statement, place, id.data(), id.size(), SQLITE_STATIC);
    }
};

// Read once: of a connection that no other thread uses, a value of a column may be asked anything.
Value value_of(sqlite3_stmt* statement, int column) {
    sqlite3_value* const value = sqlite3_column_value(statement, column);
    const auto size = [&] { return static_cast<std::size_t>(sqlite3_value_bytes(value)); };
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return std::int64_t{sqlite3_value_int64(value)};
    case SQLITE_TEXT: {
        const auto* words = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return std::string{words, size()};
    }
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const std::byte*>(sqlite3_value_blob(value));
        if (Uuid id; size() == id.size()) { // or sixteen bytes: SQLite cannot tell
            std::copy_n(bytes, id.size(), id.begin());
            return id;
        }
        return Bytes(bytes, bytes + size());
    }
    default: throw BadValue{}; // floating point has no place in our columns
    }
}
} // namespace

SqliteConnection::SqliteConnection(const SqliteOptions& options, Use use) : use_(use) {
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (use == Use::reading)
        flags |= SQLITE_OPEN_READONLY;
    else
        flags |= SQLITE_OPEN_READWRITE | (options.must_exist ? 0 : SQLITE_OPEN_CREATE);
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(options.file.c_str(), &opened, flags, nullptr);
    db_.reset(opened);
    if (code != SQLITE_OK) fail();
    if (!options.key.empty()) {
        if (options.key.size() != key_length) throw std::logic_error("a database key has 32 bytes");
        const std::string raw = "raw:" + options.key; // a key, not a password to be stretched
        if (sqlite3_key(db_.get(), raw.data(), static_cast<int>(raw.size())) != SQLITE_OK) fail();
    }
    configure();
}

void SqliteConnection::configure() {
    sqlite3_busy_timeout(db_.get(), 2000); // a backup made from outside, recovery after a crash
    if (use_ == Use::reading) {
        sqlite3_db_config(db_.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        command("PRAGMA query_only = ON");
    } else {
        if (run("PRAGMA journal_mode = WAL", {}).at(0).get<std::string>(0) != "wal")
            throw Broken{Broken::Kind::other, "this file system cannot hold a database with a log"};
        command("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
        command("PRAGMA journal_size_limit = 33554432"); // after a reader let the log grow
        const Rows rows = run("PRAGMA page_size", {});
        log_.frame_size =
            static_cast<std::uint64_t>(rows.at(0).get<std::int64_t>(0)) + frame_header;
        // Takes the place of SQLite's own automatic checkpoints.
        sqlite3_wal_hook(
            db_.get(),
            [](void* log, sqlite3*, const char*, int frames) {
                static_cast<Log*>(log)->bytes =
                    static_cast<Log*>(log)->frame_size * static_cast<std::uint64_t>(frames);
                return SQLITE_OK;
            },
            &log_);
    }
    command("PRAGMA trusted_schema = OFF");
}

void SqliteConnection::begin() {
    failed_ = false;
    given_up_.reset();
    run_change(use_ == Use::writing ? "BEGIN IMMEDIATE" : "BEGIN", {});
    if (use_ == Use::reading) remember_answers();
}

void SqliteConnection::commit() {
    if (use_ == Use::writing) syncs_.watch(db_.get());
    run_change("COMMIT", {});
}

void SqliteConnection::roll_back() noexcept {
    forget_answers();
    // Fails only where there is nothing to roll back any more.
    sqlite3_exec(db_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    failed_ = false;
}

bool SqliteConnection::in_transaction() const { return sqlite3_get_autocommit(db_.get()) == 0; }

bool SqliteConnection::has_broken_references() const {
    int broken_references = 0, unused = 0;
    sqlite3_db_status(db_.get(), SQLITE_DBSTATUS_DEFERRED_FKS, &broken_references, &unused, 0);
    return broken_references != 0;
}

bool SqliteConnection::checkpoint(Checkpoint extent) {
    const int mode = extent == Checkpoint::what_is_possible ? SQLITE_CHECKPOINT_PASSIVE
                                                            : SQLITE_CHECKPOINT_RESTART;
    const int code = sqlite3_wal_checkpoint_v2(db_.get(), "main", mode, nullptr, nullptr);
    if (code == SQLITE_OK && extent == Checkpoint::all_and_restart) log_.bytes = 0;
    return code == SQLITE_OK;
}

Rows SqliteConnection::run(std::string_view sql, std::span<const Value> values) {
    sqlite3_stmt* statement = prepared(sql);
    const Use_of use{statement};
    bind(statement, values);
    std::vector<Value> found;
    const int columns = sqlite3_column_count(statement);
    found.reserve(static_cast<std::size_t>(columns) * 8);
    while (step(statement))
        for (int column = 0; column < columns; ++column)
            found.push_back(value_of(statement, column));
    return {std::move(found), static_cast<std::size_t>(columns)};
}

std::int64_t SqliteConnection::run_change(std::string_view sql, std::span<const Value> values) {
    sqlite3_stmt* statement = prepared(sql);
    const Use_of use{statement};
    bind(statement, values);
    while (step(statement)) {
    }
    return sqlite3_changes64(db_.get());
}

void SqliteConnection::run_script(const std::string& statements) {
    if (failed_) throw std::logic_error("a failed statement spoilt this transaction");
    command(statements.c_str());
}

void SqliteConnection::undo_attempt() {
    if (given_up_) throw Broken{*given_up_};
    failed_ = false;
    command("ROLLBACK TO attempt; RELEASE attempt");
}

sqlite3_stmt* SqliteConnection::prepared(std::string_view sql) {
    if (failed_) throw std::logic_error("a failed statement spoilt this transaction");
    if (const auto found = statements_.find(sql); found != statements_.end())
        return found->second.get();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(db_.get(), sql.data(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
        if (sqlite3_errcode(db_.get()) != SQLITE_ERROR) fail();
        failed_ = true;
        throw std::logic_error(sqlite3_errmsg(db_.get())); // SQL is made of literals: no values
    }
    return statements_.emplace(sql, statement).first->second.get();
}

void SqliteConnection::bind(sqlite3_stmt* statement, std::span<const Value> values) {
    if (values.size() != static_cast<std::size_t>(sqlite3_bind_parameter_count(statement)))
        throw std::logic_error("a statement has as many values as question marks");
    for (int place = 1; const Value& value : values)
        if (std::visit(Bind{statement, place++}, value) != SQLITE_OK) fail();
}

bool SqliteConnection::step(sqlite3_stmt* statement) {
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) fail();
    return code == SQLITE_ROW;
}

void SqliteConnection::command(const char* statements) {
    if (sqlite3_exec(db_.get(), statements, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

// SQLite's own words are used only where they cannot hold a value: naming a constraint here, and
// while preparing.
void SqliteConnection::fail() {
    failed_ = true;
    const int code = sqlite3_extended_errcode(db_.get());
    switch (code & 0xFF) {
    case SQLITE_CONSTRAINT: throw Violation(sqlite3_errmsg(db_.get()));
    case SQLITE_READONLY:
        if (use_ == Use::reading) throw std::logic_error("a snapshot may not write");
        throw broken(db_.get());
    case SQLITE_ERROR: [[fallthrough]];
    case SQLITE_MISMATCH: [[fallthrough]];
    case SQLITE_RANGE: throw std::logic_error(std::string{"SQLite: "} + sqlite3_errstr(code));
    default: break;
    }
    if (!in_transaction()) given_up_ = broken(db_.get());
    throw broken(db_.get());
}

void SqliteConnection::Close::operator()(sqlite3* db) const { sqlite3_close(db); }
void SqliteConnection::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}
} // namespace trefoil::db
