// The socket in a data folder by which a command asks the program that works in it. Whoever may
// not open the folder's files may not open it either.
#pragma once
#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace trefoil::local {
inline constexpr std::size_t longest_message = 16'384;

// Answers one question at a time, on a thread of its own, for as long as it lives.
class Socket {
public:
    using Answer = std::function<std::string(std::string_view question)>;
    // In that folder, which this process alone works in: what an earlier one left is replaced.
    // Throws std::system_error.
    Socket(const std::string& folder, Answer answer);
    ~Socket();
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

private:
    void work();
    void answer_one(int asker) const;

    const std::string path_;
    Answer answer_;
    int listening_;
    std::atomic<bool> stopping_ = false;
    std::thread thread_; // last: it uses all of the above
};

// What the program that works in that folder answers; nothing if none listens there.
std::optional<std::string> ask(const std::string& folder, std::string_view question);
} // namespace trefoil::local
