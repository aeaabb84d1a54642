// The page on which somebody of the family reads all they told us.
#include "capabilities/assessment/own_story.hpp"
#include "capabilities/assessment/pages.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"

namespace trefoil::assessment {
namespace {
html::Html told_first(const Words& words, const Request& request) {
    html::Html content;
    const auto piece = [&](const std::string& title, const std::string& text) {
        if (!text.empty()) content += html::h3(title) + html::p(text);
    };
    piece(words("own story", "Good at"), request.good_at);
    piece(words("own story", "What is hard"), request.hard);
    piece(words("own story", "What helps"), request.helps);
    piece(words("own story", "What you hope for"), request.hopes);
    if (content.empty()) content = html::p(words("own story", "You asked for help."));
    return html::card({.title = weekday_date(request.received_on), .content = content});
}

// It arrived: whoever has just pressed a button sees it, and the words it sent below.
html::Html arrived(const frame::Visit& visit) {
    if (!visit.request.query.has("new")) return {};
    return html::notification_banner(
        {.heading = visit.words("own story", "We have what you told us"), .is_success = true});
}
} // namespace

http::Answer show_own_story(frame::Visit& visit) {
    const Words& words = visit.words;
    const OwnStory story = own_story(visit.door, visit.request.part("reference"));
    html::Page page = frame::page(visit, words("own story", "What you told us"));
    const auto home = html::Url{"/children"} / story.reference;
    page.back = html::back_link({.href = home});
    html::Html content =
        arrived(visit) + html::h1(page.title) +
        html::lede(words("own story",
                         "About {child}, in your own words. The people who work on "
                         "this read it. Other parents do not see it here.",
                         {{"child", story.child.who()}}));
    for (const Request& request : story.requests) content += told_first(words, request);
    for (const OwnStory::Said& said : story.said)
        content += html::card({.title = weekday_date(said.on), .content = html::p(said.words)});
    if (story.requests.empty() && story.said.empty())
        content += html::p(words("own story", "Nothing yet."));
    std::vector<html::Html> links{
        html::link(words("own story", "Say something new"), home / "more")};
    if (story.has_draft)
        links.push_back(
            html::link(words("own story", "What you said of the draft"), home / "draft"));
    page.content = html::reading(content + html::link_row(links));
    return frame::shown(page);
}
} // namespace trefoil::assessment
