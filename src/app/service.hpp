// The service as a whole: every folder's offer wired together over one database. What `serve` runs,
// and what the journeys are walked through.
#pragma once
#include "app/front.hpp"
#include "platform/html/page.hpp"
#include <memory>

namespace trefoil::app {
struct ServiceParts {
    db::Database& database;
    const Clock& clock;
    const crypto::Key& vault_key;
    std::function<std::unique_ptr<Random>(std::string_view what)> random;
    std::function<void(std::string_view)> faults; // see Front
    bool is_demo = false;
    std::function<void(Date)> stand_on = {}; // of a demonstration: moves its clock
};

class Service {
public:
    explicit Service(ServiceParts parts);
    void answer(http::Request request, http::Reply reply) const {
        front_->answer(std::move(request), std::move(reply));
    }
    // For acts of the command line.
    access::Door console() const;
    const access::Surroundings& surroundings() const { return surroundings_; }

private:
    access::Listeners listeners_;
    access::Surroundings surroundings_;
    std::unique_ptr<Front> front_;
};

// Outside a request: waits until the entries of what was looked at stand.
void settle(access::Door& door);
} // namespace trefoil::app
