// What broke while a request was answered.
#include "app/fault.hpp"
#include "platform/crypto/passwords.hpp"
#include "platform/db/db.hpp"
#include <boost/core/demangle.hpp>
#include <boost/json.hpp>
#include <cstdio>
#include <stdexcept>
#include <typeinfo>

namespace trefoil::app {
namespace {
namespace json = boost::json;

std::string kind_of(const std::exception& why) { return boost::core::demangle(typeid(why).name()); }
} // namespace

Fault fault_of(const std::exception_ptr& broken) {
    try {
        std::rethrow_exception(broken);
    } catch (const db::Broken& why) {
        return {why.kind == db::Broken::Kind::full ? 507 : 503, kind_of(why), why.what()};
    } catch (const crypto::Passwords::Busy& why) {
        return {503, kind_of(why), why.what()};
    } catch (const db::Violation& why) {
        return {500, kind_of(why), why.what()};
    } catch (const std::logic_error& why) {
        // Ours are of this very type; what is derived from it comes from a library.
        const bool is_ours = typeid(why) == typeid(std::logic_error);
        return {500, kind_of(why), is_ours ? why.what() : ""};
    } catch (const std::exception& why) {
        return {500, kind_of(why), {}};
    } catch (...) {
        return {500, "no exception of ours", {}};
    }
}

std::string fault_line(std::string_view id, std::string_view route, const Fault& fault) {
    json::object line{{"id", id}, {"route", route}, {"fault", fault.kind}};
    if (!fault.words.empty()) line.emplace("words", fault.words);
    return json::serialize(line);
}

std::string alert_line(std::string_view id, std::string_view route, std::string_view alert) {
    return json::serialize(json::object{{"id", id}, {"route", route}, {"alert", alert}});
}

void tell_fault(std::string_view line) {
    std::fputs(std::string{line}.append("\n").c_str(), stderr);
}
} // namespace trefoil::app
