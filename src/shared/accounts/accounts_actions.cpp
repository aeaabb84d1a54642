// Coming in and going out.
#include "shared/accounts/accounts_store.hpp"
#include <cstdlib>

namespace trefoil::accounts {
namespace {
constexpr std::chrono::hours longest{12};
constexpr std::chrono::hours idle_for_staff{1};
constexpr std::chrono::minutes between_touches{1};

bool has_ended(const SessionRow& row, Instant now) {
    if (row.ends_at <= now) return true;
    return row.entrance.appointment && row.used_at + idle_for_staff <= now;
}
} // namespace

std::optional<Session> find_session(db::Database& database, const Clock& clock,
                                    std::string_view token) {
    if (token.empty()) return std::nullopt;
    std::optional<Session> session;
    bool touch = false;
    database.read([&](db::Connection& reads) {
        const auto row = load_session(reads, token);
        if (!row || has_ended(*row, clock.now())) return;
        session = describe(reads, row->entrance);
        touch = row->used_at + between_touches <= clock.now();
    });
    if (session && touch)
        database.write(
            [&](db::Connection& transaction) { touch_session(transaction, token, clock.now()); });
    return session;
}

std::string_view code_of(Refusal refusal) {
    switch (refusal) {
    case Refusal::no_such_account: return "no_such_account";
    }
    std::abort();
}

Result<access::Happened, Refusal> sign_in_by_door(access::Door& door, const Entrance& entrance,
                                                  std::string& token) {
    using Outcome = Result<access::Happened, Refusal>;
    return door.deed(
        {"account.sign_in_by_door", access::Action::begin, access::Part::open_to_all},
        [&](access::Deed& deed) -> Outcome {
            if (!has_account(deed, entrance.person)) return Refused{Refusal::no_such_account};
            token = deed.random().token();
            save_session(deed, token, {entrance, deed.now(), deed.now(), deed.now() + longest});
            return access::Happened{};
        });
}

void sign_out(access::Door& door, std::string_view token) {
    using Outcome = Result<access::Happened, Refusal>;
    (void)door.deed({"account.sign_out", access::Action::begin, access::Part::open_to_all},
                    [&](access::Deed& deed) -> Outcome {
                        end_session(deed, token);
                        return access::Happened{};
                    });
}
} // namespace trefoil::accounts
