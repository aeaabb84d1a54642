// What both drivers share: undoing a part of a transaction.
#include "platform/db/db.hpp"

namespace trefoil::db {
void Connection::attempt(FunctionRef<bool()> body) {
    // Attempts inside attempts share the name: the innermost is meant.
    run_change("SAVEPOINT attempt", {});
    try {
        if (body()) {
            run_change("RELEASE attempt", {});
            return;
        }
    } catch (...) {
        undo_attempt();
        throw;
    }
    undo_attempt();
}
} // namespace trefoil::db
