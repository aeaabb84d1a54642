// One line a request, written by one thread.
#include "platform/http/request_log.hpp"
#include <fmt/format.h>

namespace trefoil::http {
namespace {
// Route names and ids are ours and plain; should one not be, the line still stays one line of JSON.
std::string plain(std::string_view name) {
    std::string clean{name};
    for (char& c : clean)
        if (static_cast<unsigned char>(c) < 0x20 || c >= 0x7F || c == '"' || c == '\\') c = '?';
    return clean;
}
} // namespace

std::string json_line(const LogEntry& entry) {
    return fmt::format(R"({{"id":"{}","route":"{}","status":{},"us":{},"queries":{},"rows":{},)"
                       R"("commit_wait_us":{}}})"
                       "\n",
                       plain(entry.id), plain(entry.figures.route), entry.status,
                       entry.took.count(), entry.figures.queries, entry.figures.rows,
                       entry.figures.commit_wait.count());
}

RequestLog::RequestLog(Sink sink) : sink_(std::move(sink)) {
    if (sink_) thread_ = std::jthread{[this](const std::stop_token& stop) { write(stop); }};
}

RequestLog::~RequestLog() = default;

void RequestLog::add(LogEntry entry) {
    if (!sink_) return;
    {
        const std::lock_guard lock{mutex_};
        if (waiting_.size() == waiting_max) {
            ++lost_;
            return;
        }
        waiting_.push_back(std::move(entry));
        if (waiting_.size() > 1) return; // the writer has been told, and takes all at once
    }
    changed_.notify_one();
}

std::uint64_t RequestLog::lost() const {
    const std::lock_guard lock{mutex_};
    return lost_;
}

void RequestLog::write(const std::stop_token& stop) {
    std::unique_lock lock{mutex_};
    while (changed_.wait(lock, stop, [&] { return !waiting_.empty(); })) {
        const auto batch = std::exchange(waiting_, {});
        lock.unlock();
        std::string lines;
        for (const LogEntry& entry : batch) lines += json_line(entry);
        sink_(lines);
        lock.lock();
    }
}
} // namespace trefoil::http
