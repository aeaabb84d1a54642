// How the HTTP front is set: its limits, deadlines and what it is given from outside.
#pragma once
#include "platform/http/form.hpp"
#include "platform/http/http.hpp"
#include "platform/http/request_reader.hpp"
#include "platform/http/serialise.hpp"
#include <algorithm>
#include <chrono>
#include <exception>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace trefoil::http {
struct ServerOptions {
    std::string address = "127.0.0.1";
    unsigned short port = 8080; // 0: any free one
    // They reckon, and wait for the disk or a database: with more the cores only change hands.
    unsigned workers = 4 * std::max(1U, std::thread::hardware_concurrency());
    std::size_t queue_max = 256; // waiting requests; beyond it 503 with Retry-After
    RequestLimits limits{};
    FormLimits form_limits{};
    std::size_t bodies_bytes_max = 128 * 1024 * 1024; // of all bodies held at once; beyond it 503
    std::size_t connections_max = 4096; // beyond it the one silent for longest gives way
    std::chrono::milliseconds header_deadline{15'000};
    std::chrono::milliseconds idle_deadline{60'000};
    std::chrono::milliseconds body_grace{5'000};            // then a body or an answer must move at
    std::size_t body_rate_min = 1024;                       // bytes a second
    std::chrono::milliseconds body_rate_known_after{1'000}; // then the slowest body can give way
    std::chrono::milliseconds stop_deadline{10'000};
    std::vector<std::string> trusted_proxies{}; // addresses whose X-Forwarded-For is believed
    AnswerPolicy policy{};
    std::function<std::string()> request_id{}; // from the one source of randomness; else numbered
    std::function<std::chrono::sys_seconds()> now{}; // for the Date header, which else is left out
    // One JSON line a request: id, route, status, microseconds, rows, commit wait; no path, no
    // name. Called from one thread of its own.
    std::function<void(std::string_view json_lines)> log{};
    // Told what a handler threw, by the id of its request. Called from any worker; may not throw.
    std::function<void(std::string_view id, const std::exception_ptr& broken)> fault{};
};

// The client's address: `peer`, unless that is a trusted proxy; then the last address in
// X-Forwarded-For that is not one.
std::string client_address(std::string_view peer, std::string_view forwarded_for,
                           const std::vector<std::string>& trusted_proxies);
} // namespace trefoil::http
