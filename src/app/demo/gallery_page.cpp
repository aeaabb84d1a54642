// The gallery's pages as answers. Without a demonstration there is no such address.
#include "app/demo/gallery_page.hpp"
#include "platform/html/gallery.hpp"
#include <algorithm>

namespace trefoil::app::demo {
namespace {
http::Answer named(const frame::Visit& visit, std::string_view name) {
    auto pages = html::gallery(frame::theme_of(visit.request));
    const auto found = std::ranges::find(pages, name, &html::GalleryPage::name);
    if (found == pages.end()) throw access::NotAvailable{};
    http::Answer answer;
    answer.body = std::move(found->html);
    return answer;
}
} // namespace

http::Answer gallery_index(frame::Visit& visit) { return named(visit, "index"); }
http::Answer gallery_page(frame::Visit& visit) { return named(visit, visit.request.part("page")); }
} // namespace trefoil::app::demo
