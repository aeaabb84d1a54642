// A unix socket that keeps the bounds of messages: one question, one answer, and it closes.
#include "platform/local/local_socket.hpp"
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <system_error>
#include <unistd.h>

namespace trefoil::local {
namespace {
constexpr timeval patience{.tv_sec = 10, .tv_usec = 0};

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return number_; }

private:
    int number_;
};

[[noreturn]] void fail(const char* what) {
    throw std::system_error(errno, std::generic_category(), what);
}

int new_socket() { return socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0); }

// Through the folder's descriptor: an address holds 107 bytes, the path of a folder may be longer.
class Address {
public:
    explicit Address(const std::string& folder)
        : folder_(open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)) {
        address_.sun_family = AF_UNIX;
        const std::string path =
            "/proc/self/fd/" + std::to_string(folder_.number()) + "/trefoil.socket";
        std::memcpy(address_.sun_path, path.c_str(), path.size() + 1);
    }
    const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&address_); }
    static constexpr socklen_t size = sizeof(sockaddr_un);

private:
    Descriptor folder_;
    sockaddr_un address_{};
};

void be_patient(int number) {
    setsockopt(number, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(number, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

std::optional<std::string> received(int number) {
    std::string message(longest_message, '\0');
    const ssize_t length = recv(number, message.data(), message.size(), 0);
    if (length <= 0) return std::nullopt;
    message.resize(static_cast<std::size_t>(length));
    return message;
}
} // namespace

Socket::Socket(const std::string& folder, Answer answer)
    : path_(folder + "/trefoil.socket"), answer_(std::move(answer)), listening_(new_socket()) {
    unlink(path_.c_str());
    const Address address{folder};
    if (bind(listening_, address.get(), Address::size) != 0 ||
        chmod(path_.c_str(), S_IRUSR | S_IWUSR) != 0 || listen(listening_, 8) != 0) {
        close(listening_);
        fail("the socket of the data folder");
    }
    thread_ = std::thread{[this] { work(); }};
}

Socket::~Socket() {
    stopping_ = true;
    shutdown(listening_, SHUT_RDWR); // wakes the thread
    thread_.join();
    close(listening_);
    unlink(path_.c_str());
}

void Socket::work() {
    while (!stopping_) {
        const Descriptor asker{accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC)};
        if (asker.number() >= 0) {
            answer_one(asker.number());
        } else if (!stopping_) { // no descriptor is left: somebody must first give one back
            std::this_thread::sleep_for(std::chrono::milliseconds{100});
        }
    }
}

// Who asks nothing, or is gone before the answer, disturbs nobody.
void Socket::answer_one(int asker) const {
    be_patient(asker);
    const auto question = received(asker);
    if (!question) return;
    const std::string answer = answer_(*question);
    (void)send(asker, answer.data(), answer.size(), MSG_NOSIGNAL);
}

std::optional<std::string> ask(const std::string& folder, std::string_view question) {
    const Descriptor asking{new_socket()};
    const Address address{folder};
    if (connect(asking.number(), address.get(), Address::size) != 0) {
        if (errno == ENOENT || errno == ECONNREFUSED || errno == ENOTDIR) return std::nullopt;
        fail("the program that works in this data folder cannot be asked");
    }
    be_patient(asking.number());
    if (send(asking.number(), question.data(), question.size(), MSG_NOSIGNAL) < 0)
        fail("the program that works in this data folder cannot be asked");
    auto answer = received(asking.number());
    if (!answer) fail("the program that works in this data folder did not answer");
    return answer;
}
} // namespace trefoil::local
