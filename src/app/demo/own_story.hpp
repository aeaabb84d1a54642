// Mina, seventeen, asked for herself: over compulsory school age the rights are her own, and every
// page speaks to her.
#pragma once
#include "app/demo/telling.hpp"

namespace trefoil::app::demo {
Course mina(const Calendar& calendar);
} // namespace trefoil::app::demo
