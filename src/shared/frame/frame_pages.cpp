// The frame of every page.
#include "base/text.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/messages.hpp"
#include "shared/frame/frame.hpp"
#include "shared/frame/kept_words.hpp"
#include "shared/frame/public_pages.hpp"
#include <cstdlib>

namespace trefoil::frame {
namespace {
std::vector<html::NavigationLink> navigation(const Visit& visit) {
    const Words& words = visit.words;
    std::vector<html::NavigationLink> links;
    const auto add = [&](std::string text, html::Url to) {
        const bool current = to.view() == visit.request.path;
        links.push_back({.text = std::move(text), .href = std::move(to), .is_current = current});
    };
    if (!visit.session || visit.session->awaits_code()) return links;
    Desk begins = desk(visit);
    add(std::move(begins.words), std::move(begins.href));
    if (is_staff(visit)) {
        // To those who make plans none is sent.
        if (!is_send_service(visit)) add(words("navigation", "Plans"), "/plans");
    } else {
        add(words("navigation", "Ask for help"), "/ask");
    }
    return links;
}
} // namespace

bool is_send_service(const Visit& visit) {
    return is_staff(visit) && (visit.session->role == access::Role::case_officer ||
                               visit.session->role == access::Role::send_manager);
}

bool is_staff(const Visit& visit) {
    return visit.session && visit.session->actor.appointment.has_value();
}

html::Agency mark_of(access::Agency agency) {
    switch (agency) {
    case access::Agency::education: return html::Agency::education;
    case access::Agency::health: return html::Agency::health;
    case access::Agency::social_care: return html::Agency::care;
    }
    std::abort();
}

Desk desk(const Visit& visit) {
    if (!is_staff(visit)) return {visit.words("navigation", "Home"), "/home"};
    if (is_send_service(visit)) return {visit.words("navigation", "My work"), "/work"};
    return {visit.words("navigation", "Requests"), "/advice"};
}

html::Html reach_adviser(const Visit& visit) {
    const Words& words = visit.words;
    if (!visit.site.adviser)
        return html::link(words("adviser", "Call us, and we tell you how to reach them"),
                          html::Url::telephone(visit.site.telephone));
    const areas::Contact& adviser = *visit.site.adviser;
    const auto call = html::link(words("adviser", "Call {name}, {telephone}",
                                       {{"name", adviser.name}, {"telephone", adviser.telephone}}),
                                 html::Url::telephone(adviser.telephone));
    const auto web = html::Url::parse(adviser.web);
    if (adviser.web.empty() || !web) return call;
    return html::joined(
        call, " ",
        html::link(words("adviser", "Website of {name}", {{"name", adviser.name}}), *web));
}

html::Html draw(const Visit& visit, access::Look& look, Part::Of of) {
    html::Html drawn;
    for (const Part& part : visit.site.parts)
        if (part.of == of) drawn += part.draw(visit, look);
    return drawn;
}

std::vector<Task> tasks(const Visit& visit, access::Look& look) {
    std::vector<Task> all;
    for (const Tasks offered : visit.site.tasks)
        for (Task& task : offered(visit, look)) all.push_back(std::move(task));
    const auto place = [](const Task& task) { return std::pair{task.kind, task.by}; };
    std::ranges::stable_sort(all, {}, place);
    return all;
}

html::Page page(const Visit& visit, std::string title) {
    html::Page page;
    page.title = std::move(title);
    page.brand = visit.site.brand;
    page.audience = is_staff(visit) ? html::Audience::staff : html::Audience::families;
    page.navigation = navigation(visit);
    if (visit.session) {
        const accounts::Session& session = *visit.session;
        page.person = html::SignedIn{.name = session.name.full(), .role = session.title};
        page.session_seconds =
            std::chrono::floor<std::chrono::seconds>(session.ends_at - visit.door.now()).count();
    }
    page.theme = theme_of(visit.request);
    page.theme_form = "/theme";
    if (visit.request.method == http::Method::get)
        page.here = html::Url::parse(visit.request.path).value_or(html::Url{"/"});
    page.footer_links = footer_links(visit.words);
    if (visit.site.is_demo) {
        const Date today = visit.door.today();
        page.footer_note = visit.words("footer", "Example data. No real people.");
        page.footer_links.push_back(
            {.content = visit.words(
                 "footer", "It is {day} {year} here. Move the clock",
                 {{"day", weekday_date(today)}, {"year", static_cast<int>(today.year())}}),
             .href = "/clock"});
    }
    return page;
}

http::Answer shown(const html::Page& page, int status) {
    http::Answer answer;
    answer.status = status;
    answer.body = html::page(page);
    return answer;
}

html::Form form(const Visit& visit, html::Url action, html::Html content) {
    html::Form form;
    form.action = std::move(action);
    form.content = std::move(content);
    form.hidden = {{"once", visit.door.once_key()}};
    return form;
}

html::Html summary(const Problems& problems) {
    if (problems.empty()) return {};
    html::ErrorSummary summary;
    for (const Problem& problem : problems)
        summary.errors.push_back({.content = problem.words, .href = html::Url{}.at(problem.field)});
    return html::error_summary(summary);
}

std::string typed(const Visit& visit, std::string_view field) {
    return std::string{trimmed(clean_words(visit.request.form.get(field)).value_or(""))};
}

Problem too_long(const Words& words, std::string_view field, std::size_t longest) {
    return {std::string{field},
            words("form", "Use {most} characters or fewer", {{"most", longest}})};
}

std::string problem_of(const Problems& problems, std::string_view field) {
    for (const Problem& problem : problems)
        if (problem.field == field) return problem.words;
    return {};
}

http::Answer not_available(const Visit& visit, const access::NotAvailable& why) {
    const Words& words = visit.words;
    html::Page shown_page = page(visit, words("not available", "This is not available to you"));
    html::Html missing;
    if (why.missing == access::code_of(access::Rule::x2_orders_asked))
        missing = html::p(words("not available",
                                "Nobody has recorded yet whether a court order limits who may see "
                                "this. The case officer can do that."));
    if (why.missing == access::code_of(access::Rule::x2_tie_kind))
        missing = html::p(words("not available",
                                "Nobody has recorded yet what your tie to this child is. The case "
                                "officer can do that."));
    if (why.missing == access::code_of(access::Rule::x2_birth))
        missing = html::p(words("not available",
                                "Nobody has recorded a date of birth yet. The case officer can do "
                                "that."));
    // A colleague may have moved or removed it meanwhile.
    const html::Html kept = http::from_our_own_page(visit.request) ? to_copy(visit) : html::Html{};
    shown_page.content = html::reading(
        html::h1(shown_page.title) + missing + kept +
        html::p(words("not available",
                      "If you think it should be, call {telephone} and quote {reference}.",
                      {{"telephone", visit.site.telephone},
                       {"reference", shown_reference(visit.door.visitor().denial_reference)}})) +
        html::p(html::link(words("not available", "Go to the start page"), "/")));
    return shown(shown_page, 404);
}
} // namespace trefoil::frame
