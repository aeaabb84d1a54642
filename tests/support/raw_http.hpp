// A client that sends exactly the bytes it is given: for requests no proper client would make.
#pragma once
#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <netinet/in.h>
#include <poll.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace trefoil::test {
class RawClient {
public:
    explicit RawClient(unsigned short port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (socket_ < 0 ||
            ::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
            throw std::system_error(errno, std::generic_category(), "connect");
    }
    ~RawClient() { close(); }
    RawClient(RawClient&& other) noexcept
        : socket_(std::exchange(other.socket_, -1)), held_(std::move(other.held_)) {}
    RawClient& operator=(RawClient&&) = delete;

    // False if the server has closed; a client may find that out half way.
    bool write(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }
    void finish_writing() { ::shutdown(socket_, SHUT_WR); }
    void close() {
        if (socket_ >= 0) ::close(std::exchange(socket_, -1));
    }

    // One answer with its body (by Content-Length), or what came until the server closed.
    std::string read_answer(bool has_body = true) {
        while (!is_whole(has_body) && read_some(patience)) {
        }
        const auto size = is_whole(has_body) ? size_of_answer(has_body) : held_.size();
        std::string answer = held_.substr(0, size);
        held_.erase(0, size);
        return answer;
    }
    // Everything until the server closes.
    std::string read_all() {
        while (read_some(patience)) {
        }
        return std::exchange(held_, {});
    }
    // Whether the server closes within that time; what it sends meanwhile is kept.
    bool is_closed_within(std::chrono::milliseconds time) {
        const auto until = std::chrono::steady_clock::now() + time;
        closed_ = false;
        while (!closed_ && std::chrono::steady_clock::now() < until)
            read_some(std::chrono::milliseconds{20});
        return closed_;
    }

private:
    static constexpr std::chrono::milliseconds patience{10'000};

    bool read_some(std::chrono::milliseconds wait) {
        pollfd waiting{socket_, POLLIN, 0};
        if (::poll(&waiting, 1, static_cast<int>(wait.count())) <= 0) return false;
        char bytes[16'384];
        const auto size = ::recv(socket_, bytes, sizeof bytes, 0);
        closed_ = size <= 0;
        if (size > 0) held_.append(bytes, static_cast<std::size_t>(size));
        return size > 0;
    }
    std::size_t size_of_answer(bool has_body) const {
        const auto head = held_.find("\r\n\r\n") + 4;
        const auto length = held_.find("Content-Length: ");
        if (!has_body || length == std::string::npos || length > head) return head;
        return head + std::stoul(held_.substr(length + 16));
    }
    bool is_whole(bool has_body) const {
        return held_.find("\r\n\r\n") != std::string::npos &&
               held_.size() >= size_of_answer(has_body);
    }

    int socket_;
    bool closed_ = false;
    std::string held_;
};

inline int status_of(std::string_view answer) {
    return answer.size() < 12 ? 0 : std::stoi(std::string{answer.substr(9, 3)});
}
} // namespace trefoil::test
