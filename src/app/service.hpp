// The service as a whole: every folder's offer wired together over one database. What `serve` runs,
// and what the journeys are walked through.
#pragma once
#include "app/front.hpp"
#include "platform/crypto/passwords.hpp"
#include "platform/html/page.hpp"
#include <atomic>
#include <memory>

namespace trefoil::app {
struct ServiceParts {
    db::Database& database;
    const Clock& clock;
    const crypto::Key& vault_key;
    std::function<std::unique_ptr<Random>(std::string_view what)> random;
    std::function<void(std::string_view)> faults; // see Front
    frame::Site site; // what the settings say of it: brand, whether it is a demo
};

class Service {
public:
    explicit Service(ServiceParts parts);
    void answer(http::Request request, const http::Reply& reply) const {
        front_->answer(std::move(request), reply);
    }
    // The page for who asks too often.
    http::Answer too_often(const http::Request& request, std::chrono::seconds wait) const {
        return front_->too_often(request, wait);
    }
    const std::vector<frame::Route>& routes() const { return front_->routes(); }
    const std::vector<frame::OpenSteps>& steps() const { return steps_; } // of all folders
    // For acts of the command line, numbered in the log.
    access::Door console() const;
    access::Door console(std::string request) const;
    const access::Surroundings& surroundings() const { return surroundings_; }

private:
    static constexpr unsigned passwords_at_once = 4; // 64 MiB each
    std::vector<frame::OpenSteps> steps_;
    access::Listeners listeners_;
    access::Surroundings surroundings_;
    crypto::Passwords passwords_{passwords_at_once};
    std::unique_ptr<Front> front_;
    mutable std::atomic<int> console_acts_{0};
};

// Outside a request: waits until the entries of what was looked at stand.
void settle(access::Door& door);
} // namespace trefoil::app
