// SQLite calls a file through a table of its methods. The log gets a table of ours, which differs
// in one: it looks at the clock before and after. A file system of our own below SQLite would have
// to stand in for the one that encrypts.
#include "platform/db/sqlite_syncs.hpp"
#include <chrono>
#include <sqlite3.h>

namespace trefoil::db {
struct SqliteSyncs::Methods : sqlite3_io_methods {
    const sqlite3_io_methods* own = nullptr;
    std::uint64_t count = 0, microseconds = 0;

    static int sync(sqlite3_file* file, int flags) {
        // SQLite only promises not to change the table; it is ours, and not const.
        auto& methods = const_cast<Methods&>(static_cast<const Methods&>(*file->pMethods));
        const auto began = std::chrono::steady_clock::now();
        const int code = methods.own->xSync(file, flags);
        const auto took = std::chrono::steady_clock::now() - began;
        ++methods.count;
        methods.microseconds += static_cast<std::uint64_t>(
            std::chrono::duration_cast<std::chrono::microseconds>(took).count());
        return code;
    }
};

SqliteSyncs::SqliteSyncs() : methods_(std::make_unique<Methods>()) {}
SqliteSyncs::~SqliteSyncs() = default;

void SqliteSyncs::watch(sqlite3* db) {
    sqlite3_file* log = nullptr;
    if (sqlite3_file_control(db, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) != SQLITE_OK ||
        log == nullptr || log->pMethods == nullptr || log->pMethods == methods_.get())
        return;
    methods_->own = log->pMethods;
    static_cast<sqlite3_io_methods&>(*methods_) = *log->pMethods;
    methods_->xSync = Methods::sync;
    log->pMethods = methods_.get();
}

std::uint64_t SqliteSyncs::count() const { return methods_->count; }
std::uint64_t SqliteSyncs::microseconds() const { return methods_->microseconds; }
} // namespace trefoil::db
