// Whether the program lives and is ready, and its measures.
#include "app/health.hpp"
#include <fmt/format.h>

namespace trefoil::app {
namespace {
http::Answer ready(db::Database& database) {
    try {
        (void)db::schema_version(database);
        return http::text(200, "ready\n");
    } catch (const db::Broken&) {
        return http::text(503, "the database does not answer\n");
    }
}

// Not through a proxy: its clients are elsewhere.
bool is_from_here(const http::Request& request) {
    return (request.peer == "127.0.0.1" || request.peer == "::1") &&
           request.header("x-forwarded-for").empty();
}

// In the text format that Prometheus reads.
std::string lines(const db::Database& database, const http::Server::Measures& front) {
    const db::Measures store = database.measures();
    std::string text;
    const auto line = [&](std::string_view name, std::uint64_t value) {
        text += fmt::format("trefoil_{} {}\n", name, value);
    };
    line("requests_total", front.requests);
    line("refused_busy_total", front.refused_busy);
    line("refused_hostile_total", front.refused_hostile);
    line("connections", front.connections);
    line("requests_queued", front.queued);
    line("bodies_bytes", front.bodies_bytes);
    line("log_lines_lost_total", front.log_lines_lost);
    line("db_commits_total", store.commits);
    line("db_acts_total", store.acts);
    line("db_retries_total", store.retries);
    line("db_commit_microseconds_total", store.commit_microseconds);
    line("db_acts_queued", store.queued);
    if (database.store() == db::Store::postgresql) return text;
    line("db_slow_acts_total", store.slow_acts);
    line("db_syncs_total", store.syncs);
    line("db_sync_microseconds_total", store.sync_microseconds);
    line("db_log_bytes", store.log_bytes);
    line("db_log_resets_total", store.log_resets);
    line("db_log_resets_put_off_total", store.resets_put_off);
    return text;
}
} // namespace

std::optional<http::Answer> health(const http::Request& request, db::Database& database,
                                   const std::function<http::Server::Measures()>& front) {
    if (request.method != http::Method::get) return std::nullopt;
    if (request.path == "/health/live") return http::text(200, "alive\n");
    if (request.path == "/health/ready") return ready(database);
    if (request.path == "/metrics" && is_from_here(request))
        return http::text(200, lines(database, front()));
    return std::nullopt;
}
} // namespace trefoil::app
