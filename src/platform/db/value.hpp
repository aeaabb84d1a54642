// The stored forms: how each of our types stands in a column, the same on both databases.
#pragma once
#include "base/values.hpp"
#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace trefoil::db {
using Bytes = std::vector<std::byte>;
using Uuid = std::array<std::byte, 16>;

// What a column can hold: nothing, a whole number, words, bytes, an id.
using Value = std::variant<std::monostate, std::int64_t, std::string, Bytes, Uuid>;

// A stored value that is not of the form its column promises: a bug or a damaged file.
struct BadValue : std::exception {
    const char* what() const noexcept override { return "a stored value is not of its form"; }
};

// The words, if a column can hold them on both databases: UTF-8 without NUL. Else BadValue: whoever
// read them from outside did not clean them.
std::string checked_words(std::string words);

// How a type is stored. Enumerations that are stored give their own specialisation: a stable code.
template <class T> struct Stored;

template <> struct Stored<std::int64_t> {
    static Value to(std::int64_t n) { return n; }
    static std::int64_t from(const Value& v) {
        if (const auto* n = std::get_if<std::int64_t>(&v)) return *n;
        throw BadValue{};
    }
};
template <> struct Stored<bool> {
    static Value to(bool yes) { return std::int64_t{yes}; }
    static bool from(const Value& v) { return Stored<std::int64_t>::from(v) != 0; }
};
template <> struct Stored<std::string> {
    static Value to(std::string words) { return Value{checked_words(std::move(words))}; }
    static std::string from(const Value& v) {
        if (const auto* words = std::get_if<std::string>(&v)) return *words;
        throw BadValue{};
    }
};
template <> struct Stored<std::string_view> {
    static Value to(std::string_view words) { return checked_words(std::string{words}); }
};
template <std::size_t N> struct Stored<char[N]> {
    static Value to(const char* words) { return checked_words(words); }
};
template <> struct Stored<Bytes> {
    static Value to(Bytes bytes) { return Value{std::move(bytes)}; }
    static Bytes from(const Value& v) {
        if (const auto* bytes = std::get_if<Bytes>(&v)) return *bytes;
        // SQLite cannot tell sixteen bytes from an id.
        if (const auto* id = std::get_if<Uuid>(&v)) return {id->begin(), id->end()};
        throw BadValue{};
    }
};
template <> struct Stored<Uuid> {
    static Value to(const Uuid& id) { return id; }
    static Uuid from(const Value& v) {
        if (const auto* id = std::get_if<Uuid>(&v)) return *id;
        throw BadValue{};
    }
};
template <class Of> struct Stored<Id<Of>> {
    static Value to(const Id<Of>& id) { return id.bytes; }
    static Id<Of> from(const Value& v) { return {Stored<Uuid>::from(v)}; }
};
template <> struct Stored<Date> {
    static Value to(Date day) { return to_iso(day); }
    static Date from(const Value& v) {
        const auto* words = std::get_if<std::string>(&v);
        if (const auto day = words ? parse_date(*words) : std::nullopt) return *day;
        throw BadValue{};
    }
};
template <> struct Stored<Instant> {
    static Value to(Instant at) { return std::int64_t{at.time_since_epoch().count()}; }
    static Instant from(const Value& v) {
        return Instant{std::chrono::microseconds{Stored<std::int64_t>::from(v)}};
    }
};
template <> struct Stored<Pence> {
    static Value to(Pence sum) { return sum.count; }
    static Pence from(const Value& v) { return {Stored<std::int64_t>::from(v)}; }
};
template <class T> struct Stored<std::optional<T>> {
    static Value to(const std::optional<T>& maybe) {
        return maybe ? Stored<T>::to(*maybe) : Value{};
    }
    static std::optional<T> from(const Value& v) {
        if (std::holds_alternative<std::monostate>(v)) return std::nullopt;
        return Stored<T>::from(v);
    }
};
} // namespace trefoil::db
