// The HTTP front: one loop for all sockets, a pool of workers for all handlers.
#include "platform/http/server.hpp"
#include "platform/http/connection.hpp"
#include "platform/http/request_log.hpp"
#include "platform/http/workers.hpp"
#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <fmt/format.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <unordered_map>

namespace trefoil::http {
namespace asio = boost::asio;
using asio::use_awaitable;
using asio::ip::tcp;

namespace {
constexpr std::chrono::milliseconds sweep_period{250};

// RFC 9110 section 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT", in English whatever the locale.
std::string date_line(std::chrono::sys_seconds now) {
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{now - day};
    return fmt::format(
        "Date: {}, {:02} {} {:04} {:02}:{:02}:{:02} GMT\r\n",
        days[std::chrono::weekday{day}.c_encoding()], static_cast<unsigned>(date.day()),
        months[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
        time.hours().count(), time.minutes().count(), time.seconds().count());
}

int stop_descriptor() {
    const int descriptor = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (descriptor < 0) throw std::system_error(errno, std::generic_category(), "eventfd");
    return descriptor;
}
} // namespace

std::string client_address(std::string_view peer, std::string_view forwarded_for,
                           const std::vector<std::string>& trusted_proxies) {
    const auto is_trusted = [&](std::string_view address) {
        return std::find(trusted_proxies.begin(), trusted_proxies.end(), address) !=
               trusted_proxies.end();
    };
    std::string_view client = peer;
    while (is_trusted(client) && !forwarded_for.empty()) {
        const auto comma = forwarded_for.rfind(',');
        auto last = forwarded_for.substr(comma == std::string_view::npos ? 0 : comma + 1);
        forwarded_for = forwarded_for.substr(0, comma == std::string_view::npos ? 0 : comma);
        last.remove_prefix(std::min(last.find_first_not_of(' '), last.size()));
        if (last.empty()) break;
        client = last;
    }
    return std::string{client};
}

struct Server::Inside {
    Inside(ServerOptions given, Handler to);
    ~Inside();

    void run();
    asio::awaitable<void> accept_clients();
    void admit(tcp::socket socket);
    bool make_room();
    Connection* slowest_body(); // none if nobody sends one
    asio::awaitable<void> sweep_often();
    asio::awaitable<void> await_stop();
    bool give(const std::shared_ptr<Exchange>& exchange, RequestReader::Whole whole);
    void deliver_answers();
    void forget(std::uint64_t number);
    std::string numbered_id() { return fmt::format("r{}", ++requests_numbered); }

