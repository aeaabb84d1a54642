// Every folder's offer wired together.
#include "app/service.hpp"
#include "app/demo/doors.hpp"
#include "app/demo/people.hpp"
#include "app/offers.hpp"
#include <algorithm>
#include <future>

namespace trefoil::app {
Service::Service(ServiceParts parts)
    : surroundings_{parts.database, parts.clock, listeners_, parts.vault_key,
                    std::move(parts.random)} {
    auto all = offers();
    if (parts.is_demo) all.push_back(demo::offer());
    frame::Site site{.telephone = "01632 960 123",
                     .area = demo::alderbrook(),
                     .parts = {},
                     .is_demo = parts.is_demo,
                     .stand_on = std::move(parts.stand_on)};
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

void settle(access::Door& door) {
    std::promise<void> settled;
    door.settle([&](bool is_settled, std::exception_ptr broken) {
        if (broken) return settled.set_exception(broken);
        if (is_settled) return settled.set_value();
        settled.set_exception(std::make_exception_ptr(
            db::Broken{db::Broken::Kind::busy, "what was looked at kept moving"}));
    });
    settled.get_future().get();
}
} // namespace trefoil::app
