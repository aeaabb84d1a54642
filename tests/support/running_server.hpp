// A server on a free port of the loopback, running on its own thread for as long as it lives.
#pragma once
#include "platform/http/server.hpp"
#include <thread>

namespace trefoil::test {
class RunningServer {
public:
    RunningServer(http::ServerOptions options, http::Handler handler)
        : server_(on_free_port(std::move(options)), std::move(handler)),
          loop_([this] { server_.run(); }) {}
    ~RunningServer() { stop(); }
    RunningServer(const RunningServer&) = delete;
    RunningServer& operator=(const RunningServer&) = delete;

    unsigned short port() const { return server_.port(); }
    http::Server::Measures measures() const { return server_.measures(); }
    void begin_to_stop() { server_.stop(); }
    void stop() {
        server_.stop();
        if (loop_.joinable()) loop_.join();
    }

private:
    static http::ServerOptions on_free_port(http::ServerOptions options) {
        options.port = 0;
        return options;
    }
    http::Server server_;
    std::thread loop_;
};
} // namespace trefoil::test
