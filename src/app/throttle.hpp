// How often one may ask: a bucket of tokens for each address that signs in and for each session.
#pragma once
#include "base/values.hpp"
#include "platform/http/http.hpp"
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace trefoil::app {

// Each key may act so many times at once, and so many times a minute. In memory: a start forgets.
class Buckets {
public:
    explicit Buckets(int a_minute) : a_minute_(a_minute) {}
    // Takes a token; else how long until there is one.
    std::optional<std::chrono::seconds> take(const std::string& key, Instant now);
    std::size_t size() const { return filled_.size(); }

private:
    void forget_full(Instant now);
    // The time from which a bucket has been filling: the one number that says how full it is.
    std::unordered_map<std::string, Instant> filled_;
    const int a_minute_;
};

class Throttle {
public:
    // The answer 429 for who asks too often; else nothing. From any thread.
    std::optional<http::Answer> refuse(const http::Request& request, Instant now);

private:
    std::mutex mutex_;
    Buckets sign_ins_{10}, requests_{300};
};
} // namespace trefoil::app
