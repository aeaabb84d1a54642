// Whether the program lives and is ready, and its measures: for whoever keeps it running. Nothing
// of anybody's is in them.
#pragma once
#include "platform/db/db.hpp"
#include "platform/http/server.hpp"
#include <functional>
#include <optional>

namespace trefoil::app {
// /health/live, /health/ready and, from this machine alone, /metrics; nothing for other addresses.
std::optional<http::Answer> health(const http::Request& request, db::Database& database,
                                   const std::function<http::Server::Measures()>& front);
} // namespace trefoil::app
