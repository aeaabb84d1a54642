// The list of the gallery's pages.
#include "platform/html/gallery.hpp"
#include "platform/html/gallery_pages.hpp"

namespace trefoil::html {
namespace examples {
namespace {
void mark_current(Page& page, std::string_view current) {
    for (auto& to : page.navigation) to.is_current = to.text == current;
}
} // namespace

Page for_staff(std::string title, std::string_view current) {
    Page made{.title = std::move(title),
              .person = SignedIn{.name = "Joanne Pryce", .role = "SEN caseworker"},
              .theme_form = "/theme",
              .here = "/gallery",
              .footer_note = "Example data: no real people."};
    made.navigation = {
        {.text = "My work", .href = "/gallery/caseload"},
        {.text = "Cases", .href = "/gallery/case"},
        {.text = "Advice", .href = "/gallery/decision"},
        {.text = "Plans", .href = "/gallery/plan"},
        {.text = "Reviews", .href = "#"},
        {.text = "Board", .href = "#"},
        {.text = "Messages", .href = "#", .count = 3, .count_of_what = "new messages"}};
    mark_current(made, current);
    return made;
}

Page for_family(std::string title, std::string_view current) {
    Page made{.title = std::move(title),
              .audience = Audience::families,
              .person = SignedIn{.name = "Grace Osei", .role = "Amara’s mum"},
              .ways = {.listen = "#",
                       .others = {{.text = "Easy read", .href = "/gallery/easy-read"},
                                  {.text = "اردو",
                                   .href = "/gallery/right-to-left",
                                   .lang = "ur",
                                   .dir = "rtl"},
                                  {.text = "العربية", .href = "#", .lang = "ar", .dir = "rtl"},
                                  {.text = "More", .href = "#"}}},
              .theme_form = "/theme",
              .here = "/gallery",
              .footer_note = "Example data: no real people."};
    made.navigation = {
        {.text = "Home", .href = "/gallery/family"},
        {.text = "Our story", .href = "#"},
        {.text = "The plan", .href = "/gallery/plan"},
        {.text = "Messages", .href = "#", .count = 1, .count_of_what = "new message"},
        {.text = "Who can see", .href = "#"}};
    mark_current(made, current);
    return made;
}
} // namespace examples

namespace {
struct Entry {
    const char* name;
    Page (*make)();
};

constexpr Entry entries[] = {
    {"family", examples::family_home},
    {"caseload", examples::caseload},
    {"case", examples::one_case},
    {"plan", examples::plan_editor},
    {"young-person", examples::young_person},
    {"decision", examples::decision},
    {"right-to-left", examples::other_direction},
    {"easy-read", examples::easy_read},
    {"forms", examples::forms},
    {"errors", examples::forms_with_errors},
    {"errors-right-to-left", examples::forms_other_direction},
    {"messages", examples::messages},
    {"tables", examples::tables},
    {"clocks", examples::clocks},
    {"marks", examples::marks},
};
} // namespace

std::vector<GalleryPage> gallery(Theme theme) {
    std::vector<GalleryPage> pages;
    std::vector<Html> links;
    for (const auto& entry : entries) {
        Page made = entry.make();
        made.theme = theme;
        made.here = Url{"/gallery"} / entry.name;
        pages.push_back({entry.name, made.title, page(made)});
        links.push_back(link(made.title, made.here));
    }
    Page index = examples::for_staff("Gallery", "");
    index.theme = theme;
    index.content =
        joined(h1("Gallery"), lede("Every component with its states, and pages made of them."),
               bullets(links));
    pages.insert(pages.begin(), {"index", index.title, page(index)});
    return pages;
}
} // namespace trefoil::html
