// Who looked: the audit as the family sees it, newest first, told by time and never by number.
#include "platform/html/components/navigation.hpp"
#include "platform/html/own/family.hpp"
#include "shared/audit/audit.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/pages.hpp"
#include "shared/people/subject.hpp"
#include <algorithm>
#include <array>
#include <map>

namespace trefoil::cases {
namespace {
using access::Action;
using access::Part;

constexpr std::size_t shown_at_home = 4, shown_on_page = 200;
constexpr std::int64_t read_at_once = 200;

// What was done, where an act did something; the rest of the same pages were only looked at.
std::optional<std::string> deed_words(const Words& words, std::string_view act) {
    constexpr std::array decision{std::string_view{"assessment.tell_considering"},
                                  std::string_view{"assessment.decide"},
                                  std::string_view{"assessment.allow_more_time"},
                                  std::string_view{"assessment.record_time_error"},
                                  std::string_view{"assessment.propose_against"},
                                  std::string_view{"assessment.confirm_against"},
                                  std::string_view{"assessment.send_back_against"},
                                  std::string_view{"advice.remind"}};
    if (std::ranges::count(decision, act)) return words("who looked", "Worked on the decision");
    if (act == "letter.send") return words("who looked", "Sent a letter");
    if (act == "letter.put_right") return words("who looked", "Put right how a letter was sent");
    if (act == "plan.decide") return words("who looked", "Decided that there will be a plan");
    if (act == "plan.send_draft") return words("who looked", "Sent the draft plan");
    if (act == "plan.propose") return words("who looked", "Asked a manager to approve the plan");
    if (act == "plan.issue") return words("who looked", "Approved the plan and sent it");
    return std::nullopt;
}

std::string what_words(const Words& words, const audit::Entry& entry) {
    if (entry.subjects.size() > 1 || entry.part == access::code_of(Part::own_list))
        return words("who looked", "Saw the name in a list");
    if (const auto done = deed_words(words, entry.act)) return *done;
    if (entry.part == access::code_of(Part::letter)) return words("who looked", "Read a letter");
    if (entry.part == access::code_of(Part::request))
        return words("who looked", "Read what you told us");
    if (entry.part == access::code_of(Part::decision))
        return words("who looked", "Looked at the decision");
    if (entry.part == access::code_of(Part::plan)) return words("who looked", "Read the plan");
    if (entry.part == access::code_of(Part::standing))
        return words("who looked", "Checked who asked");
    return words("who looked", "Looked at the page");
}

struct Looker {
    html::Agency agency{};
    std::string name; // and for whom they looked
};
std::optional<Looker> looker(const access::Look& look, Id<Appointment> appointment) {
    const auto post = bodies::post(look, appointment);
    if (!post) return std::nullopt;
    const auto body = bodies::body(look, post->body);
    return Looker{frame::mark_of(body.agency),
                  people::adult(look, post->person).name.full() + ", " + bodies::team_name(body)};
}

// Acts of staff that showed or changed something. What a family member did themself is left out.
struct Looks {
    std::vector<html::Looked> shown;
    std::optional<Id<AuditEntry>> before; // where earlier ones begin, if there are any
};
Looks looks(const Words& words, const access::Look& look, std::optional<Id<AuditEntry>> before,
            std::size_t most) {
    Looks told;
    std::map<Id<Appointment>, std::optional<Looker>> lookers;
    for (bool more = true; more;) {
        const auto acts = audit::acts_of_staff(look.reads(), look.child(), before, read_at_once);
        for (const audit::Entry& act : acts) {
            if (told.shown.size() == most) {
                told.before = before;
                return told;
            }
            before = act.id;
            const Id<Appointment> appointment = act.appointment.value();
            if (!lookers.contains(appointment)) lookers[appointment] = looker(look, appointment);
            const auto& who = lookers[appointment];
            if (!who) continue;
            const std::string what =
                what_words(words, act) + ", " + weekday_date(look.day_of(act.at));
            const bool is_told = std::ranges::any_of(told.shown, [&](const html::Looked& each) {
                return each.name == who->name && each.what.view() == html::Html{what}.view();
            });
            if (is_told) continue; // the same again, the same day
            told.shown.push_back({.agency = who->agency, .name = who->name, .what = what});
        }
        more = std::ssize(acts) == read_at_once;
    }
    return told;
}

html::Html all_shown(const Words& words, const Looks& looks) {
    if (looks.shown.empty()) return html::p(words("who looked", "Nobody has looked yet."));
    return html::who_looked(looks.shown);
}

// The page is asked for from an act on, by the link at the foot of the page before.
std::optional<Id<AuditEntry>> asked_before(const http::Request& request) {
    const auto id = parse_hex16(request.query.get("before"));
    return id ? std::optional{Id<AuditEntry>{*id}} : std::nullopt;
}

html::Url page_url(const access::Look& look) {
    return html::Url{"/children"} / look.reference() / "who-looked";
}
} // namespace

html::Html who_looked_part(const frame::Visit& visit, access::Look& look) {
    if (!look.may(Action::view, Part::who_looked)) return {};
    const Words& words = visit.words;
    return html::card({.title = words("who looked", "Who looked"),
                       .content = all_shown(words, looks(words, look, {}, shown_at_home)) +
                                  html::p(html::link(words("who looked", "See everyone who looked"),
                                                     page_url(look)))});
}

http::Answer who_looked(frame::Visit& visit) {
    return visit.door.look(
        {"audit.view", Action::view, Part::who_looked,
         access::of_case(visit.request.part("reference"))},
        [&](access::Look& look) {
            const Words& words = visit.words;
            const people::Subject child =
                people::subject(people::child(look, look.child()), look.actor().person);
            html::Page page = frame::page(
                visit, child.is_reader ? words("who looked", "Who looked at your record")
                                       : words("who looked", "Who looked at {child}’s record",
                                               {{"child", child.name}}));
            page.back = html::back_link({.href = html::Url{"/children"} / look.reference()});
            const auto shown = looks(words, look, asked_before(visit.request), shown_on_page);
            page.content = html::h1(page.title) +
                           html::lede(words("who looked",
                                            "Everyone who looked, newest first. If something "
                                            "looks wrong, call {telephone}.",
                                            {{"telephone", visit.site.telephone}})) +
                           all_shown(words, shown);
            if (shown.before)
                page.content +=
                    html::p(html::link(words("who looked", "See who looked earlier"),
                                       page_url(look).with("before", to_hex(shown.before->bytes))));
            page.content = html::reading(page.content);
            return frame::shown(page);
        });
}
} // namespace trefoil::cases
