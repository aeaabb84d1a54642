// Days in English, as the service writes them.
#pragma once
#include "base/values.hpp"
#include <string>

namespace trefoil {
std::string full_date(Date day);          // 23 November 2026
std::string day_and_month(Date day);      // 23 November
std::string weekday_date(Date day);       // Monday 23 November
std::string short_date(Date day);         // 23 Nov
std::string short_weekday_date(Date day); // Mon 23 Nov
} // namespace trefoil
