// The pages everyone may read, which the foot of each page leads to; and the choice of light or
// dark.
#include "shared/frame/public_pages.hpp"

namespace trefoil::frame {
namespace {
constexpr std::string_view theme_cookie = "trefoil_theme";
constexpr std::int64_t a_year = 365LL * 24 * 60 * 60;

http::Answer reading_page(const Visit& visit, std::string title, const html::Html& content) {
    html::Page made = page(visit, std::move(title));
    made.content = html::reading(html::h1(made.title) + content);
    return shown(made);
}
} // namespace

std::vector<html::Link> footer_links(const Words& words) {
    return {{.content = words("footer", "Accessibility"), .href = "/accessibility"},
            {.content = words("footer", "Privacy and who sees what"), .href = "/privacy"},
            {.content = words("footer", "Get independent advice (SENDIASS)"),
             .href = "/independent-advice"},
            {.content = words("footer", "Contact us"), .href = "/contact"}};
}

http::Answer accessibility(Visit& visit) {
    const Words& words = visit.words;
    return reading_page(
        visit, words("accessibility", "Accessibility"),
        html::p(words("accessibility",
                      "We want everyone to be able to use this service. You can change colours, "
                      "make words bigger, use only a keyboard, listen with a screen reader, and "
                      "switch script off. Everything still works.")) +
            html::p(words("accessibility",
                          "We build to the Web Content Accessibility Guidelines 2.2, level AA. "
                          "Every page is checked by a program before each release. A program "
                          "cannot find everything: tell us what is hard for you.")) +
            html::h2(words("accessibility", "If something is hard to use")) +
            html::p(words("accessibility",
                          "Call {telephone}. Tell us what you wanted to do. A person answers, and "
                          "we reply within five working days. You can ask for any letter or plan "
                          "in large print, easy read, or read aloud.",
                          {{"telephone", visit.site.telephone}})));
}

http::Answer privacy(Visit& visit) {
    const Words& words = visit.words;
    return reading_page(
        visit, words("privacy", "Privacy and who sees what"),
        html::p(words("privacy",
                      "Only people who need to see something about your child can see it, and each "
                      "of them sees only their part. The law says who must be asked and told when "
                      "we find out what a child needs.")) +
            html::bullets(
                {words("privacy", "Nobody can look at your child’s page without it being written "
                                  "down. You can see who looked, and when."),
                 words("privacy", "Before we have checked who you are to a child, you see only "
                                  "what you sent us."),
                 words("privacy", "One parent never sees the other parent’s address or letters."),
                 words("privacy", "Our messages never carry a child’s name.")}) +
            html::p(words("privacy",
                          "If something looks wrong, or you want a copy of what we hold, call "
                          "{telephone}.",
                          {{"telephone", visit.site.telephone}})));
}

http::Answer independent_advice(Visit& visit) {
    const Words& words = visit.words;
    return reading_page(
        visit, words("independent advice", "Get independent advice"),
        html::p(words("independent advice",
                      "Every area has a free information, advice and support service for children "
                      "and young people with special educational needs or disabilities, and for "
                      "their parents (the law calls for it in section 32 of the Children and "
                      "Families Act 2014). People call it SENDIASS.")) +
            html::p(words("independent advice",
                          "It is confidential and does not take the council’s side. It can help "
                          "you to ask, to read a letter or a plan, to prepare for a meeting, and "
                          "to disagree.")) +
            html::p(reach_adviser(visit)));
}

http::Answer contact(Visit& visit) {
    const Words& words = visit.words;
    return reading_page(
        visit, words("contact", "Contact us"),
        html::p(words("contact", "Call {telephone}, Monday to Friday.",
                      {{"telephone", visit.site.telephone}})) +
            html::p(words("contact",
                          "You can ask for help for a child by phone, by letter or by talking to "
                          "us. You do not need to use this website.")) +
            html::p(words("contact",
                          "If a child is in danger now, call 999. If you are worried about a "
                          "child’s safety, call us and say that it is about safety.")));
}

html::Theme theme_of(const http::Request& request) {
    const std::string_view chosen = request.cookie(theme_cookie);
    if (chosen == "light") return html::Theme::light;
    return chosen == "dark" ? html::Theme::dark : html::Theme::match_device;
}

http::Answer choose_theme(Visit& visit) {
    const std::string chosen{visit.request.form.get("theme")};
    const auto here = html::Url::parse(visit.request.form.get("here"));
    http::Answer answer;
    if (here && here->view().starts_with('/'))
        answer = http::redirect(here->view());
    else
        answer.status = 204; // the browser stays where it is, and what is typed there with it
    if (chosen == "light" || chosen == "dark" || chosen == "device")
        http::set_cookie(answer, theme_cookie, chosen, visit.site.is_secure, a_year);
    return answer;
}
} // namespace trefoil::frame
