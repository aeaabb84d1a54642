// The frame of every page: who is signed in, what they can go to, the once-key of a form; and the
// routes that capabilities offer. Each route states its permission, or the program does not start.
#pragma once
#include "base/words.hpp"
#include "platform/html/elements.hpp"
#include "platform/html/own/lists.hpp"
#include "platform/html/own/marks.hpp"
#include "platform/html/page.hpp"
#include "platform/http/http.hpp"
#include "shared/accounts/accounts.hpp"
#include "shared/areas/areas.hpp"
#include "shared/frame/step.hpp"
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace trefoil::crypto {
class Passwords;
}

namespace trefoil::frame {

inline constexpr std::string_view session_cookie = "trefoil_session";

// Who may ask for an address at all. What they then get is decided by the door, and only there.
enum class Permission { unstated, anyone, signed_in, family, staff };

struct Visit;

// Shared pages are frames with parts: a capability draws its part of a case or of a family's page
// in the frame's own look, and draws nothing where `look.may` says no.
struct Part {
    // advice_pack: what whoever is asked for advice reads (SEND Regs 2014 reg 6(3)).
    enum class Of { case_main, case_aside, family_main, family_aside, advice_pack, desk } of;
    int order; // smaller stands higher
    html::Html (*draw)(const Visit& visit, access::Look& look);
};

// What somebody may do on a case now. All capabilities' tasks stand in one list: what holds
// everything else up, then by the day by which the law wants it, then what has no day. What is
// only possible is no task: a link under them.
struct Task {
    enum class Kind { blocks, due, open, possible } kind;
    html::DeskTask shown;
    std::optional<Date> by{};
};
using Tasks = std::vector<Task> (*)(const Visit& visit, access::Look& look);

struct Site { // of the installation: from its settings and its area
    html::Brand brand;
    std::string telephone;                  // the service's own number, as on the area's letters
    std::optional<areas::Contact> adviser;  // free and independent (CFA 2014 s.32); as it was set
    Id<Area> area;                          // whose requests are taken at /ask
    std::vector<Part> parts;                // of all capabilities, in their order
    std::vector<Tasks> tasks;               // of all capabilities
    html::Url sign_in = "/sign-in";         // where whoever must sign in first is sent
    crypto::Passwords* passwords = nullptr; // hashes so many at once; lives as long as the service
    bool is_demo = false;
    std::function<void(Date)> stand_on; // moves the demonstration's clock
    bool is_secure = false;             // behind TLS: cookies are marked so
};

// One request, with all a page needs.
struct Visit {
    const http::Request& request;
    access::Door& door;
    const Words& words;
    const Site& site;
    const accounts::Session* session; // none: not signed in
};

using Handler = http::Answer (*)(Visit&);
struct Route {
    http::Method method;
    std::string_view pattern; // "/cases/{reference}"
    std::string_view name;    // "case": what the log says. Stored nowhere else.
    Permission permission = Permission::unstated;
    Handler handler = nullptr;
};

// What a folder offers the rest; gathered by app/.
struct Offer {
    std::vector<Route> routes;
    std::vector<Part> parts;
    void (*listen)(access::Listeners& listeners, const std::vector<OpenSteps>& steps) = nullptr;
    Tasks tasks = nullptr;
    OpenSteps steps = nullptr; // of the same tasks, for lists
};

bool is_staff(const Visit& visit);
bool is_send_service(const Visit& visit); // of those who take requests, decide and write plans

// Where whoever is signed in begins: a family's home, the work of a SEND service, or the requests
// to everybody else.
struct Desk {
    std::string words;
    html::Url href;
};
Desk desk(const Visit& visit);
html::Agency mark_of(access::Agency agency);
// How to reach whoever gives free, independent advice; where none is set, the service says it.
html::Html reach_adviser(const Visit& visit);
html::Html draw(const Visit& visit, access::Look& look, Part::Of of);
std::vector<Task> tasks(const Visit& visit, access::Look& look); // in their order

// The pages everyone may read, which the foot of each page leads to; and the choice of light or
// dark.
Offer offer();

// A page for this visit, with navigation and person filled in; the caller adds content.
html::Page page(const Visit& visit, std::string title);
http::Answer shown(const html::Page& page, int status = 200);

// Light or dark, as this visitor chose.
html::Theme theme_of(const http::Request& request);

// A form that is safe to send twice: it carries a once-key.
html::Form form(const Visit& visit, html::Url action, html::Html content);

// What was typed into a field of the form: clean words without the space around them, or "".
std::string typed(const Visit& visit, std::string_view field);

// An id in an address or a form. What is none is as what is not there: NotAvailable.
template <class Of> Id<Of> id_in(std::string_view hex) {
    const auto bytes = parse_hex16(hex);
    if (!bytes) throw access::NotAvailable{};
    return {*bytes};
}

// What was typed, shown again beside its problem.
struct Problem {
    std::string field; // id of the field
    std::string words; // what to do about it
};
using Problems = std::vector<Problem>;
// Of words that are longer than their column.
Problem too_long(const Words& words, std::string_view field, std::size_t longest);
html::Html summary(const Problems& problems);
std::string problem_of(const Problems& problems, std::string_view field); // or ""

// The one answer for what is hidden and for what is not there: the same bytes but for the
// reference.
http::Answer not_available(const Visit& visit, const access::NotAvailable& why);
} // namespace trefoil::frame
