// The HTTP front: reads bytes, refuses what is ambiguous, hands whole requests to a bounded pool.
#pragma once
#include "platform/http/http.hpp"
#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace trefoil::http {
// Called once, from any thread. The answer leaves the server then, not before.
using Reply = std::function<void(Answer)>;
// Runs on a worker. It may return before it has replied (an answer that waits for its audit entry).
using Handler = std::function<void(const Request&, Reply)>;

struct ServerOptions {
    std::string address = "127.0.0.1";
    unsigned short port = 8080; // 0: any free one
    unsigned workers = 16;
    std::size_t queue_max = 256;           // waiting requests; beyond it 503 with Retry-After
    std::size_t header_bytes_max = 16 * 1024;
    std::size_t header_count_max = 100;
    std::size_t body_bytes_max = 12 * 1024 * 1024;
    std::size_t connections_max = 4096;
    std::chrono::seconds header_deadline{15};
    std::chrono::seconds idle_deadline{60};
    std::size_t body_rate_min = 1024;      // bytes a second, after a grace of five seconds
    std::vector<std::string> trusted_proxies; // whose X-Forwarded-For is believed
};

struct Log { // one line a request: id, route, status, microseconds, rows, commit wait; no path, no name
    std::function<void(std::string_view json_line)> line;
};

class Server {
public:
    Server(ServerOptions options, Handler handler);
    ~Server();
    unsigned short port() const;
    void run();  // until stop(), on the calling thread
    void stop(); // from any thread or signal handler: finishes what is under way, then returns from run
    struct Measures {
        std::uint64_t requests = 0, refused_busy = 0, refused_hostile = 0;
        std::size_t connections = 0, queued = 0;
    };
    Measures measures() const;

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};
} // namespace trefoil::http
