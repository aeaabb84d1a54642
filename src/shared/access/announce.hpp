// Announcements: something earlier tells that it happened; app/ wires who listens.
#pragma once
#include <functional>
#include <typeindex>
#include <unordered_map>
#include <vector>

namespace trefoil::access {
class Deed;

class Listeners {
public:
    template <class Event> void on(std::function<void(Deed&, const Event&)> listener) {
        heard_[typeid(Event)].push_back(
            [listener = std::move(listener)](Deed& deed, const void* event) {
                listener(deed, *static_cast<const Event*>(event));
            });
    }
    template <class Event> void tell(Deed& deed, const Event& event) const {
        const auto found = heard_.find(typeid(Event));
        if (found == heard_.end()) return;
        for (const auto& listener : found->second) listener(deed, &event);
    }

private:
    std::unordered_map<std::type_index, std::vector<std::function<void(Deed&, const void*)>>>
        heard_;
};
} // namespace trefoil::access
