// The program itself as a process of its own.
#include "support/program.hpp"
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace trefoil::test {
namespace {
// A file of settings outside the folder: any free port, no line for each request.
std::vector<std::string> serving(const std::string& data, std::vector<std::string> more) {
    const std::string settings = data + ".toml";
    std::ofstream{settings} << "port = 0\nlog = \"faults\"\n";
    more.insert(more.begin(), {"serve", "--demo", "--data", data, "--config", settings});
    return more;
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}
} // namespace

Program::Program(std::vector<std::string> arguments, std::vector<std::string> environment) {
    arguments.insert(arguments.begin(), TREFOIL_PROGRAM);
    for (char** variable = environ; *variable != nullptr; ++variable)
        environment.emplace_back(*variable);
    const auto words = pointers_to(arguments), variables = pointers_to(environment);
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO);
    const int failed =
        posix_spawn(&process_, words[0], &files, nullptr, words.data(), variables.data());
    posix_spawn_file_actions_destroy(&files);
    close(ends[1]);
    printed_ = ends[0];
    if (failed != 0) throw std::system_error(failed, std::generic_category(), words[0]);
}

Program::~Program() {
    kill_now();
    (void)wait();
    close(printed_);
}

std::string Program::read_line() {
    std::string line;
    char c = 0;
    while (read(printed_, &c, 1) == 1 && c != '\n') line += c;
    return line;
}

void Program::kill_now() {
    if (process_ > 0) kill(process_, SIGKILL);
}

int Program::wait() {
    int status = -1;
    if (process_ <= 0 || waitpid(process_, &status, 0) != process_) return -1;
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int Program::stop() {
    if (process_ > 0) kill(process_, SIGTERM);
    return wait();
}

void Program::leave_no_room() { limit_files(0); }
void Program::leave_room() { limit_files(RLIM_INFINITY); }

void Program::limit_files(unsigned long bytes) {
    const rlimit limit{bytes, RLIM_INFINITY};
    if (prlimit(process_, RLIMIT_FSIZE, &limit, nullptr) != 0)
        throw std::runtime_error("the size of its files cannot be limited");
}

// "Trefoil is at http://127.0.0.1:PORT/"
unsigned short port_of(Program& serving) {
    const std::string line = serving.read_line();
    const auto colon = line.rfind(':');
    if (!line.starts_with("Trefoil is at") || colon == line.npos)
        throw std::runtime_error("the server did not start: " + line);
    return static_cast<unsigned short>(std::stoi(line.substr(colon + 1)));
}

ServedDemo::ServedDemo(const std::string& data, std::vector<std::string> environment,
                       std::vector<std::string> more_arguments)
    : program_(serving(data, std::move(more_arguments)), std::move(environment)),
      port_(port_of(program_)) {}

int times(int in_test, int in_deep) {
    return std::getenv("TREFOIL_DEEP") != nullptr ? in_deep : in_test;
}
} // namespace trefoil::test
