// Puts back what unsynced writes replaced.
#include "support/power.hpp"
#include "support/unsynced.hpp"
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <ranges>
#include <stdexcept>
#include <unistd.h>

namespace trefoil::test {
namespace {
struct Write {
    Replaced replaced;
    std::string old_bytes;
};

// The last may be cut off: then its write was not made.
std::vector<Write> unsynced_writes(const std::string& file) {
    std::vector<Write> writes;
    std::ifstream kept{unsynced_of(file), std::ios::binary};
    for (Write write; kept.read(reinterpret_cast<char*>(&write.replaced), sizeof write.replaced);) {
        write.old_bytes.resize(static_cast<std::size_t>(write.replaced.old_length));
        if (!kept.read(write.old_bytes.data(), write.replaced.old_length)) break;
        writes.push_back(write);
    }
    return writes;
}

// Of a write that is lost alone the file keeps its new length, filled with zeros.
void put_back(int file, const Write& write, Lost lost) {
    std::string bytes = write.old_bytes;
    if (lost == Lost::some) bytes.resize(static_cast<std::size_t>(write.replaced.length));
    if (pwrite(file, bytes.data(), bytes.size(), write.replaced.at) !=
        static_cast<ssize_t>(bytes.size()))
        throw std::runtime_error("what was replaced cannot be put back");
    if (lost == Lost::all && ftruncate(file, write.replaced.old_size) != 0)
        throw std::runtime_error("the file cannot have its old length");
}
} // namespace

std::vector<std::string> on_disk(const std::string& file, Disk disk) {
    std::vector<std::string> environment{"LD_PRELOAD=" TREFOIL_UNSYNCED_PRELOAD,
                                         std::string{watched_variable} + "=" + file};
    if (disk == Disk::lying) environment.push_back(std::string{lying_variable} + "=1");
    return environment;
}

void cut_power(const std::string& file, Lost lost, std::minstd_rand& chance) {
    for (const std::string& name : {file, file + "-wal"}) {
        const auto writes = unsynced_writes(name);
        const int open_file = open(name.c_str(), O_WRONLY | O_CLOEXEC);
        for (const Write& write : std::views::reverse(writes))
            if (lost == Lost::all || chance() % 2 == 0) put_back(open_file, write, lost);
        close(open_file);
        std::filesystem::remove(unsynced_of(name));
    }
}
} // namespace trefoil::test
