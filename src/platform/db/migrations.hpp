// The migrations compiled into the program: migrations/*.sql, in order.
#pragma once
#include "base/embedded.hpp"

namespace trefoil {
std::span<const EmbeddedFile> migrations();
}
