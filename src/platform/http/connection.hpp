// One client on its socket: a coroutine on the loop reads, hands over, waits, writes.
#pragma once
#include "platform/http/exchange.hpp"
#include "platform/http/request_reader.hpp"
#include "platform/http/server_options.hpp"
#include <array>
#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <optional>

namespace trefoil::http {
using Monotonic = std::chrono::steady_clock;

// What the connections share; all of it belongs to the loop's thread but the atomics.
struct Loop {
    explicit Loop(const ServerOptions& given)
        : options(given), security_headers(std::make_shared<const std::string>(
                              http::security_headers(given.policy))) {}
    const ServerOptions& options;
    const std::shared_ptr<const std::string> security_headers;
    std::string date_header; // renewed by the sweep
    bool stopping = false;
    std::array<char, 65'536>
        scratch{}; // every read goes through it: an idle client costs no buffer
    std::shared_ptr<std::atomic<std::size_t>> bodies_bytes =
        std::make_shared<std::atomic<std::size_t>>(0);
    std::atomic<std::uint64_t> requests = 0, refused_busy = 0, refused_hostile = 0;
    // Gives a request to the workers; false if they have no room.
    std::function<bool(std::shared_ptr<Exchange>, RequestReader::Whole)> hand_over;
    std::shared_ptr<Mailbox> mailbox;
    std::function<void(std::string id, int status, Monotonic::duration, Figures)> log;
    std::function<std::string()> request_id;
};

class Connection {
public:
    Connection(Loop& loop, boost::asio::ip::tcp::socket socket, std::uint64_t number);
    boost::asio::awaitable<void> run(); // until the client or we have had enough; never throws

    void deliver(ReadyAnswer answer);
    void sweep(Monotonic::time_point now); // ends what has taken too long
    void stop();                           // ends at once what is not yet a request
    bool can_give_way() const { return phase_ == Phase::idle || phase_ == Phase::head; }
    // Bytes a second of the body it is sending, if it has been sending one for a second or more.
    std::optional<double> body_rate(Monotonic::time_point now) const;
    void give_way();
    Monotonic::time_point phase_began() const { return phase_began_; }

private:
    enum class Phase { idle, head, body, working, writing, closing };
    enum class Verdict { go_on, timed_out, no_room, close };
    using State = RequestReader::State;

    boost::asio::awaitable<void> converse();
    boost::asio::awaitable<bool> read_request();   // false: there is none, and no answer is due
    boost::asio::awaitable<bool> read_some();      // false: the client has no more to say
    boost::asio::awaitable<bool> answer_request(); // whether the connection goes on
    boost::asio::awaitable<void> refuse(int status);
    boost::asio::awaitable<void> write(const ReadyAnswer& answer, bool with_body, bool closes);
    boost::asio::awaitable<ReadyAnswer> ready_answer();
    boost::asio::awaitable<void> linger();
    void enter(Phase phase);
    bool is_overdue(Monotonic::time_point now) const;
    bool is_too_slow(Monotonic::time_point now, std::size_t bytes) const;
    void end_wait(Verdict verdict);

    Loop& loop_;
    boost::asio::ip::tcp::socket socket_;
    const std::uint64_t number_;
    std::string peer_;
    RequestReader reader_;
    Phase phase_ = Phase::idle;
    Verdict verdict_ = Verdict::go_on;
    Monotonic::time_point phase_began_ = Monotonic::now();
    std::size_t phase_bytes_ = 0; // read or written in this phase
    std::optional<BodyShare> share_;
    std::optional<ReadyAnswer> ready_;
    // Emplaced, never assigned: in Asio 1.81 its move assignment calls itself for ever.
    std::optional<boost::asio::any_completion_handler<void()>> waiting_;
};
} // namespace trefoil::http
