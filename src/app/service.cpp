// Every folder's offer wired together.
#include "app/service.hpp"
#include "app/demo/doors.hpp"
#include "app/demo/people.hpp"
#include "app/offers.hpp"
#include "shared/entrance/capability.hpp"
#include <algorithm>

namespace trefoil::app {
Service::Service(ServiceParts parts)
    : surroundings_{parts.database, parts.clock, listeners_, parts.vault_key,
                    std::move(parts.random)} {
    auto all = offers();
    all.push_back(parts.is_demo ? demo::offer() : entrance::front_door());
    frame::Site site{.telephone = "01632 960 123",
                     .area = demo::alderbrook(),
                     .parts = {},
                     .passwords = &passwords_,
                     .is_demo = parts.is_demo};
    std::vector<frame::Route> routes;
    for (const frame::Offer& offer : all) {
        routes.insert(routes.end(), offer.routes.begin(), offer.routes.end());
        site.parts.insert(site.parts.end(), offer.parts.begin(), offer.parts.end());
        if (offer.listen) offer.listen(listeners_);
    }
    std::ranges::stable_sort(site.parts, {}, &frame::Part::order);
    front_ = std::make_unique<Front>(surroundings_, std::move(site), std::move(routes),
                                     std::move(parts.faults));
    if (parts.is_demo && !demo::is_founded(parts.database)) {
        access::Door door = console();
        demo::found(door);
    }
}

access::Door Service::console() const {
    return {surroundings_, {.request = "console", .once_key = {}, .console = true}};
}
} // namespace trefoil::app
