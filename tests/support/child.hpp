// A process of its own for a part of a test: to be killed, to run out of room, to be another one.
#pragma once
#include <csignal>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace trefoil::test {
class Child {
public:
    // `tell` hands a number to the parent; what `body` throws ends the process with status 1.
    // The test program may have no other thread at this moment.
    using Tell = std::function<void(std::int64_t)>;
    explicit Child(const std::function<void(const Tell&)>& body) {
        int ends[2] = {};
        if (pipe(ends) != 0 || (process_ = fork()) < 0) throw std::runtime_error("no new process");
        if (process_ == 0) run(ends[1], body);
        close(ends[1]);
        told_ = ends[0];
    }
    ~Child() {
        kill(process_, SIGKILL);
        waitpid(process_, nullptr, 0);
        close(told_);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    // Numbers told so far, waiting until there are so many or no more can come.
    std::vector<std::int64_t> numbers(std::size_t enough) {
        std::int64_t number = 0;
        while (numbers_.size() < enough && read(told_, &number, sizeof number) == sizeof number)
            numbers_.push_back(number);
        return numbers_;
    }
    std::vector<std::int64_t> all_numbers() { return numbers(SIZE_MAX); }
    void kill_now() { kill(process_, SIGKILL); }

private:
    [[noreturn]] static void run(int out, const std::function<void(const Tell&)>& body) {
        try {
            body([out](std::int64_t n) {
                if (write(out, &n, sizeof n) != sizeof n) _exit(1);
            });
        } catch (...) {
            _exit(1);
        }
        _exit(0);
    }
    pid_t process_ = -1;
    int told_ = -1;
    std::vector<std::int64_t> numbers_;
};
} // namespace trefoil::test
