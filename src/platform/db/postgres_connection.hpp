// One connection to PostgreSQL: its statements, its transactions, its errors in our words.
#pragma once
#include "platform/db/postgres_values.hpp"
#include <chrono>
#include <unordered_map>

namespace trefoil::db {
class PostgresConnection final : public Connection {
public:
    // Finds the server that takes writes. Throws Broken{gone} if there is none.
    explicit PostgresConnection(const std::string& url);

    enum class Kind { snapshot, act };
    enum class Outcome { committed, conflicted };
    // Conflicted: others changed what `body` had read, nothing has happened, and it may be run
    // again.
    Outcome transaction(Kind kind, FunctionRef<void(Connection&)> body);
    // What the server took to make the last one durable.
    std::chrono::microseconds commit_took() const { return commit_took_; }
    bool is_lost() const { return PQstatus(connection_.get()) != CONNECTION_OK; }
    Store store() const override { return Store::postgresql; }

protected:
    Rows run(std::string_view sql, std::span<const Value> values) override;
    std::int64_t run_change(std::string_view sql, std::span<const Value> values) override;
    void run_script(const std::string& statements) override { command(statements.c_str()); }
    void undo_attempt() override { command("ROLLBACK TO attempt; RELEASE attempt"); }

private:
    struct Finish {
        void operator()(PGconn* connection) const { PQfinish(connection); }
    };
    struct Clear {
        void operator()(PGresult* result) const { PQclear(result); }
    };
    using Result = std::unique_ptr<PGresult, Clear>;

    void configure();
    void commit();
    void roll_back();
    Result execute(std::string_view sql, std::span<const Value> values);
    const std::string& prepared(std::string_view sql, const PostgresValues& values);
    Result command(const char* statements); // without values
    Result checked(PGresult* result);
    [[noreturn]] void fail(const PGresult* result);

    std::unique_ptr<PGconn, Finish> connection_;
    std::unordered_map<std::string, std::string> names_; // of prepared statements, by types and SQL
    bool conflicted_ = false;
    std::chrono::microseconds commit_took_{0};
};
} // namespace trefoil::db
