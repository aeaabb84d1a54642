// A value, or the reason there is none. Spelled like std::expected, which replaces it one day.
#pragma once
#include <utility>
#include <variant>

namespace trefoil {
template <class Reason> struct Refused {
    explicit Refused(Reason r) : reason(std::move(r)) {}
    Reason reason;
};

template <class T, class Reason> class [[nodiscard]] Result {
public:
    Result(T value) : outcome_(std::in_place_index<0>, std::move(value)) {}
    Result(Refused<Reason> no) : outcome_(std::in_place_index<1>, std::move(no.reason)) {}
    explicit operator bool() const { return outcome_.index() == 0; }
    const T& operator*() const& { return std::get<0>(outcome_); } // refused? a bug: it throws
    T&& operator*() && { return std::get<0>(std::move(outcome_)); }
    const T* operator->() const { return &**this; }
    const Reason& error() const { return std::get<1>(outcome_); }

private:
    std::variant<T, Reason> outcome_;
};
} // namespace trefoil
