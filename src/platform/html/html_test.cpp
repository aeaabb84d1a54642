// The writer, addresses, dates, the frame of a page.
#include "base/text.hpp"
#include "platform/html/assets.hpp"
#include "platform/html/elements.hpp"
#include "platform/html/page.hpp"
#include "platform/random/random.hpp"
#include <algorithm>
#include <doctest/doctest.h>

namespace trefoil::html {
using namespace std::literals;

TEST_CASE("Text is escaped, whatever it holds") {
    CHECK(Html{"<script>alert('x')&\"</script>"}.view() ==
          "&lt;script&gt;alert(&#39;x&#39;)&amp;&quot;&lt;/script&gt;");
    CHECK(joined("a<b", strong("c&d")).view() == "a&lt;b<strong>c&amp;d</strong>");
    const auto tag = written([](Writer& w) { w.el("p").attr("title", "\" onclick=\"x")("y"); });
    CHECK(tag.view() == "<p title=\"&quot; onclick=&quot;x\">y</p>");
}

TEST_CASE("Property: no typed text ever opens a tag or ends an attribute") {
    const auto random = keyed_random("html", "typed text");
    constexpr std::string_view letters = "<>&\"'=/ ab\n";
    for (int round = 0; round < 2000; ++round) {
        std::string typed;
        for (const std::byte each : random->bytes<12>())
            typed += letters[std::to_integer<std::size_t>(each) % letters.size()];
        const auto made = written([&](Writer& w) { w.el("p").attr("title", typed)(typed); });
        const auto view = made.view();
        CHECK(std::ranges::count(view, '<') == 2);
        CHECK(std::ranges::count(view, '>') == 2);
        CHECK(std::ranges::count(view, '"') == 2);
    }
}

TEST_CASE("Writer: classes, flags, elements without an end") {
    const auto made = written([](Writer& w) {
        w.el("input").cls("a").cls_if(false, "b").classes("c d").flag("checked").attr("size", 3)();
        w.el("p").cls_if(true, "e")([&] { w.text("f"); });
    });
    CHECK(made.view() == "<input class=\"a c d\" checked size=\"3\"><p class=\"e\">f</p>");
}

TEST_CASE("Addresses: paths of this service and https pass, scripts and other hosts do not") {
    for (const auto good :
         {"/cases", "#main", "?page=2", "a/b", "https://example.org/x", "/a?b=c:d"})
        CHECK_MESSAGE(Url::parse(good), good);
    for (const auto bad : {"", "javascript:alert(1)", "JavaScript:x", "data:text/html,x",
                           "//evil.example", "/\\evil.example", "java\nscript:x",
                           "http://example.org", "https://", " /x", "vbscript:x", "\tjavascript:x"})
        CHECK_MESSAGE(!Url::parse(bad), bad);
    CHECK((Url{"/cases"} / "A B/C" / "advice").view() == "/cases/A%20B%2FC/advice");
    CHECK(Url{"/find"}.with("q", "a&b").with("page", "2").at("x y").view() ==
          "/find?q=a%26b&page=2#x%20y");
    CHECK(Url::telephone("01632 960 123").view() == "tel:01632960123");
}

TEST_CASE("Dates and sums read as the service writes them") {
    const Date day{2026y / 11 / 23};
    CHECK(full_date(day) == "23 November 2026");
    CHECK(weekday_date(day) == "Monday 23 November");
    CHECK(day_and_month(day) == "23 November");
    CHECK(short_date(Date{2026y / 9 / 7}) == "7 Sept");
    CHECK(short_weekday_date(Date{2026y / 11 / 24}) == "Tue 24 Nov");
    CHECK(when(day, weekday_date(day)).view() ==
          "<time datetime=\"2026-11-23\">Monday 23 November</time>");
    CHECK(count_of(1, "day", "days") == "1 day");
    CHECK(count_of(0, "day", "days") == "0 days");
    CHECK(pounds(Pence{420'000}) == "£4,200");
    CHECK(pounds(Pence{123'456'789}) == "£1,234,567.89");
    CHECK(pounds(Pence{99'905}) == "£999.05");
    CHECK(pounds(Pence{-150}) == "−£1.50");
    CHECK(pounds(Pence{0}) == "£0");
}

TEST_CASE("Headings become ids that are safe and never begin with a figure") {
    CHECK(id_from("Your person") == "your-person");
    CHECK(id_from("20-week clock") == "s-20-week-clock");
    CHECK(id_from("  What’s next? ") == "what-s-next");
    CHECK(id_from("…") == "s-");
}

TEST_CASE("Page: title says page, section, service, and Error first when there is one") {
    const auto has = [](const Page& options, std::string_view part) {
        return page(options).find(part) != std::string::npos;
    };
    CHECK(has({.title = "Advice", .section = "Amara Osei"},
              "<title>Advice - Amara Osei - Alderbrook Together</title>"));
    CHECK(has({.title = "Your details", .has_error = true},
              "<title>Error: Your details - Alderbrook Together</title>"));
    CHECK(has({.title = "a < b"}, "<title>a &lt; b - Alderbrook Together</title>"));
    CHECK(has({.title = "x", .theme = Theme::dark, .lang = "ur", .dir = "rtl"},
              "lang=\"ur\" dir=\"rtl\" data-theme=\"dark\""));
}

TEST_CASE("Page: the one inline script is the one the policy allows, and no style is inline") {
    const std::string html = page({.title = "x", .content = p("y")});
    CHECK(html.find(" style=") == std::string::npos);
    CHECK(html.find("<style") == std::string::npos);
    const auto first = html.find("<script>");
    REQUIRE(first != std::string::npos);
    CHECK(html.find("<script>", first + 1) == std::string::npos);
    // sha256 of the script by another program: change both or neither.
    CHECK(script_hashes() == "'sha256-GSuUgTsStNLay0Ka8Jn476EschaYY7/8N6TFkXUyE6Q='");
}

TEST_CASE("Page: signing out is a button of a form") {
    const std::string html =
        page({.title = "x", .person = SignedIn{.name = "Joanne Pryce", .role = "SEN caseworker"}});
    CHECK(html.find("<form class=\"who__out\" action=\"/sign-out\" method=\"post\"><button") !=
          std::string::npos);
}

TEST_CASE("Assets: addresses change with the content, and only those given out are answered") {
    const std::string css{asset_url("main.css").view()};
    CHECK(css.starts_with("/assets/main."));
    CHECK(css.size() == "/assets/main.css"sv.size() + 17);
    const auto found = find_asset(std::string_view{css}.substr("/assets/"sv.size()));
    REQUIRE(found);
    CHECK(found->content_type == "text/css; charset=utf-8");
    CHECK(!find_asset("main.css"));
    CHECK(!find_asset("../main.css"));
    CHECK(find_asset("fonts/atkinson-latin-5.3.0.woff2")->content_type == "font/woff2");
}
} // namespace trefoil::html
