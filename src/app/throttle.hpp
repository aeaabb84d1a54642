// How often one may ask: a bucket of tokens for each address that signs in, for each session, and
// for each person to whom things are not available.
#pragma once
#include "platform/http/http.hpp"
#include "shared/ids.hpp"
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace trefoil::app {

// Each key may act so many times at once, and so many times a minute. In memory: a start forgets.
class Buckets {
public:
    explicit Buckets(int a_minute) : a_minute_(a_minute) {}
    // Takes a token; else how long until there is one. A new key for which there is no room must
    // wait too: see has_room_for.
    std::optional<std::chrono::seconds> take(const std::string& key, Instant now);
    // How long until there is a token to take; nothing if there is one.
    std::optional<std::chrono::seconds> wait(const std::string& key, Instant now) const;
    // Whether the key has a bucket, or may have one: so many keys, and no more, are remembered.
    bool has_room_for(const std::string& key, Instant now);
    std::size_t size() const { return filled_.size(); }

private:
    std::chrono::microseconds token() const;
    void forget_full(Instant now);
    // The time from which a bucket has been filling: the one number that says how full it is.
    std::unordered_map<std::string, Instant> filled_;
    Instant looked_through_; // for those that are full
    const int a_minute_;
};

class Throttle {
public:
    // How long who asks too often must wait; else nothing. From any thread. A session that no room
    // is left for is let through, as is a request without one: nobody can shut others out by
    // inventing sessions.
    std::optional<std::chrono::seconds> wait(const http::Request& request, Instant now);

private:
    std::mutex mutex_;
    Buckets sign_ins_{10}, requests_{300};
};

// Whoever is denied again and again is guessing, or lost: they are slowed down, and told so.
class DenialThrottle {
public:
    // How long this person must wait before anything that needs a session.
    std::optional<std::chrono::seconds> wait(Id<Person> person, Instant now) const;
    // A denial; whether the next request must wait for it.
    bool count(Id<Person> person, Instant now);

private:
    mutable std::mutex mutex_;
    Buckets denials_{30};
};
} // namespace trefoil::app
