// One client on its socket.
#include "platform/http/connection.hpp"
#include "platform/http/serialise.hpp"
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

namespace trefoil::http {
namespace asio = boost::asio;
using asio::use_awaitable;
using boost::system::error_code;

namespace {
constexpr std::chrono::seconds linger_max{2};
constexpr std::size_t linger_bytes_max = 1024 * 1024;
constexpr std::size_t write_slice = 64 * 1024;
} // namespace

Connection::Connection(Loop& loop, asio::ip::tcp::socket socket, std::uint64_t number)
    : loop_(loop), socket_(std::move(socket)), number_(number), reader_(loop.options.limits) {
    error_code ignored; // the client may be gone already; the first read will say so
    const auto remote = socket_.remote_endpoint(ignored);
    peer_ = remote.address().to_string();
    socket_.set_option(asio::ip::tcp::no_delay{true}, ignored);
    socket_.non_blocking(true, ignored);
}

asio::awaitable<void> Connection::run() {
    try {
        co_await converse();
    } catch (const boost::system::system_error&) { // the client went away: nobody is left to tell
    }
    error_code ignored;
    socket_.close(ignored);
}

asio::awaitable<void> Connection::converse() {
    bool goes_on = true;
    while (goes_on) {
        if (!co_await read_request()) co_return;
        if (reader_.state() == State::refused) {
            ++loop_.refused_hostile;
            co_await refuse(reader_.status());
            break;
        }
        if (reader_.state() != State::whole) { // else it was cut short
            co_await refuse(verdict_ == Verdict::timed_out ? 408
                            : verdict_ == Verdict::no_room ? 503
                                                           : 400);
            break;
        }
        goes_on = co_await answer_request();
    }
    co_await linger();
}

// Leaves the reader whole, refused, or within a request that will not be finished.
asio::awaitable<bool> Connection::read_request() {
    enter(reader_.state() == State::idle ? Phase::idle : Phase::head);
    for (;;) {
        const State state = reader_.state();
        if (state == State::whole || state == State::refused) co_return true;
        if (state == State::head && phase_ == Phase::idle) enter(Phase::head);
        if (state == State::body) {
            if (phase_ != Phase::body) {
                enter(Phase::body);
                share_.emplace(loop_.bodies_bytes);
            }
            share_->grow_to(reader_.body_size());
            if (*loop_.bodies_bytes > loop_.options.bodies_bytes_max) {
                verdict_ = Verdict::no_room;
                co_return true;
            }
            if (reader_.wants_continue())
                co_await asio::async_write(
                    socket_, asio::buffer(std::string_view{"HTTP/1.1 100 Continue\r\n\r\n"}),
                    use_awaitable);
        }
        if (loop_.stopping && state != State::body) co_return false;
        if (!co_await read_some()) co_return state != State::idle&& verdict_ != Verdict::close;
    }
}

asio::awaitable<bool> Connection::read_some() {
    const auto [waited] =
        co_await socket_.async_wait(socket_.wait_read, asio::as_tuple(use_awaitable));
    if (waited || verdict_ != Verdict::go_on) co_return false;
    error_code failed;
    const auto size = socket_.read_some(asio::buffer(loop_.scratch), failed);
    if (failed == asio::error::would_block) co_return true;
    if (failed) co_return false;
    phase_bytes_ += size;
    reader_.feed({loop_.scratch.data(), size});
    co_return true;
}

asio::awaitable<bool> Connection::answer_request() {
    enter(Phase::working);
    ++loop_.requests;
    const auto began = Monotonic::now();
    auto whole = reader_.take();
    Request& request = whole.request;
    request.id = loop_.request_id();
    request.peer =
        client_address(peer_, request.header("x-forwarded-for"), loop_.options.trusted_proxies);
    const std::string id = request.id;
    const bool with_body = !request.head_only;
    const bool keep_alive = whole.keep_alive;
    if (!share_) share_.emplace(loop_.bodies_bytes);
    share_->grow_to(whole.body.size());
    auto exchange = std::make_shared<Exchange>(loop_.mailbox, loop_.security_headers, number_,
                                               std::move(*share_));
    share_.reset();
    if (!loop_.hand_over(exchange, std::move(whole))) {
        ++loop_.refused_busy;
        exchange->answer(refusal(503));
    }
    exchange.reset(); // the worker holds it now: when it lets go, there is an answer
    const ReadyAnswer answer = co_await ready_answer();
    const auto took = Monotonic::now() - began;
    const bool closes = !keep_alive || answer.closes || loop_.stopping;
    co_await write(answer, with_body, closes);
    loop_.log(id, answer.status, took, answer.figures);
    if (closes) co_return false;
    reader_.next();
    co_return true;
}

asio::awaitable<void> Connection::refuse(int status) {
    share_.reset();
    const Answer answer = refusal(status);
    const ReadyAnswer ready{number_,     status, true, head_of(answer, *loop_.security_headers),
                            answer.body, {}};
    co_await write(ready, true, true);
    loop_.log(loop_.request_id(), status, Monotonic::duration{0}, {});
}

asio::awaitable<void> Connection::write(const ReadyAnswer& answer, bool with_body, bool closes) {
    const std::string tail = loop_.date_header + (closes ? "Connection: close\r\n\r\n" : "\r\n");
    const auto body =
        with_body && has_body(answer.status) ? answer.body.view() : std::string_view{};
    enter(Phase::writing);
    const std::array<asio::const_buffer, 3> bytes{asio::buffer(answer.head), asio::buffer(tail),
                                                  asio::buffer(body)};
    const auto note_progress = [this](const error_code& failed, std::size_t written) {
        phase_bytes_ = written;
        return failed ? std::size_t{0} : write_slice;
    };
    co_await asio::async_write(socket_, bytes, note_progress, use_awaitable);
}

asio::awaitable<ReadyAnswer> Connection::ready_answer() {
    if (!ready_)
        co_await asio::async_initiate<const asio::use_awaitable_t<>&, void()>(
            [this](auto handler) { waiting_.emplace(std::move(handler)); }, use_awaitable);
    co_return *std::exchange(ready_, std::nullopt);
}

void Connection::deliver(ReadyAnswer answer) {
    ready_ = std::move(answer);
    if (!waiting_) return;
    auto resume = std::move(*waiting_);
    waiting_.reset();
    std::move(resume)();
}

// Closing with bytes unread would reset the connection, and the answer with it; so what the client
// still sends is read and thrown away, for a while.
asio::awaitable<void> Connection::linger() {
    error_code ignored;
    socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    verdict_ = Verdict::go_on;
    enter(Phase::closing);
    while (phase_bytes_ < linger_bytes_max) {
        const auto [waited] =
            co_await socket_.async_wait(socket_.wait_read, asio::as_tuple(use_awaitable));
        if (waited || verdict_ != Verdict::go_on) co_return;
        error_code failed;
        phase_bytes_ += socket_.read_some(asio::buffer(loop_.scratch), failed);
        if (failed && failed != asio::error::would_block) co_return;
    }
}

void Connection::enter(Phase phase) {
    phase_ = phase;
    phase_began_ = Monotonic::now();
    phase_bytes_ = 0;
}

bool Connection::is_too_slow(Monotonic::time_point now, std::size_t bytes) const {
    const auto beyond =
        std::chrono::duration<double>(now - phase_began_ - loop_.options.body_grace);
    return static_cast<double>(bytes) <
           beyond.count() * static_cast<double>(loop_.options.body_rate_min);
}

bool Connection::is_overdue(Monotonic::time_point now) const {
    const auto elapsed = now - phase_began_;
    switch (phase_) {
    case Phase::idle: return elapsed > loop_.options.idle_deadline;
    case Phase::head: return elapsed > loop_.options.header_deadline;
    case Phase::body:
    case Phase::writing: return is_too_slow(now, phase_bytes_);
    case Phase::working: return false; // the handler has its own limits
    case Phase::closing: return elapsed > linger_max;
    }
    std::abort();
}

void Connection::sweep(Monotonic::time_point now) {
    if (!is_overdue(now)) return;
    end_wait(phase_ == Phase::head || phase_ == Phase::body ? Verdict::timed_out : Verdict::close);
}

void Connection::stop() {
    if (can_give_way()) give_way();
}

std::optional<double> Connection::body_rate(Monotonic::time_point now) const {
    const std::chrono::duration<double> sending = now - phase_began_;
    if (phase_ != Phase::body || sending < loop_.options.body_rate_known_after) return std::nullopt;
    return static_cast<double>(reader_.body_size()) / sending.count();
}

void Connection::give_way() { end_wait(Verdict::close); }

void Connection::end_wait(Verdict verdict) {
    verdict_ = verdict;
    error_code ignored;
    socket_.cancel(ignored);
}
} // namespace trefoil::http
