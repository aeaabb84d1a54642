// The program itself as a process of its own, to be run, stopped and killed.
#pragma once
#include <string>
#include <sys/types.h>
#include <vector>

namespace trefoil::test {
class Program {
public:
    // Of trefoil; "NAME=value" is added to our own environment.
    explicit Program(std::vector<std::string> arguments, std::vector<std::string> environment = {});
    ~Program(); // kills it
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    // The next line it prints; what came if it ends before.
    std::string read_line();
    void kill_now(); // without a signal it could catch
    int wait();      // its exit status; -1 if a signal ended it
    int stop();      // asks it to, and waits
    // From now on no file of its grows: for it the disk is full. And has room again.
    void leave_no_room();
    void leave_room();

private:
    void limit_files(unsigned long bytes);
    pid_t process_ = -1;
    int printed_ = -1;
};

// The port of a program that serves, from the line it prints when it is ready.
unsigned short port_of(Program& serving);

// `trefoil serve` with the demonstration area in that folder, on a port of its own.
class ServedDemo {
public:
    explicit ServedDemo(const std::string& data, std::vector<std::string> environment = {},
                        std::vector<std::string> more_arguments = {});
    unsigned short port() const { return port_; }
    Program& program() { return program_; }

private:
    Program program_;
    unsigned short port_;
};

// How often a long test does it: the second number in `./dev deep`.
int times(int in_test, int in_deep);
} // namespace trefoil::test
