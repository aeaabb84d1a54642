// What the folder holds, told by whoever works in it.
#include "app/commands/status.hpp"
#include "platform/db/write_speed.hpp"
#include "shared/accounts/accounts.hpp"
#include "shared/calendar/law.hpp"
#include <fmt/format.h>

namespace trefoil::app {
namespace {
Result<std::string, std::string> tell_status(const AdminAsked& asked) {
    const access::Surroundings& around = asked.service.surroundings();
    db::Database& database = around.database;
    std::string told = fmt::format(
        "database        {}\nschema          {}\nlaw             {}\n"
        "open sessions   {}\nlog bytes       {}",
        database.kind(), db::schema_version(database), calendar::law_digest(),
        accounts::open_sessions(database, around.clock.now()), database.measures().log_bytes);
    if (database.store() == db::Store::sqlite)
        told += fmt::format("\ndisk sync       {} microseconds", db::sync_microseconds(asked.data));
    return told;
}
} // namespace

AdminDeed status_deed() {
    return {"status", "What the folder holds, without names", [](CLI::App&, Typed&) {}, tell_status,
            false};
}
} // namespace trefoil::app
