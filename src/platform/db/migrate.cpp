// Brings the schema forward, one file at a time, and keeps a record of what made it.
#include "platform/crypto/hash.hpp"
#include "platform/db/migration_sql.hpp"
#include <fmt/format.h>

namespace trefoil::db {
namespace {
constexpr std::string_view schema_table =
    "CREATE TABLE IF NOT EXISTS db_schema ("
    "version {number} PRIMARY KEY, name {words 200} NOT NULL, "
    "digest {words 64} NOT NULL, applied_at {instant} NOT NULL);";

struct Migration {
    std::int64_t version;
    std::string_view name, text;
    std::string digest;
};
struct Applied {
    std::int64_t version;
    std::string name, digest;
};

// "0001_areas.sql", "0002_...", in order and without a gap.
std::vector<Migration> in_order(std::span<const EmbeddedFile> files) {
    std::vector<Migration> migrations;
    for (const EmbeddedFile& file : files) {
        const auto expected = static_cast<std::int64_t>(migrations.size()) + 1;
        if (!file.name.starts_with(fmt::format("{:04}_", expected)) || !file.name.ends_with(".sql"))
            throw std::logic_error(
                fmt::format("migration {} is not number {}", file.name, expected));
        migrations.push_back(
            {expected, file.name, file.bytes, crypto::to_hex(crypto::sha256(file.bytes))});
    }
    return migrations;
}

std::vector<Applied> applied(Database& database) {
    std::vector<Applied> found;
    database.read([&](Connection& connection) {
        found.clear();
        for (const Row& row :
             connection.query("SELECT version, name, digest FROM db_schema ORDER BY version"))
            found.push_back(
                {row.get<std::int64_t>(0), row.get<std::string>(1), row.get<std::string>(2)});
    });
    return found;
}

void refuse_strangers(std::span<const Applied> past, std::span<const Migration> migrations) {
    if (past.size() > migrations.size())
        throw Broken{Broken::Kind::other,
                     fmt::format("the database is at version {} ({}), this program knows {}",
                                 past.back().version, past.back().name, migrations.size())};
    for (std::size_t i = 0; i < past.size(); ++i)
        if (past[i].digest != migrations[i].digest)
            throw Broken{
                Broken::Kind::other,
                fmt::format("migration {} is not the one that made this database", past[i].name)};
}
} // namespace

std::int64_t schema_version(Database& database) {
    const auto past = applied(database);
    return past.empty() ? 0 : past.back().version;
}

void migrate(Database& database, Instant now, std::span<const EmbeddedFile> files) {
    const auto migrations = in_order(files);
    database.write([&](Connection& connection) {
        connection.run_script(migration_sql(schema_table, connection.store()));
    });
    const auto past = applied(database);
    refuse_strangers(past, migrations);
    for (const Migration& next : std::span{migrations}.subspan(past.size()))
        database.write([&](Connection& connection) {
            connection.change("INSERT INTO db_schema (version, name, digest, applied_at) "
                              "VALUES (?, ?, ?, ?)",
                              next.version, next.name, next.digest, now);
            connection.run_script(migration_sql(next.text, connection.store()));
        });
}
} // namespace trefoil::db
