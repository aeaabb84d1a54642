// Many keep-alive connections, each asking again as soon as it was answered.
#include "app/commands/load_client.hpp"
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string_view>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace trefoil::app {
namespace {
using Monotonic = std::chrono::steady_clock;

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {
        if (number_ < 0) throw std::system_error(errno, std::generic_category());
    }
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;
    int number() const { return number_; }

private:
    int number_;
};

struct Client {
    Descriptor socket;
    Monotonic::time_point asked_at;
    std::string held;
};

Descriptor connected(unsigned short port) {
    Descriptor socket{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address) !=
        0)
        throw std::system_error(errno, std::generic_category(), "connect");
    const int yes = 1;
    ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return socket;
}

bool ask(Client& client, std::string_view request) {
    client.held.clear();
    client.asked_at = Monotonic::now();
    return ::send(client.socket.number(), request.data(), request.size(), MSG_NOSIGNAL) ==
           static_cast<ssize_t>(request.size());
}

enum class Heard { part, whole, nothing };

// An answer is whole when the bytes its Content-Length promises are there.
Heard hear(Client& client) {
    std::array<char, 16'384> bytes;
    const auto size = ::recv(client.socket.number(), bytes.data(), bytes.size(), 0);
    if (size <= 0) return Heard::nothing;
    client.held.append(bytes.data(), static_cast<std::size_t>(size));
    const auto head = client.held.find("\r\n\r\n");
    if (head == std::string::npos) return Heard::part;
    const auto length = client.held.find("Content-Length: ");
    if (length > head) return Heard::nothing;
    const auto body = std::strtoul(client.held.c_str() + length + 16, nullptr, 10);
    return client.held.size() >= head + 4 + body ? Heard::whole : Heard::part;
}

std::chrono::microseconds percentile(std::vector<std::chrono::microseconds>& times, double share) {
    if (times.empty()) return {};
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(times.size() - 1));
    std::nth_element(times.begin(), times.begin() + place, times.end());
    return times[static_cast<std::size_t>(place)];
}
} // namespace

LoadResult run_load(const Load& load) {
    const Descriptor poll{::epoll_create1(EPOLL_CLOEXEC)};
    std::vector<Client> clients;
    clients.reserve(load.connections); // the poll holds their addresses
    for (std::size_t n = 0; n < load.connections; ++n) {
        auto& client = clients.emplace_back(Client{connected(load.port), {}, {}});
        epoll_event event{EPOLLIN, {.ptr = &client}};
        ::epoll_ctl(poll.number(), EPOLL_CTL_ADD, client.socket.number(), &event);
    }
    LoadResult result;
    std::vector<std::chrono::microseconds> times;
    const auto began = Monotonic::now();
    for (Client& client : clients) result.failures += !ask(client, load.request);
    std::array<epoll_event, 64> events{};
    while (Monotonic::now() - began < load.lasts && result.failures < load.connections) {
        const int ready = ::epoll_wait(poll.number(), events.data(), events.size(), 100);
        for (int n = 0; n < ready; ++n) {
            auto& client = *static_cast<Client*>(events[static_cast<std::size_t>(n)].data.ptr);
            const auto heard = hear(client);
            if (heard == Heard::part) continue;
            const bool is_good = heard == Heard::whole && client.held.substr(9, 3) == "200";
            result.answers += is_good;
            result.failures += !is_good;
            if (heard == Heard::nothing) {
                ::epoll_ctl(poll.number(), EPOLL_CTL_DEL, client.socket.number(), nullptr);
                continue;
            }
            times.push_back(std::chrono::duration_cast<std::chrono::microseconds>(Monotonic::now() -
                                                                                  client.asked_at));
            result.failures += !ask(client, load.request);
        }
    }
    const std::chrono::duration<double> took = Monotonic::now() - began;
    result.per_second = static_cast<double>(result.answers) / took.count();
    result.p50 = percentile(times, 0.5);
    result.p99 = percentile(times, 0.99);
    return result;
}
} // namespace trefoil::app
