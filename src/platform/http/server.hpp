// The HTTP front: reads bytes, refuses what is ambiguous, hands whole requests to a bounded pool.
#pragma once
#include "platform/http/http.hpp"
#include "platform/http/server_options.hpp"
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace trefoil::http {
// Called once, from any thread; the answer leaves the server then, not before. A reply that is let
// go without being called is answered 500; a second call throws std::logic_error.
using Reply = std::function<void(Answer)>;
// Runs on a worker. It may return before it has replied (an answer that waits for its audit entry);
// the request lives until it returns. If it throws before replying, the answer is 500; what it
// threw is told to ServerOptions::fault.
using Handler = std::function<void(const Request&, Reply)>;

class Server {
public:
    Server(ServerOptions options,
           Handler handler); // listens; throws std::system_error if it cannot
    ~Server();               // waits for handlers that still run
    unsigned short port() const;
    void run();  // until stop(), on the calling thread
    void stop(); // from any thread or signal handler: finishes what is under way, then run returns
    struct Measures {
        std::uint64_t requests = 0, refused_busy = 0, refused_hostile = 0, log_lines_lost = 0;
        std::size_t connections = 0, queued = 0, bodies_bytes = 0;
    };
    Measures measures() const; // from any thread

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};
} // namespace trefoil::http
