// Between the HTTP front and the pages: route, session, door, page, settled entry, answer.
#pragma once
#include "app/throttle.hpp"
#include "app/under_way.hpp"
#include "platform/http/http.hpp"
#include "platform/http/routes.hpp"
#include "platform/http/server.hpp"
#include "platform/http/workers.hpp"
#include "shared/frame/frame.hpp"
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace trefoil::app {

class Front {
public:
    // Throws std::logic_error if a route states no permission, has no handler, or collides.
    // `faults` gets a JSON line for each broken request, and for whoever is denied too often: its
    // id, its route and what broke, no values.
    Front(access::Surroundings surroundings, frame::Site site, std::vector<frame::Route> routes,
          std::function<void(std::string_view)> faults);
    // Runs on a worker; `reply` is called once the entry of what was shown is durable. The front
    // outlives it, also where that is long after the client has gone: its end waits.
    void answer(http::Request request, const http::Reply& reply) const;
    // The page for who asks too often.
    http::Answer too_often(const http::Request& request, std::chrono::seconds wait) const;
    const std::vector<frame::Route>& routes() const { return routes_; }

private:
    void attempt(const std::shared_ptr<const http::Request>& request, std::size_t route,
                 const http::Reply& reply, int tries_left) const;
    const frame::Route& route_at(std::size_t index) const; // past the end: no such address
    http::Answer broken_answer(const http::Request& request, const frame::Route& route,
                               const std::exception_ptr& broken) const;
    http::Answer page_of(const frame::Route& route, frame::Visit& visit) const;
    http::Answer denied(const frame::Route& route, const frame::Visit& visit,
                        const access::NotAvailable& why) const;

    access::Surroundings surroundings_;
    frame::Site site_;
    std::vector<frame::Route> routes_;
    std::function<void(std::string_view)> faults_;
    http::RouteTable table_;
    Words words_;
    mutable DenialThrottle denials_;
    mutable http::Workers again_; // draws again what was decided by facts that have moved since
    mutable UnderWay under_way_;  // last: waits for those that use all of the above
};
} // namespace trefoil::app
