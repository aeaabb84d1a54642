// Preloaded into the program under test: keeps what each write to a watched file replaced until
// that file is synced. Killing the program and putting that back is a power cut. Calls go to the
// kernel by number, since the names are ours here.
#include "support/unsynced.hpp"
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <mutex>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace {
using trefoil::test::Replaced;
std::mutex one_at_a_time;

// Of a watched file, else empty. What is mapped into memory (the -shm file) is not on the disk.
std::string watched(int file) {
    const char* prefix = std::getenv(trefoil::test::watched_variable);
    if (prefix == nullptr) return {};
    std::array<char, 4096> path{};
    const auto link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t length = readlink(link.c_str(), path.data(), path.size());
    const std::string_view name{path.data(),
                                static_cast<std::size_t>(std::max<ssize_t>(length, 0))};
    return name.starts_with(prefix) && !name.ends_with("-shm") ? std::string{name} : std::string{};
}

std::int64_t size_of(int file) {
    struct stat known {};
    return fstat(file, &known) == 0 ? known.st_size : 0;
}

void keep(int file, const std::string& name, std::int64_t at, std::int64_t length) {
    Replaced replaced{at, length, 0, size_of(file)};
    replaced.old_length = std::clamp<std::int64_t>(replaced.old_size - at, 0, length);
    std::vector<char> bytes(sizeof replaced + static_cast<std::size_t>(replaced.old_length));
    const int mine = open(name.c_str(), O_RDONLY | O_CLOEXEC); // theirs may be for writing only
    const ssize_t read = pread(mine, bytes.data() + sizeof replaced,
                               static_cast<std::size_t>(replaced.old_length), at);
    close(mine);
    const int kept = open(trefoil::test::unsynced_of(name).c_str(),
                          O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    std::copy_n(reinterpret_cast<const char*>(&replaced), sizeof replaced, bytes.data());
    const long written = syscall(SYS_write, kept, bytes.data(), bytes.size());
    close(kept);
    if (read != replaced.old_length || written != static_cast<long>(bytes.size())) std::abort();
}

long write_at(int file, const void* bytes, std::size_t length, off_t at) {
    if (const std::string name = watched(file); !name.empty()) {
        const std::lock_guard lock{one_at_a_time};
        keep(file, name, at, static_cast<std::int64_t>(length));
        return syscall(SYS_pwrite64, file, bytes, length, at);
    }
    return syscall(SYS_pwrite64, file, bytes, length, at);
}

int cut_to(int file, off_t length) {
    if (const std::string name = watched(file); !name.empty()) {
        const std::lock_guard lock{one_at_a_time};
        keep(file, name, length, std::max<std::int64_t>(size_of(file) - length, 0));
    }
    return static_cast<int>(syscall(SYS_ftruncate, file, length));
}

// The kernel is not asked: this disk keeps by being told so.
int sync_now(int file) {
    const std::string name = watched(file);
    if (name.empty() || std::getenv(trefoil::test::lying_variable) != nullptr) return 0;
    const std::lock_guard lock{one_at_a_time};
    return unlink(trefoil::test::unsynced_of(name).c_str()) == 0 || errno == ENOENT ? 0 : -1;
}
} // namespace

extern "C" {
ssize_t write(int file, const void* bytes, std::size_t length) {
    if (const std::string name = watched(file); !name.empty()) {
        const std::lock_guard lock{one_at_a_time};
        const bool appends = (fcntl(file, F_GETFL) & O_APPEND) != 0;
        keep(file, name, appends ? size_of(file) : lseek(file, 0, SEEK_CUR),
             static_cast<std::int64_t>(length));
    }
    return syscall(SYS_write, file, bytes, length);
}
ssize_t pwrite(int file, const void* bytes, std::size_t length, off_t at) {
    return write_at(file, bytes, length, at);
}
ssize_t pwrite64(int file, const void* bytes, std::size_t length, off64_t at) {
    return write_at(file, bytes, length, at);
}
int ftruncate(int file, off_t length) noexcept { return cut_to(file, length); }
int ftruncate64(int file, off64_t length) noexcept { return cut_to(file, length); }
int fsync(int file) { return sync_now(file); }
int fdatasync(int file) { return sync_now(file); }
}
