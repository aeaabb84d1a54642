// One process at a time works in a data folder.
#pragma once
#include <string>

namespace trefoil::db {
class FolderLock {
public:
    // Throws Broken{busy} if another process, or this one, holds the folder already.
    explicit FolderLock(const std::string& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    int descriptor_;
};
} // namespace trefoil::db
