// Sessions and accounts in the database.
#pragma once
#include "shared/accounts/accounts.hpp"

namespace trefoil::accounts {
struct SessionRow {
    Entrance entrance;
    Instant begun_at, used_at, ends_at;
};
std::optional<SessionRow> load_session(db::Connection& reads, std::string_view token);
Session describe(db::Connection& reads, const Entrance& entrance);
// What is typed into the page of a session that has ended is kept for whose session it was.
inline constexpr std::chrono::hours sessions_kept{24};
void save_session(access::Deed& deed, std::string_view token, const SessionRow& row);
void touch_session(db::Connection& transaction, std::string_view token, Instant used_at);
void end_session(access::Deed& deed, std::string_view token);
void end_sessions_of(access::Deed& deed, Id<Person> person);
} // namespace trefoil::accounts
