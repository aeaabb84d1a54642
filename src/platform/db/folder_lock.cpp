// One process at a time works in a data folder.
#include "platform/db/folder_lock.hpp"
#include "platform/db/db.hpp"
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace trefoil::db {
FolderLock::FolderLock(const std::string& folder)
    : descriptor_(open((folder + "/trefoil.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
    if (descriptor_ < 0) throw Broken{Broken::Kind::gone, "the data folder cannot be opened"};
    if (flock(descriptor_, LOCK_EX | LOCK_NB) == 0) return;
    const int reason = errno;
    close(descriptor_);
    if (reason == EWOULDBLOCK)
        throw Broken{Broken::Kind::busy, "another trefoil is working in this data folder"};
    throw Broken{Broken::Kind::other, "the data folder cannot be locked"};
}

// The file stays: removing it would let two processes lock two files of the same name.
FolderLock::~FolderLock() { close(descriptor_); }
} // namespace trefoil::db
