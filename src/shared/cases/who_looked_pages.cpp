// Who looked: the audit as the family sees it, newest first, told by time and never by number.
#include "platform/html/own/family.hpp"
#include "shared/audit/audit.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/pages.hpp"
#include "shared/people/people.hpp"
#include <algorithm>

namespace trefoil::cases {
namespace {
using access::Action;
using access::Part;

constexpr std::int64_t shown_at_home = 4, shown_on_page = 200;

std::string what_words(const Words& words, const audit::Entry& entry) {
    if (entry.subjects.size() > 1 || entry.part == access::code_of(Part::own_list))
        return words("who looked", "Saw the name in a list");
    if (entry.part == access::code_of(Part::letter)) return words("who looked", "Read a letter");
    if (entry.part == access::code_of(Part::request))
        return words("who looked", "Read what you told us");
    if (entry.part == access::code_of(Part::decision))
        return words("who looked", "Worked on the decision");
    if (entry.part == access::code_of(Part::standing))
        return words("who looked", "Checked who asked");
    return words("who looked", "Looked at the page");
}

// Acts of staff that showed or changed something. What a family member did themself is left out.
std::vector<html::Looked> looks(const Words& words, const access::Look& look, std::int64_t most) {
    std::vector<html::Looked> shown;
    for (const audit::Entry& entry :
         audit::entries_about(look.reads(), look.child(), shown_on_page)) {
        if (!entry.appointment || entry.outcome != audit::Outcome::allowed) continue;
        if (static_cast<std::int64_t>(shown.size()) == most) break;
        const auto post = bodies::post(look, *entry.appointment);
        if (!post) continue;
        const auto body = bodies::body(look, post->body);
        const Date day = look.day_of(entry.at);
        const std::string name = people::adult(look, post->person).name.full();
        const std::string what = what_words(words, entry) + ", " + weekday_date(day);
        const bool is_told = std::ranges::any_of(shown, [&](const html::Looked& each) {
            return each.name == name && each.what.view() == html::Html{what}.view();
        });
        if (is_told) continue; // the same again, the same day
        shown.push_back({.agency = frame::mark_of(body.agency), .name = name, .what = what});
    }
    return shown;
}
} // namespace

html::Html who_looked_part(const frame::Visit& visit, access::Look& look) {
    if (!look.may(Action::view, Part::who_looked)) return {};
    const Words& words = visit.words;
    const auto shown = looks(words, look, shown_at_home);
    return html::card(
        {.title = words("who looked", "Who looked"),
         .content = (shown.empty() ? html::p(words("who looked", "Nobody has looked yet."))
                                   : html::who_looked(shown)) +
                    html::p(html::link(words("who looked", "See everyone who looked"),
                                       html::Url{"/children"} / look.reference() / "who-looked"))});
}

http::Answer who_looked(frame::Visit& visit) {
    return visit.door.look(
        {"audit.view", Action::view, Part::who_looked,
         access::of_case(visit.request.part("reference"))},
        [&](access::Look& look) {
            const Words& words = visit.words;
            html::Page page = frame::page(
                visit, words("who looked", "Who looked at {child}’s record",
                             {{"child", people::child(look, look.child()).name.given}}));
            const auto shown = looks(words, look, shown_on_page);
            page.content = html::reading(
                html::h1(page.title) +
                html::lede(words("who looked",
                                 "Everyone who looked, newest first. If something looks "
                                 "wrong, call us.")) +
                (shown.empty() ? html::p(words("who looked", "Nobody has looked yet."))
                               : html::who_looked(shown)));
            return frame::shown(page);
        });
}
} // namespace trefoil::cases
