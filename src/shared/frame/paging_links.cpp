// The pages of a long list: which one an address asks for, and the links to the others.
#include "shared/frame/paging_links.hpp"
#include "platform/html/components/navigation.hpp"
#include <charconv>
#include <cstdlib>

namespace trefoil::frame {
namespace {
html::Url page_address(const Visit& visit, std::string_view name, std::int64_t page) {
    html::Url address = html::Url::parse(visit.request.path).value();
    for (const auto& [other, value] : visit.request.query.pairs())
        if (other != name && !value.empty()) address = address.with(other, value);
    return address.with(name, std::to_string(page));
}
} // namespace

std::int64_t page_asked(const Visit& visit, std::string_view name) {
    const std::string_view typed = visit.request.query.get(name);
    std::int64_t page = 1;
    std::from_chars(typed.data(), typed.data() + typed.size(), page);
    return page;
}

// The first, the last, and those about this one.
html::Html page_links(const Visit& visit, const Paging& paging, const std::string& label,
                      std::string_view name) {
    if (paging.pages() <= 1) return {};
    html::Pagination pagination{.label = label};
    if (paging.page > 1) pagination.previous.href = page_address(visit, name, paging.page - 1);
    if (paging.page < paging.pages())
        pagination.next.href = page_address(visit, name, paging.page + 1);
    std::int64_t listed = 0;
    for (std::int64_t page = 1; page <= paging.pages(); ++page) {
        if (page != 1 && page != paging.pages() && std::abs(page - paging.page) > 1) continue;
        if (page != listed + 1) pagination.items.push_back({.is_ellipsis = true});
        listed = page;
        pagination.items.push_back({.number = std::to_string(page),
                                    .href = page_address(visit, name, page),
                                    .is_current = page == paging.page});
    }
    return html::pagination(pagination);
}
} // namespace trefoil::frame
