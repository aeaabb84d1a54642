// `trefoil bench writes`: durable acts a second on the file system of a folder.
#pragma once
#include <iosfwd>
#include <string>

namespace trefoil::app {
// Writes one line of JSON.
void bench_writes(const std::string& folder, std::ostream& out);
} // namespace trefoil::app
