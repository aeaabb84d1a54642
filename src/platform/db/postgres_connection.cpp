// One connection to PostgreSQL: its statements, its transactions, its errors in our words.
#include "platform/db/postgres_connection.hpp"

namespace trefoil::db {
PostgresConnection::PostgresConnection(const std::string& url) {
    // What stands behind the address overrules it, what stands before it may be overruled.
    const std::array<const char*, 8> keys{"connect_timeout",
                                          "tcp_user_timeout",
                                          "application_name",
                                          "dbname",
                                          "target_session_attrs",
                                          "client_encoding",
                                          nullptr};
    const std::array<const char*, 8> values{"5",          "10000", "trefoil", url.c_str(),
                                            "read-write", "UTF8",  nullptr};
    connection_.reset(PQconnectdbParams(keys.data(), values.data(), 1));
    // libpq's own words would hold the address, and with it perhaps a password.
    if (is_lost()) throw Broken{Broken::Kind::gone, "no PostgreSQL server takes writes"};
    PQsetNoticeProcessor(
        connection_.get(), [](void*, const char*) {}, nullptr); // notices may hold values
    configure();
}

void PostgresConnection::configure() {
    command("SELECT set_config('synchronous_commit', 'on', false) "
            "WHERE current_setting('synchronous_commit') IN ('off', 'local', 'remote_write')");
    const auto rows = run("SELECT pg_encoding_to_char(encoding), datcollate FROM pg_database "
                          "WHERE datname = current_database()",
                          {});
    if (rows.at(0).get<std::string>(0) != "UTF8" || rows.at(0).get<std::string>(1) != "C")
        throw Broken{Broken::Kind::other, "the database must be made with encoding UTF8, locale C"};
}

PostgresConnection::Outcome PostgresConnection::transaction(Kind kind,
                                                            FunctionRef<void(Connection&)> body) {
    conflicted_ = false;
    command(kind == Kind::act ? "BEGIN ISOLATION LEVEL SERIALIZABLE"
                              : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    if (kind == Kind::snapshot) remember_answers();
    try {
        body(*this);
        if (!conflicted_) commit(); // else `body` went on after a conflict, in vain
    } catch (...) {
        if (!conflicted_) {
            roll_back();
            throw;
        }
    }
    if (!conflicted_) return Outcome::committed;
    roll_back();
    return Outcome::conflicted;
}

void PostgresConnection::commit() {
    forget_answers();
    const auto began = std::chrono::steady_clock::now();
    // After a failed statement the server answers ROLLBACK, without an error.
    if (std::string_view{PQcmdStatus(command("COMMIT").get())} != "COMMIT")
        throw std::logic_error("a failed statement spoilt this transaction");
    commit_took_ = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - began);
}

// Nothing to do about a failure: the connection is lost then, and the server rolls back.
void PostgresConnection::roll_back() {
    forget_answers();
    PQclear(PQexec(connection_.get(), "ROLLBACK"));
}

Rows PostgresConnection::run(std::string_view sql, std::span<const Value> values) {
    const Result result = execute(sql, values);
    const int columns = PQnfields(result.get());
    std::vector<Value> found;
    for (int n = 0; n < PQntuples(result.get()); ++n)
        for (int column = 0; column < columns; ++column)
            found.push_back(postgres_value(result.get(), n, column));
    return {std::move(found), static_cast<std::size_t>(columns)};
}

std::int64_t PostgresConnection::run_change(std::string_view sql, std::span<const Value> values) {
    const std::string count = PQcmdTuples(execute(sql, values).get());
    return count.empty() ? 0 : std::stoll(count);
}

PostgresConnection::Result PostgresConnection::execute(std::string_view sql,
                                                       std::span<const Value> values) {
    const PostgresValues sent{values};
    const std::string& name = prepared(sql, sent);
    return checked(PQexecPrepared(connection_.get(), name.c_str(), sent.count(), sent.pointers(),
                                  sent.lengths(), sent.formats(), 1));
}

const std::string& PostgresConnection::prepared(std::string_view sql,
                                                const PostgresValues& values) {
    std::string key = values.signature() + ' ' + std::string{sql};
    if (const auto found = names_.find(key); found != names_.end()) return found->second;
    std::string name = "s" + std::to_string(names_.size());
    checked(PQprepare(connection_.get(), name.c_str(), numbered_places(sql).c_str(), values.count(),
                      values.types()));
    return names_.emplace(std::move(key), std::move(name)).first->second;
}

PostgresConnection::Result PostgresConnection::command(const char* statements) {
    return checked(PQexec(connection_.get(), statements));
}

PostgresConnection::Result PostgresConnection::checked(PGresult* raw) {
    Result result{raw};
    const ExecStatusType status = PQresultStatus(raw);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) fail(raw);
    return result;
}

// The server's own words may hold values, so only codes and names of its schema are passed on, and
// mistakes in SQL, which is made of literals.
void PostgresConnection::fail(const PGresult* result) {
    if (is_lost()) throw Broken{Broken::Kind::gone, "the connection to PostgreSQL is lost"};
    const auto field = [&](int code) {
        const char* words = PQresultErrorField(result, code);
        return std::string{words == nullptr ? "" : words};
    };
    const std::string state = field(PG_DIAG_SQLSTATE);
    const std::string words = "PostgreSQL: error " + state;
    if (state == "40001" || state == "40P01") {
        conflicted_ = true;
        throw Broken{Broken::Kind::busy, words};
    }
    if (state.starts_with("23"))
        throw Violation(words + " in " + field(PG_DIAG_TABLE_NAME) + ' ' +
                        field(PG_DIAG_COLUMN_NAME) + field(PG_DIAG_CONSTRAINT_NAME));
    if (state.starts_with("42"))
        throw std::logic_error(words + ' ' + field(PG_DIAG_MESSAGE_PRIMARY));
    if (state.starts_with("22") || state.starts_with("25")) throw std::logic_error(words);
    if (state == "53100") throw Broken{Broken::Kind::full, words};
    if (state.starts_with("08") || state.starts_with("57P"))
        throw Broken{Broken::Kind::gone, words};
    if (state.starts_with("53") || state == "55P03" || state == "57014")
        throw Broken{Broken::Kind::busy, words};
    throw Broken{Broken::Kind::other, words};
}
} // namespace trefoil::db
