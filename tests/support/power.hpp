// A disk that a test can take the power from: what the program wrote and had not synced is lost.
#pragma once
#include <random>
#include <string>
#include <vector>

namespace trefoil::test {
enum class Disk {
    honest, // what is synced stays
    lying,  // syncing is answered, and nothing stays
};
// The environment of a program whose files of these names (the database, its log) lie on that disk.
std::vector<std::string> on_disk(const std::string& file, Disk disk);

enum class Lost {
    all,  // nothing that was not synced reached the disk
    some, // of what was not synced any part did, in any order
};
// After the program was killed: the watched files are as a power cut would have left them.
void cut_power(const std::string& file, Lost lost, std::minstd_rand& chance);
} // namespace trefoil::test
