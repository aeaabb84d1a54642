// What broke while a request was answered, as one JSON line for the log: of what kind, by whose id.
#pragma once
#include <exception>
#include <string>
#include <string_view>

namespace trefoil::app {
struct Fault {
    int status;        // of the answer
    std::string kind;  // "std::bad_alloc"
    std::string words; // of our own errors alone, which hold no values; of others nothing is told
};
Fault fault_of(const std::exception_ptr& broken);

// Lines without their end, whatever stands in them. `route` is empty where none was reached.
std::string fault_line(std::string_view id, std::string_view route, const Fault& fault);
std::string alert_line(std::string_view id, std::string_view route, std::string_view alert);

// Writes the line where the program's log goes. Of no use if that fails: the disk may be full.
void tell_fault(std::string_view line);
} // namespace trefoil::app
