// Bytes in, whole requests out: no sockets, no clock. What is ambiguous is refused, never repaired.
#pragma once
#include "platform/http/http.hpp"
#include <memory>
#include <string>
#include <string_view>

namespace trefoil::http {
struct RequestLimits {
    std::size_t target_bytes_max = 8 * 1024;
    std::size_t header_bytes_max = 16 * 1024; // request line included
    std::size_t header_count_max = 100;
    std::size_t body_bytes_max = 12 * 1024 * 1024;
};

class RequestReader {
public:
    enum class State {
        idle,    // between requests: nothing of the next one has come
        head,    // within the request line or the headers
        body,    // the headers are whole and in order
        whole,   // the request can be taken
        refused, // nothing more is read: answer status(), then close
    };
    explicit RequestReader(const RequestLimits& limits);
    ~RequestReader();
    RequestReader(RequestReader&&) noexcept;

    State feed(std::string_view bytes); // bytes after a whole request are kept for the next
    State state() const;
    bool wants_continue();         // once, if the client waits for a word before it sends the body
    std::size_t body_size() const; // bytes of the body held so far

    struct Whole {
        Request request; // its body not yet read into fields
        std::string body;
        bool keep_alive = false;
    };
    Whole take();       // in state whole
    State next();       // after take: begins the next request with the bytes kept
    int status() const; // in state refused: 400, 405, 411, 413, 414, 417, 431, 501, 505

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};
} // namespace trefoil::http
