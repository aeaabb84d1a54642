// How often one may ask.
#include "app/throttle.hpp"
#include "shared/frame/frame.hpp"
#include <fmt/format.h>

namespace trefoil::app {
namespace {
constexpr std::size_t most_keys = 100'000;

bool is_sign_in(const http::Request& request) {
    return request.method == http::Method::post &&
           (request.path.starts_with("/sign-in") || request.path.starts_with("/invitation/"));
}

http::Answer too_often(std::chrono::seconds wait) {
    http::Answer answer = http::text(
        429, fmt::format("Too much was asked for at once, so this was not done. Wait {} {}, then "
                         "go back: what you typed is still in the form. Then try again.\n",
                         wait.count(), wait.count() == 1 ? "second" : "seconds"));
    answer.headers.emplace_back("Retry-After", std::to_string(wait.count()));
    return answer;
}
} // namespace

// A bucket fills by one token each minute / a_minute, and holds a minute's worth: it is full when
// it has been filling for a minute.
std::optional<std::chrono::seconds> Buckets::take(const std::string& key, Instant now) {
    const std::chrono::microseconds token =
        std::chrono::microseconds{std::chrono::minutes{1}} / a_minute_;
    if (filled_.size() >= most_keys) forget_full(now);
    const Instant full_since = now - std::chrono::minutes{1};
    Instant& filling_since = filled_.try_emplace(key, full_since).first->second;
    filling_since = std::max(filling_since, full_since);
    if (now - filling_since < token)
        return std::chrono::ceil<std::chrono::seconds>(token - (now - filling_since));
    filling_since += token;
    return std::nullopt;
}

void Buckets::forget_full(Instant now) {
    std::erase_if(filled_, [&](const auto& bucket) {
        return bucket.second <= now - std::chrono::minutes{1};
    });
}

std::optional<http::Answer> Throttle::refuse(const http::Request& request, Instant now) {
    if (request.path.starts_with("/assets/")) return std::nullopt;
    const std::string session{request.cookie(frame::session_cookie)};
    std::optional<std::chrono::seconds> wait;
    {
        const std::lock_guard lock{mutex_};
        if (is_sign_in(request)) wait = sign_ins_.take(request.peer, now);
        if (!wait && !session.empty()) wait = requests_.take(session, now);
    }
    if (!wait) return std::nullopt;
    return too_often(*wait);
}
} // namespace trefoil::app
