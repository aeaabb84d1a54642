// The program itself as a process of its own, to be run, stopped and killed.
#pragma once
#include <string>
#include <sys/types.h>
#include <vector>

namespace trefoil::test {
class Program {
public:
    explicit Program(std::vector<std::string> arguments); // of trefoil
    ~Program();                                           // kills it
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    // The next line it prints; what came if it ends before.
    std::string read_line();
    void kill_now(); // as a power cut would: no signal it could catch
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

// `trefoil serve` with the demonstration area in that folder, on a port of its own.
class ServedDemo {
public:
    explicit ServedDemo(const std::string& data);
    unsigned short port() const { return port_; }
    Program& program() { return program_; }

private:
    Program program_;
    unsigned short port_;
};

// How often a long test does it: the second number in `./dev deep`.
int times(int in_test, int in_deep);
} // namespace trefoil::test
