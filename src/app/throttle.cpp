// How often one may ask.
#include "app/throttle.hpp"
#include "platform/crypto/hash.hpp"
#include "shared/frame/frame.hpp"

namespace trefoil::app {
namespace {
constexpr std::size_t most_keys = 100'000;

bool is_sign_in(const http::Request& request) {
    return request.method == http::Method::post &&
           (request.path.starts_with("/sign-in") || request.path.starts_with("/invitation/"));
}

// As short for what somebody invented as for a true session.
std::string key_of_session(std::string_view cookie) {
    const crypto::Hash hash = crypto::sha256(cookie);
    return {reinterpret_cast<const char*>(hash.data()), sizeof(std::uint64_t)};
}

std::string key_of(Id<Person> person) { return to_hex(person.bytes); }
} // namespace

// A bucket fills by one token each minute / a_minute, and holds a minute's worth: it is full when
// it has been filling for a minute.
std::optional<std::chrono::seconds> Buckets::take(const std::string& key, Instant now) {
    if (const auto must_wait = wait(key, now)) return must_wait;
    if (!has_room_for(key, now)) return std::chrono::minutes{1};
    const Instant full_since = now - std::chrono::minutes{1};
    Instant& filling_since = filled_.try_emplace(key, full_since).first->second;
    if (filling_since > now) filling_since = full_since; // the clock was put back
    filling_since = std::max(filling_since, full_since) + token();
    return std::nullopt;
}

std::optional<std::chrono::seconds> Buckets::wait(const std::string& key, Instant now) const {
    const auto filled = filled_.find(key);
    if (filled == filled_.end() || filled->second > now) return std::nullopt;
    const auto filling_for = now - filled->second;
    if (filling_for >= token()) return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(token() - filling_for);
}

bool Buckets::has_room_for(const std::string& key, Instant now) {
    if (filled_.size() < most_keys || filled_.contains(key)) return true;
    // Not for each request of a crowd.
    if (now < looked_through_ || now - looked_through_ >= std::chrono::seconds{1}) {
        forget_full(now);
        looked_through_ = now;
    }
    return filled_.size() < most_keys;
}

std::chrono::microseconds Buckets::token() const {
    return std::chrono::microseconds{std::chrono::minutes{1}} / a_minute_;
}

void Buckets::forget_full(Instant now) {
    std::erase_if(filled_, [&](const auto& bucket) {
        return bucket.second <= now - std::chrono::minutes{1};
    });
}

std::optional<std::chrono::seconds> Throttle::wait(const http::Request& request, Instant now) {
    if (request.path.starts_with("/assets/")) return std::nullopt;
    const std::string_view session = request.cookie(frame::session_cookie);
    const std::lock_guard lock{mutex_};
    if (is_sign_in(request))
        if (const auto must_wait = sign_ins_.take(request.peer, now)) return must_wait;
    if (session.empty()) return std::nullopt;
    const std::string key = key_of_session(session);
    return requests_.has_room_for(key, now) ? requests_.take(key, now) : std::nullopt;
}

std::optional<std::chrono::seconds> DenialThrottle::wait(Id<Person> person, Instant now) const {
    const std::lock_guard lock{mutex_};
    return denials_.wait(key_of(person), now);
}

bool DenialThrottle::count(Id<Person> person, Instant now) {
    const std::lock_guard lock{mutex_};
    (void)denials_.take(key_of(person), now);
    return denials_.wait(key_of(person), now).has_value();
}
} // namespace trefoil::app
