// A fresh, migrated database for a test. Migrations run once into a template, which is then copied:
// a file on SQLite, a template database on PostgreSQL.
#include "support/stores.hpp"
#include "platform/crypto/hash.hpp"
#include "platform/db/migrations.hpp"
#include <cstdlib>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <libpq-fe.h>
#include <map>
#include <unistd.h>

namespace trefoil::test {
namespace {
const std::string sqlite_key(32, 'k');
constexpr unsigned pool_size = 8;
constexpr Instant migrated_at{std::chrono::seconds{1'800'000'000}};

std::string digest_of(std::span<const EmbeddedFile> migrations) {
    std::string all;
    for (const EmbeddedFile& file : migrations)
        all += fmt::format("{} {} {}\n", file.name, file.bytes.size(), file.bytes);
    return crypto::to_hex(crypto::sha256(all)).substr(0, 16);
}

const std::string& sqlite_template(std::span<const EmbeddedFile> migrations) {
    static const Folder folder;
    static std::map<std::string, std::string> files; // by digest
    std::string& file = files[digest_of(migrations)];
    if (file.empty()) {
        const std::string made = folder.file(fmt::format("template-{}.db", files.size()));
        db::migrate(*db::open_sqlite({.file = made, .key = sqlite_key}), migrated_at, migrations);
        file = made;
    }
    return file;
}

std::string server() {
    const char* url = std::getenv("TREFOIL_TEST_POSTGRES");
    if (url == nullptr) throw std::runtime_error("TREFOIL_TEST_POSTGRES names no server");
    return url;
}
std::string at_server(const std::string& database) { return server() + " dbname=" + database; }

// Statements that no transaction may hold, and those asked for a number.
class Administration {
public:
    Administration() : connection_(PQconnectdb(server().c_str())) {
        if (PQstatus(connection_) != CONNECTION_OK)
            throw std::runtime_error("the server at TREFOIL_TEST_POSTGRES does not answer");
        PQsetNoticeProcessor(
            connection_, [](void*, const char*) {}, nullptr);
    }
    ~Administration() { PQfinish(connection_); }
    Administration(const Administration&) = delete;
    Administration& operator=(const Administration&) = delete;
    bool has_row(const std::string& sql) {
        PGresult* result = PQexec(connection_, sql.c_str());
        const auto status = PQresultStatus(result);
        const bool found = PQntuples(result) > 0;
        PQclear(result);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            throw std::runtime_error(PQerrorMessage(connection_));
        return found;
    }
    void run(const std::string& sql) { has_row(sql); }

private:
    PGconn* connection_;
};

std::string postgres_template(std::span<const EmbeddedFile> migrations) {
    static std::map<std::string, std::string> names; // by digest
    const std::string digest = digest_of(migrations);
    std::string& name = names[digest];
    if (!name.empty()) return name;
    const std::string wanted = "trefoil_template_" + digest, unfinished = wanted + "_unfinished";
    Administration server;
    server.run("SELECT pg_advisory_lock(7207)"); // until disconnected: other test programs wait
    if (!server.has_row(fmt::format("SELECT 1 FROM pg_database WHERE datname = '{}'", wanted))) {
        server.run("DROP DATABASE IF EXISTS " + unfinished);
        server.run("CREATE DATABASE " + unfinished +
                   " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'");
        db::migrate(*db::open_postgres(at_server(unfinished), 1), migrated_at, migrations);
        server.run("ALTER DATABASE " + unfinished + " RENAME TO " + wanted);
    }
    return name = wanted;
}

std::string next_name() {
    static int n = 0;
    return fmt::format("trefoil_test_{}_{}", getpid(), ++n);
}
} // namespace

FreshSqlite::FreshSqlite(std::span<const EmbeddedFile> migrations) {
    std::filesystem::copy_file(sqlite_template(migrations), file());
    open();
}

void FreshSqlite::open() {
    database_ = db::open_sqlite({.file = file(), .key = sqlite_key, .must_exist = true});
}

FreshPostgres::FreshPostgres(std::span<const EmbeddedFile> migrations)
    : name_(next_name()), url_(at_server(name_)) {
    const std::string from = postgres_template(migrations);
    run_on_server(fmt::format("CREATE DATABASE {} TEMPLATE {}", name_, from));
    database_ = db::open_postgres(url_, pool_size);
}

FreshPostgres::~FreshPostgres() {
    database_.reset();
    run_on_server(fmt::format("DROP DATABASE {} WITH (FORCE)", name_));
}

void run_on_server(const std::string& sql) { Administration{}.run(sql); }

void for_each_store(FunctionRef<void(db::Database&)> body) { for_each_store(migrations(), body); }

void for_each_store(std::span<const EmbeddedFile> migrations,
                    FunctionRef<void(db::Database&)> body) {
    SUBCASE("SQLite") { body(FreshSqlite{migrations}.database()); }
    SUBCASE("PostgreSQL") { body(FreshPostgres{migrations}.database()); }
}
} // namespace trefoil::test
