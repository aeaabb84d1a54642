// How fast the HTTP front answers a tiny page, beside nginx serving the same bytes in the same run.
#include "app/commands/bench_http.hpp"
#include "app/commands/load_client.hpp"
#include "platform/http/server.hpp"
#include <csignal>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <ostream>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace trefoil::app {
namespace {
constexpr std::size_t connections = 64;
constexpr std::chrono::seconds lasts{3};
const std::string page(1'000, 'x');
const std::string request = "GET /page HTTP/1.1\r\nHost: localhost\r\n\r\n";

std::size_t resident_kilobytes(const std::string& process) {
    std::ifstream status{"/proc/" + process + "/status"};
    for (std::string word; status >> word;)
        if (std::size_t kilobytes = 0; word == "VmRSS:" && status >> kilobytes) return kilobytes;
    return 0;
}

std::string described(std::string_view server, const LoadResult& result, std::size_t kilobytes) {
    return fmt::format(R"({{"bench":"http","server":"{}","connections":{},"page_bytes":{},)"
                       R"("per_second":{:.0f},"p50_us":{},"p99_us":{},"failures":{},)"
                       R"("resident_kb":{}}})",
                       server, connections, page.size(), result.per_second, result.p50.count(),
                       result.p99.count(), result.failures, kilobytes);
}

// The client runs in this process too, so its memory is in the figure.
std::string bench_trefoil() {
    http::ServerOptions options;
    options.port = 0;
    http::Server server{options, [](const http::Request&, const http::Reply& reply) {
                            http::Answer answer;
                            answer.body = http::Body::lasting(page);
                            reply(std::move(answer));
                        }};
    std::jthread loop{[&] { server.run(); }};
    const auto result = run_load({server.port(), connections, lasts, request});
    const auto kilobytes = resident_kilobytes("self");
    server.stop();
    return described("trefoil", result, kilobytes);
}

class Nginx {
public:
    Nginx(const std::filesystem::path& folder, unsigned short port) {
        std::filesystem::create_directories(folder / "pages");
        std::ofstream{folder / "pages/page"} << page;
        std::ofstream{folder / "nginx.conf"} << fmt::format(
            "daemon off; master_process off; pid {0}/pid; error_log {0}/error.log;\n"
            "events {{ worker_connections 1024; }}\n"
            "http {{ access_log off; keepalive_requests 1000000000; client_body_temp_path {0}/b;\n"
            "proxy_temp_path {0}/p; fastcgi_temp_path {0}/f; uwsgi_temp_path {0}/u;\n"
            "scgi_temp_path {0}/s; server {{ listen 127.0.0.1:{1}; root {0}/pages; }} }}\n",
            folder.string(), port);
        const std::string config = (folder / "nginx.conf").string();
        std::string arguments[] = {"nginx", "-c", config, "-p", folder.string()};
        char* pointers[] = {arguments[0].data(), arguments[1].data(), arguments[2].data(),
                            arguments[3].data(), arguments[4].data(), nullptr};
        char* no_environment[] = {nullptr};
        if (::posix_spawn(&process_, "/usr/sbin/nginx", nullptr, nullptr, pointers,
                          no_environment) != 0)
            process_ = 0;
    }
    ~Nginx() {
        if (process_ == 0) return;
        ::kill(process_, SIGTERM);
        ::waitpid(process_, nullptr, 0);
    }
    Nginx(const Nginx&) = delete;
    Nginx& operator=(const Nginx&) = delete;
    bool is_there() const { return process_ != 0; }
    std::size_t kilobytes() const { return resident_kilobytes(std::to_string(process_)); }

private:
    pid_t process_ = 0;
};

std::string bench_nginx() {
    const auto folder =
        std::filesystem::temp_directory_path() / fmt::format("trefoil-bench-{}", ::getpid());
    const unsigned short port = 18'099;
    std::string line = R"({"bench":"http","server":"nginx","absent":true})";
    if (const Nginx nginx{folder, port}; nginx.is_there()) {
        std::this_thread::sleep_for(std::chrono::milliseconds{500}); // until it listens
        const auto result = run_load({port, connections, lasts, request});
        line = described("nginx", result, nginx.kilobytes());
    }
    std::filesystem::remove_all(folder);
    return line;
}
} // namespace

void bench_http(std::ostream& lines) { lines << bench_trefoil() << '\n' << bench_nginx() << '\n'; }
} // namespace trefoil::app
