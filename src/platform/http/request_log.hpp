// One line a request, written by one thread so that nobody else waits for the disk.
#pragma once
#include "platform/http/http.hpp"
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace trefoil::http {
struct LogEntry {
    std::string id;
    int status = 0;
    std::chrono::microseconds took{0};
    Figures figures;
};
std::string json_line(const LogEntry& entry);

class RequestLog {
public:
    using Sink = std::function<void(std::string_view json_lines)>;
    explicit RequestLog(Sink sink);
    ~RequestLog(); // writes what waits
    RequestLog(const RequestLog&) = delete;
    RequestLog& operator=(const RequestLog&) = delete;

    void add(LogEntry entry);   // never waits for the sink: if it lags far behind, the line is lost
    std::uint64_t lost() const; // and counted

private:
    void write(const std::stop_token& stop);

    static constexpr std::size_t waiting_max = 65'536;
    Sink sink_;
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::vector<LogEntry> waiting_;
    std::uint64_t lost_ = 0;
    std::jthread thread_; // last: it uses all of the above
};
} // namespace trefoil::http
