// How many durable acts a second SQLite takes on a file system: together, and one by one.
#include "platform/db/write_speed.hpp"
#include "platform/db/db.hpp"
#include "platform/random/random.hpp"
#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <filesystem>
#include <thread>
#include <unistd.h>

namespace trefoil::db {
namespace {
using Clock = std::chrono::steady_clock;
struct Act;

constexpr EmbeddedFile migrations[] = {
    {"0001_acts.sql", "CREATE TABLE act (id {id} PRIMARY KEY, number {number} NOT NULL, "
                      "happened_at {instant} NOT NULL, words {words 200} NOT NULL);\n"}};

class WorkFolder {
public:
    explicit WorkFolder(const std::string& inside) : path_(inside + "/write-speed-XXXXXX") {
        if (mkdtemp(path_.data()) == nullptr)
            throw Broken{Broken::Kind::gone, "no folder can be made there"};
    }
    ~WorkFolder() { std::filesystem::remove_all(path_); }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    std::string file(const char* name) const { return path_ + '/' + name; }

private:
    std::string path_;
};

std::int64_t acts_per_second(Database& database, unsigned clients, std::chrono::milliseconds time) {
    std::atomic<std::int64_t> acts = 0;
    const auto started = Clock::now();
    const auto client = [&] {
        const auto random = system_random();
        std::int64_t n = 0;
        for (; Clock::now() - started < time; ++n)
            database.write([&](Connection& connection) {
                connection.change(
                    "INSERT INTO act (id, number, happened_at, words) VALUES (?, ?, ?, ?)",
                    random->id<Act>(Instant{}), n, Instant{}, std::string(100, 'w'));
            });
        acts += n;
    };
    std::vector<std::thread> threads;
    for (unsigned n = 0; n < clients; ++n) threads.emplace_back(client);
    for (auto& thread : threads) thread.join();
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - started);
    return acts * 1000 / took.count();
}

} // namespace

std::int64_t sync_microseconds(const std::string& folder) {
    const WorkFolder work{folder};
    const int file = open(work.file("sync").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const std::vector<char> page(4096, 'p');
    std::vector<std::int64_t> times;
    for (int n = 0; n < 101; ++n) {
        const auto started = Clock::now();
        if (write(file, page.data(), page.size()) < 0 || fdatasync(file) != 0) break;
        times.push_back(
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - started).count());
    }
    close(file);
    if (times.empty()) throw Broken{Broken::Kind::other, "nothing can be written there"};
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

WriteSpeed measure_write_speed(const std::string& folder, unsigned clients,
                               std::chrono::milliseconds time) {
    const WorkFolder work{folder};
    const auto key = system_random()->bytes<32>();
    const auto database =
        open_sqlite({.file = work.file("speed.db"),
                     .key = std::string(reinterpret_cast<const char*>(key.data()), key.size())});
    migrate(*database, Instant{}, migrations);
    const std::int64_t one_by_one = acts_per_second(*database, 1, time);
    const std::int64_t together = acts_per_second(*database, clients, time);
    return {clients, together, one_by_one, sync_microseconds(folder)};
}
} // namespace trefoil::db