    const ServerOptions options;
    const Handler handler;
    asio::io_context io{1};
    tcp::acceptor acceptor{io};
    unsigned short port = 0; // that was given, or found free
    asio::steady_timer sweep_timer{io};
    asio::posix::stream_descriptor stop_event{io, stop_descriptor()};
    RequestLog request_log;
    Loop loop;
    std::unordered_map<std::uint64_t, std::unique_ptr<Connection>> connections;
    std::atomic<std::size_t> connections_count = 0;
    std::uint64_t connections_numbered = 0, requests_numbered = 0;
    Monotonic::time_point stop_by = Monotonic::time_point::max();
    Workers workers; // last: its threads end before what they use
};

Server::Inside::Inside(ServerOptions given, Handler to)
    : options(std::move(given)), handler(std::move(to)), request_log(options.log), loop(options),
      workers(options.workers, options.queue_max) {
    loop.mailbox =
        std::make_shared<Mailbox>([this] { asio::post(io, [this] { deliver_answers(); }); });
    loop.hand_over = [this](const std::shared_ptr<Exchange>& exchange, RequestReader::Whole whole) {
        return give(exchange, std::move(whole));
    };
    loop.log = [this](std::string id, int status, Monotonic::duration took, Figures figures) {
        request_log.add({std::move(id), status,
                         std::chrono::duration_cast<std::chrono::microseconds>(took),
                         std::move(figures)});
    };
    loop.request_id = options.request_id ? options.request_id : [this] { return numbered_id(); };
    const tcp::endpoint endpoint{asio::ip::make_address(options.address), options.port};
    acceptor.open(endpoint.protocol());
    acceptor.set_option(tcp::acceptor::reuse_address{true});
    acceptor.bind(endpoint);
    port = acceptor.local_endpoint().port();
    acceptor.listen(asio::socket_base::max_listen_connections);
}

Server::Inside::~Inside() { loop.mailbox->close(); }

void Server::Inside::run() {
    asio::co_spawn(io, accept_clients(), asio::detached);
    asio::co_spawn(io, sweep_often(), asio::detached);
    asio::co_spawn(io, await_stop(), asio::detached);
    io.run();
}

asio::awaitable<void> Server::Inside::accept_clients() {
    while (acceptor.is_open()) {
        auto [failed, socket] = co_await acceptor.async_accept(asio::as_tuple(use_awaitable));
        if (!failed) {
            admit(std::move(socket));
        } else if (failed != asio::error::operation_aborted) {
            // No descriptor is free: those that close will free some, so try again in a moment.
            asio::steady_timer pause{io, std::chrono::milliseconds{50}};
            co_await pause.async_wait(use_awaitable);
        }
    }
}

void Server::Inside::admit(tcp::socket socket) {
    if (connections.size() >= options.connections_max && !make_room()) {
        ++loop.refused_busy; // all at work: this client is told nothing, and its proxy tries again
        return;
    }
    const auto number = ++connections_numbered;
    auto& connection = connections[number];
    connection = std::make_unique<Connection>(loop, std::move(socket), number);
    connections_count = connections.size();
    asio::co_spawn(io, connection->run(), [this, number](const std::exception_ptr& bug) {
        if (bug) std::rethrow_exception(bug);
        forget(number);
    });
}

// Whoever was silent longest gives way, so that a crowd of idle clients locks nobody out; where
// none is silent, whoever sends a body most slowly.
bool Server::Inside::make_room() {
    Connection* longest = nullptr;
    for (const auto& [number, connection] : connections)
        if (connection->can_give_way() &&
            (longest == nullptr || connection->phase_began() < longest->phase_began()))
            longest = connection.get();
    if (longest == nullptr) longest = slowest_body();
    if (longest != nullptr) longest->give_way();
    return longest != nullptr;
}

Connection* Server::Inside::slowest_body() {
    const auto now = Monotonic::now();
    Connection* slowest = nullptr;
    double least = 0;
    for (const auto& [number, connection] : connections) {
        const auto rate = connection->body_rate(now);
        if (!rate || (slowest != nullptr && *rate >= least)) continue;
        slowest = connection.get();
        least = *rate;
    }
    return slowest;
}

void Server::Inside::forget(std::uint64_t number) {
    connections.erase(number);
    connections_count = connections.size();
    if (loop.stopping && connections.empty()) io.stop();
}

asio::awaitable<void> Server::Inside::sweep_often() {
    for (;;) {
        const auto now = Monotonic::now();
        if (options.now) loop.date_header = date_line(options.now());
        for (const auto& [number, connection] : connections) connection->sweep(now);
        if (now >= stop_by) io.stop();
        sweep_timer.expires_at(now + sweep_period);
        co_await sweep_timer.async_wait(use_awaitable);
    }
}

asio::awaitable<void> Server::Inside::await_stop() {
    co_await stop_event.async_wait(stop_event.wait_read, use_awaitable);
    loop.stopping = true;
    stop_by = Monotonic::now() + options.stop_deadline;
    acceptor.close();
    for (const auto& [number, connection] : connections) connection->stop();
    if (connections.empty()) io.stop();
}

bool Server::Inside::give(const std::shared_ptr<Exchange>& exchange, RequestReader::Whole whole) {
    auto shared = std::make_shared<RequestReader::Whole>(std::move(whole));
    return workers.give([this, exchange, shared] {
        const std::string id = shared->request.id;
        try {
            const auto request =
                with_form(std::move(shared->request), std::move(shared->body), options.form_limits);
            if (!request) return exchange->refuse(status_of(request.error()));
            handler(*request, [exchange](Answer answer) { exchange->answer(std::move(answer)); });
        } catch (...) { // the exchange is let go unanswered, which answers 500
            if (options.fault) options.fault(id, std::current_exception());
        }
    });
}

void Server::Inside::deliver_answers() {
    for (ReadyAnswer& answer : loop.mailbox->take_all()) {
        const auto found = connections.find(answer.connection);
        if (found != connections.end()) found->second->deliver(std::move(answer));
    }
}

Server::Server(ServerOptions options, Handler handler)
    : inside_(std::make_unique<Inside>(std::move(options), std::move(handler))) {}
Server::~Server() = default;

unsigned short Server::port() const { return inside_->port; }
void Server::run() { inside_->run(); }

void Server::stop() { // write(2) is all a signal handler may do here
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written =
        ::write(inside_->stop_event.native_handle(), &one, sizeof one);
}

Server::Measures Server::measures() const {
    const Loop& loop = inside_->loop;
    return {.requests = loop.requests,
            .refused_busy = loop.refused_busy,
            .refused_hostile = loop.refused_hostile,
            .log_lines_lost = inside_->request_log.lost(),
            .connections = inside_->connections_count,
            .queued = inside_->workers.queued(),
            .bodies_bytes = *loop.bodies_bytes};
}
} // namespace trefoil::http
