// `trefoil bench desk [--data DIR]`: how fast a caseworker's pages are answered over a
// demonstration.
#pragma once
#include <iosfwd>
#include <string>

namespace trefoil::app {
// A line of JSON for each page: of how many children, alone and with 64 connections, beside its
// budget; and the processor time of one answer, with that of the client, which a busy machine does
// not stretch. A demonstration that is not in the folder is made. Every page asked for is an entry
// in the folder's log.
void bench_desk(const std::string& folder, std::ostream& lines);
} // namespace trefoil::app
