// `trefoil bench writes`: durable acts a second on the file system of a folder.
#include "app/commands/bench_writes.hpp"
#include "platform/db/write_speed.hpp"
#include <fmt/ostream.h>

namespace trefoil::app {
void bench_writes(const std::string& folder, std::ostream& out) {
    constexpr unsigned clients = 64;
    const auto speed = db::measure_write_speed(folder, clients, std::chrono::seconds{5});
    fmt::print(out,
               R"({{"bench":"writes","store":"sqlite","clients":{},"acts_per_second":{},)"
               R"("one_by_one_per_second":{},"ratio":{:.1f},"sync_microseconds":{}}})"
               "\n",
               speed.clients, speed.acts_per_second, speed.one_by_one_per_second,
               static_cast<double>(speed.acts_per_second) /
                   static_cast<double>(speed.one_by_one_per_second),
               speed.sync_microseconds);
}
} // namespace trefoil::app
