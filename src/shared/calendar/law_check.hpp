// What no right law file says, though each of its keys could be read: a day that excuses without
// days, a version out of its turn, guidance as a duty.
#pragma once
#include "shared/calendar/law_reader.hpp"

namespace trefoil::calendar {
void check_id(const TableReader& table, std::string_view id);
void check_confidence(const TableReader& table, std::string_view confidence);
// `binding` as the head of the file says: guidance and practice oblige nobody.
void check_strength(const TableReader& table, Strength strength, bool binding);
void check_limit(const TableReader& table, const Limit& limit);
void check_exception(const TableReader& table, const Exception& exception);
void check_threshold(const TableReader& table, const Threshold& threshold);
// What meets a duty does not start it, unless it comes again and again.
void check_repeats(const TableReader& table, const Rule& rule, bool repeats);
// After the versions that stand above it.
void check_version(const TableReader& table, const Rule& rule, std::span<const Rule> above);
} // namespace trefoil::calendar
