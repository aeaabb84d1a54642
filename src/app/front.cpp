// Between the HTTP front and the pages.
#include "app/front.hpp"
#include "app/fault.hpp"
#include "platform/html/assets.hpp"
#include "platform/html/components/button.hpp"
#include "platform/http/serialise.hpp"
#include "shared/entrance/entrance.hpp"
#include <algorithm>
#include <stdexcept>

namespace trefoil::app {
namespace {
constexpr int tries = 3; // of a look whose facts moved while it was drawn

http::RouteTable table_of(const std::vector<frame::Route>& routes) {
    std::vector<http::RoutePattern> patterns;
    for (const frame::Route& route : routes) {
        if (route.permission == frame::Permission::unstated || !route.handler)
            throw std::logic_error("a route states no permission: " + std::string{route.pattern});
        patterns.push_back({route.method, route.pattern});
    }
    auto table = http::RouteTable::compile(patterns);
    if (!table) throw std::logic_error(table.error());
    return *std::move(table);
}

bool may_ask(frame::Permission permission, const accounts::Session* session) {
    switch (permission) {
    case frame::Permission::unstated: return false;
    case frame::Permission::anyone: return true;
    case frame::Permission::signed_in: return session != nullptr;
    case frame::Permission::family: return session && !session->actor.appointment;
    case frame::Permission::staff: return session && session->actor.appointment;
    }
    return false;
}

// What was typed stands in a form to be sent again, but no form with a password. Its once-key makes
// that safe even if the first time did happen.
html::Html sent_again(const http::Request& request, const Words& words) {
    const auto to = html::Url::parse(request.path);
    if (request.method != http::Method::post || !http::from_our_own_page(request) || !to) return {};
    if (request.form.has("password")) return {}; // it is not sent back, and all else is soon typed
    html::Form form{.action = *to,
                    .content = html::button({.content = words("sorry page", "Try again")})};
    for (const auto& [name, value] : request.form.pairs()) form.hidden.push_back({name, value});
    return html::p(words("sorry page", "What you typed is still here.")) + html::form(form);
}

http::Answer sorry(const frame::Site& site, int status, const http::Request& request,
                   const Words& words) {
    html::Page page;
    page.brand = site.brand;
    page.title = words("sorry page", "Sorry, that did not work");
    page.content = html::reading(
        html::h1(page.title) +
        html::p(words("sorry page", "It is our fault, not yours. Try again in a minute.")) +
        sent_again(request, words) +
        html::p(words("sorry page", "If it happens again, call {telephone} and quote {reference}.",
                      {{"telephone", site.telephone}, {"reference", request.id}})));
    http::Answer answer = frame::shown(page, status);
    if (status == 503) answer.headers.emplace_back("Retry-After", "5");
    return answer;
}

// Stored in a column of that many.
bool may_be_once_key(std::string_view key) {
    return key.size() <= access::once_key_longest &&
           std::ranges::all_of(key, [](char c) { return c >= ' ' && c <= '~'; });
}

// Of a form from elsewhere nothing is shown: its words may be somebody else's. Whoever typed them
// here still has them a step back.
http::Answer not_our_form(const frame::Visit& visit, int status) {
    const Words& words = visit.words;
    html::Page page = frame::page(visit, words("not our form", "That form was not sent from here"));
    page.content = html::reading(
        html::h1(page.title) +
        html::p(words("not our form", "Nothing was done. If you filled it in on a page of this "
                                      "service, go back: what you typed is still there. Then load "
                                      "the page anew in another window, and send it from there.")) +
        html::p(html::link(words("not our form", "Go to the start page"), "/")));
    return frame::shown(page, status);
}

http::Answer too_often_page(const frame::Site& site, const http::Request& request,
                            std::chrono::seconds wait, const Words& words) {
    html::Page page;
    page.brand = site.brand;
    page.title = words("too often", "You are asking too fast");
    page.content = html::reading(
        html::h1(page.title) +
        html::p(words.count("too often", wait.count(), "Wait {n} second, then try again.",
                            "Wait {n} seconds, then try again.")) +
        html::p(words("too often", "This was not done. We limit how often one person may ask, to "
                                   "keep everybody’s information safe.")) +
        sent_again(request, words) +
        html::p(words("too often",
                      "If you are looking for something and cannot find it, call "
                      "{telephone}.",
                      {{"telephone", site.telephone}})));
    http::Answer answer = frame::shown(page, 429);
    answer.headers.emplace_back("Retry-After", std::to_string(wait.count()));
    return answer;
}
} // namespace

Front::Front(access::Surroundings surroundings, frame::Site site, std::vector<frame::Route> routes,
             std::function<void(std::string_view)> faults)
    : surroundings_(std::move(surroundings)), site_(std::move(site)), routes_(std::move(routes)),
      faults_(std::move(faults)), table_(table_of(routes_)), again_(2, 256) {}

void Front::answer(http::Request request, const http::Reply& reply) const {
    constexpr std::string_view assets = "/assets/";
    if (request.path.starts_with(assets)) {
        const auto asset = html::find_asset(std::string_view{request.path}.substr(assets.size()));
        if (!asset) return reply(http::refusal(404));
        http::Answer answer;
        answer.content_type = asset->content_type;
        answer.body = http::Body::lasting(asset->bytes);
        answer.kept_by_browsers = true;
        answer.figures.route = "asset";
        return reply(std::move(answer));
    }
    const auto shared = std::make_shared<http::Request>(std::move(request));
    const auto matched = table_.match(*shared);
    if (!matched && matched.error() == http::Miss::other_method) {
        http::Answer answer = http::text(405, "Not here.");
        answer.headers.emplace_back("Allow", table_.allowed(shared->path));
        return reply(std::move(answer));
    }
    const auto counted = [reply, begun = under_way_.one()](http::Answer answer) {
        reply(std::move(answer));
    };
    // An address that stands in no table gets the same answer as one whose page is not available.
    attempt(shared, matched ? *matched : routes_.size(), counted, tries);
}

http::Answer Front::page_of(const frame::Route& route, frame::Visit& visit) const {
    const bool is_form = visit.request.method == http::Method::post;
    if (is_form && !http::from_our_own_page(visit.request)) return not_our_form(visit, 403);
    if (is_form && !may_be_once_key(visit.door.visitor().once_key)) return not_our_form(visit, 422);
    if (!may_ask(route.permission, visit.session)) {
        if (visit.session) throw access::NotAvailable{};
        return is_form ? entrance::signed_out(visit) : entrance::sign_in_first(visit);
    }
    if (visit.session && visit.session->awaits_code() &&
        route.permission != frame::Permission::anyone)
        return http::redirect("/sign-in/code");
    if (visit.session && route.permission != frame::Permission::anyone)
        if (const auto wait = denials_.wait(visit.session->actor.person, visit.door.now()))
            return too_often(visit.request, *wait);
    if (route.permission != frame::Permission::anyone && http::is_prefetch(visit.request)) {
        http::Answer nothing;
        nothing.status = 204;
        return nothing;
    }
    return route.handler(visit);
}

// The same answer whatever was denied; a person to whom it happens too often must wait.
http::Answer Front::denied(const frame::Route& route, const frame::Visit& visit,
                           const access::NotAvailable& why) const {
    if (visit.session && denials_.count(visit.session->actor.person, visit.door.now()))
        faults_(alert_line(visit.request.id, route.name, "denied too often"));
    return frame::not_available(visit, why);
}

http::Answer Front::too_often(const http::Request& request, std::chrono::seconds wait) const {
    return too_often_page(site_, request, wait, words_);
}

const frame::Route& Front::route_at(std::size_t index) const {
    static const frame::Route nowhere{.name = "nowhere"};
    return index < routes_.size() ? routes_[index] : nowhere;
}

http::Answer Front::broken_answer(const http::Request& request, const frame::Route& route,
                                  const std::exception_ptr& broken) const {
    const Fault fault = fault_of(broken);
    faults_(fault_line(request.id, route.name, fault));
    http::Answer answer = sorry(site_, fault.status, request, words_);
    answer.figures.route = route.name;
    return answer;
}

void Front::attempt(const std::shared_ptr<const http::Request>& request, std::size_t index,
                    const http::Reply& reply, int tries_left) const {
    const frame::Route& route = route_at(index);
    http::Answer answer;
    std::unique_ptr<access::Door> door;
    try {
        const auto session = accounts::find_session(surroundings_.database, surroundings_.clock,
                                                    request->cookie(frame::session_cookie));
        access::Visitor visitor;
        if (session) {
            visitor.actor = session->actor;
            visitor.sign_in = session->sign_in;
        }
        visitor.request = request->id;
        visitor.denial_reference = surroundings_.random(request->id)->reference();
        if (request->method == http::Method::post)
            visitor.once_key = std::string{request->form.get("once")};
        door = std::make_unique<access::Door>(surroundings_, visitor);
        frame::Visit visit{*request, *door, words_, site_, session ? &*session : nullptr};
        try {
            if (index == routes_.size()) throw access::NotAvailable{};
            answer = page_of(route, visit);
        } catch (const access::NotAvailable& why) {
            answer = denied(route, visit, why);
        }
    } catch (...) {
        return reply(broken_answer(*request, route, std::current_exception()));
    }
    answer.figures = {std::string{route.name}, door->asked().queries, door->asked().rows, {}};
    // The answer leaves when its entry is durable; if the facts moved meanwhile it is drawn again.
    const auto drawn = std::make_shared<http::Answer>(std::move(answer));
    door->settle(
        [this, request, index, tries_left, drawn, reply,
         drawn_at = std::chrono::steady_clock::now()](bool settled, std::exception_ptr broken) {
            drawn->figures.commit_wait = std::chrono::duration_cast<std::chrono::microseconds>(
                std::chrono::steady_clock::now() - drawn_at);
            try { // what this throws would end the database's thread
                if (settled) return reply(std::move(*drawn));
            } catch (...) { // a header that is none
                broken = std::current_exception();
            }
            if (broken) return reply(broken_answer(*request, route_at(index), broken));
            if (tries_left == 1) return reply(sorry(site_, 503, *request, words_));
            // Not on this thread: it may be the database's.
            const auto again = [this, request, index, reply, tries_left] {
                attempt(request, index, reply, tries_left - 1);
            };
            if (!again_.give(again)) reply(http::refusal(503));
        });
}
} // namespace trefoil::app
