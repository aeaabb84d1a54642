// Every folder's offer wired together.
#include "app/service.hpp"
#include "app/demo/doors.hpp"
#include "app/demo/people.hpp"
#include "app/offers.hpp"
#include "shared/areas/areas.hpp"
#include "shared/entrance/capability.hpp"
#include <algorithm>
#include <future>

namespace trefoil::app {
namespace {
// Whose requests are taken at /ask: the first by name.
areas::LocalArea first_area(db::Database& database) {
    areas::LocalArea first;
    database.read([&](db::Connection& reads) {
        const auto areas = areas::all(reads);
        if (!areas.empty()) first = areas.front();
    });
    return first;
}
} // namespace

Service::Service(ServiceParts parts)
    : surroundings_{parts.database, parts.clock, listeners_, parts.vault_key,
                    std::move(parts.random)} {
    frame::Site site = std::move(parts.site);
    auto all = offers();
    all.push_back(site.is_demo ? demo::offer() : entrance::front_door());
    std::vector<frame::Route> routes;
    for (const frame::Offer& offer : all) {
        routes.insert(routes.end(), offer.routes.begin(), offer.routes.end());
        site.parts.insert(site.parts.end(), offer.parts.begin(), offer.parts.end());
        if (offer.tasks) site.tasks.push_back(offer.tasks);
        if (offer.steps) steps_.push_back(offer.steps);
    }
    for (const frame::Offer& offer : all)
        if (offer.listen) offer.listen(listeners_, steps_);
    std::ranges::stable_sort(site.parts, {}, &frame::Part::order);
    if (site.is_demo && !demo::is_founded(parts.database)) {
        access::Door door = console();
        demo::found(door);
    }
    areas::LocalArea area = first_area(parts.database);
    site.area = area.id;
    site.telephone = std::move(area.telephone);
    parts.database.read([&](db::Connection& reads) {
        site.adviser = areas::contact(reads, area.id, areas::ContactKind::advice_service);
    });
    site.passwords = &passwords_;
    if (!site.is_demo) site.sign_in = "/sign-in/password";
    front_ = std::make_unique<Front>(surroundings_, std::move(site), std::move(routes),
                                     std::move(parts.faults));
}

access::Door Service::console() const {
    return console("console " + std::to_string(++console_acts_));
}

access::Door Service::console(std::string request) const {
    return {surroundings_, {.request = std::move(request), .once_key = {}, .console = true}};
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
