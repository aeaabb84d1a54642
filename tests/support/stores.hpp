// A fresh, migrated database for a test, on both stores.
#pragma once
#include "base/embedded.hpp"
#include "base/function_ref.hpp"
#include "platform/db/db.hpp"
#include "support/folder.hpp"

namespace trefoil::test {
// Runs `body` on SQLite and on PostgreSQL, as doctest subcases of those names: once in a test case.
// PostgreSQL is the server at TREFOIL_TEST_POSTGRES ("host=... user=... dbname=postgres", a user
// who may make databases); without it the test fails.
void for_each_store(FunctionRef<void(db::Database&)> body); // with the product's migrations
void for_each_store(std::span<const EmbeddedFile> migrations,
                    FunctionRef<void(db::Database&)> body);

// The same one by one, for tests of one store or with several databases.
class FreshSqlite {
public:
    explicit FreshSqlite(std::span<const EmbeddedFile> migrations);
    db::Database& database() { return *database_; }
    const Folder& folder() const { return folder_; }
    std::string file() const { return folder_.file("trefoil.db"); }
    void close() { database_.reset(); }
    void open(); // again

private:
    Folder folder_;
    std::unique_ptr<db::Database> database_;
};

// A statement that no transaction may hold, run at TREFOIL_TEST_POSTGRES.
void run_on_server(const std::string& sql);

class FreshPostgres {
public:
    explicit FreshPostgres(std::span<const EmbeddedFile> migrations);
    ~FreshPostgres();
    FreshPostgres(const FreshPostgres&) = delete;
    FreshPostgres& operator=(const FreshPostgres&) = delete;
    db::Database& database() { return *database_; }
    const std::string& url() const { return url_; }

private:
    std::string name_, url_;
    std::unique_ptr<db::Database> database_;
};
} // namespace trefoil::test
