// A browser without script, for journeys.
#include "support/http_client.hpp"
#include "platform/http/http.hpp"
#include <algorithm>
#include <stdexcept>

namespace trefoil::test {
namespace {
using Pairs = std::vector<std::pair<std::string, std::string>>;

[[noreturn]] void cannot(const std::string& why, const Page& page) {
    throw NotOnPage(why + " on " + page.path + " (" + std::to_string(page.status) + ", \"" +
                    page.heading() + "\")");
}

std::string encoded(const Pairs& fields) {
    std::string body;
    for (const auto& [name, value] : fields)
        body += (body.empty() ? "" : "&") + http::percent_encode(name) + "=" +
                http::percent_encode(value);
    return body;
}

// Browsers send every line break of a text as CR LF.
std::string with_crlf(std::string_view value) {
    std::string text;
    for (const char c : value) {
        if (c == '\n' && (text.empty() || text.back() != '\r')) text += '\r';
        text += c;
    }
    return text;
}

// Where a link or an action leads from a page; an address of another host is for the test to
// refuse.
std::string resolved(std::string_view to, std::string_view from) {
    to = to.substr(0, to.find('#'));
    const auto directory = from.substr(0, from.find('?'));
    if (to.empty()) return std::string{from};
    if (to.starts_with('/')) return std::string{to};
    if (to.starts_with('?')) return std::string{directory} + std::string{to};
    if (to.find("://") != std::string_view::npos)
        throw std::runtime_error("the page leads elsewhere: " + std::string{to});
    return std::string{directory.substr(0, directory.rfind('/') + 1)} + std::string{to};
}

Pairs sent_by(const Form& form, const Control& pressed) {
    Pairs fields;
    for (const Control& control : form.controls) {
        const bool is_pressed = &control == &pressed;
        const bool sends = control.kind == Control::Kind::button ? is_pressed : control.chosen;
        if (!sends || !control.enabled || control.name.empty() ||
            control.kind == Control::Kind::file)
            continue;
        fields.emplace_back(control.name, with_crlf(control.value));
    }
    return fields;
}
} // namespace

std::string Page::header(std::string_view small_name) const {
    for (const auto& [name, value] : headers)
        if (name == small_name) return value;
    return "";
}

std::string Page::title() const {
    const Node* node = tree_ ? tree_->first("title") : nullptr;
    return node != nullptr ? node->text() : "";
}

std::string Page::heading() const {
    const Node* node = tree_ ? tree_->first("h1") : nullptr;
    return node != nullptr ? node->text() : "";
}

std::string Page::text() const {
    if (!tree_) return "";
    const Node* visible = tree_->first("body");
    return (visible != nullptr ? *visible : *tree_).text();
}

bool Page::has(std::string_view words) const {
    return text().find(squeezed(words)) != std::string::npos;
}

const Page& Browser::get(std::string_view path) {
    return go({"GET", std::string{path}, "", "", "none"});
}

const Page& Browser::follow(std::string_view words) {
    const auto links = page_.tree().all("a");
    const auto exact = std::find_if(links.begin(), links.end(), [&](const Node* link) {
        return link->has("href") && link->text() == words;
    });
    const auto begins = std::find_if(links.begin(), links.end(), [&](const Node* link) {
        return link->has("href") && link->text().starts_with(words);
    });
    const auto found = exact != links.end() ? exact : begins;
    if (found == links.end()) cannot("there is no link \"" + std::string{words} + "\"", page_);
    return go({"GET", resolved((*found)->get("href"), page_.path), "", "", "same-origin"});
}

Control& Browser::control(std::string_view field) {
    for (Form& form : forms_)
        for (Control& control : form.controls)
            if (control.kind != Control::Kind::button && control.name == field) return control;
    for (Form& form : forms_)
        for (Control& control : form.controls)
            if (control.kind != Control::Kind::button && control.words == field) return control;
    cannot("there is no field \"" + std::string{field} + "\"", page_);
}

Browser& Browser::fill(std::string_view field, std::string_view value) {
    Control& found = control(field);
    if (found.kind != Control::Kind::text || !found.enabled)
        cannot("nothing can be typed into \"" + std::string{field} + "\"", page_);
    found.value = value;
    return *this;
}

Control* Browser::option(std::string_view field, std::string_view value_or_words) {
    for (Form& form : forms_)
        for (Control& control : form.controls)
            if (control.kind == Control::Kind::choice && control.enabled && control.name == field &&
                (control.value == value_or_words || control.words == value_or_words))
                return &control;
    return nullptr;
}

Browser& Browser::choose(std::string_view field, std::string_view value_or_words) {
    if (Control* chosen = option(field, value_or_words)) {
        if (chosen->is_radio)
            for (Form& form : forms_)
                for (Control& control : form.controls)
                    if (control.is_radio && control.name == field) control.chosen = false;
        chosen->chosen = true;
        return *this;
    }
    Control& found = control(field);
    for (const auto& [value, words] : found.options)
        if (value == value_or_words || words == value_or_words) {
            found.value = value;
            return *this;
        }
    cannot("\"" + std::string{value_or_words} + "\" cannot be chosen for \"" + std::string{field} +
               "\"",
           page_);
}

Browser& Browser::untick(std::string_view field, std::string_view value_or_words) {
    Control* const ticked = option(field, value_or_words);
    if (ticked == nullptr || ticked->is_radio)
        cannot("\"" + std::string{field} + "\" cannot be unticked", page_);
    ticked->chosen = false;
    return *this;
}

Browser& Browser::attach(std::string_view field, std::string_view file_name,
                         std::string_view bytes) {
    Control& found = control(field);
    if (found.kind != Control::Kind::file)
        cannot("\"" + std::string{field} + "\" takes no file", page_);
    attachments_[found.name] = {std::string{file_name}, std::string{bytes}};
    return *this;
}

std::string Browser::value_of(std::string_view field) const {
    for (const Form& form : forms_)
        for (const Control& control : form.controls)
            if (control.chosen && control.kind != Control::Kind::button &&
                (control.name == field || control.words == field))
                return control.value;
    return "";
}

std::pair<const Form*, const Control*> Browser::button(std::string_view words) const {
    for (const Form& form : forms_)
        for (const Control& control : form.controls)
            if (control.kind == Control::Kind::button && control.enabled && control.words == words)
                return {&form, &control};
    return {nullptr, nullptr};
}

bool Browser::has_button(std::string_view words) const { return button(words).first != nullptr; }

std::string Browser::multipart(const Pairs& fields, const Form& form,
                               std::string_view boundary) const {
    const std::string begin =
        "--" + std::string{boundary} + "\r\nContent-Disposition: form-data; name=\"";
    std::string body;
    for (const auto& [name, value] : fields) body += begin + name + "\"\r\n\r\n" + value + "\r\n";
    for (const Control& control : form.controls) {
        if (control.kind != Control::Kind::file || !control.enabled) continue;
        const auto found = attachments_.find(control.name);
        const Attachment file = found == attachments_.end() ? Attachment{} : found->second;
        body += begin + control.name + "\"; filename=\"" + file.file_name +
                "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + file.bytes + "\r\n";
    }
    return body + "--" + std::string{boundary} + "--\r\n";
}

const Page& Browser::press(std::string_view words) {
    const auto [form, pressed] = button(words);
    if (form == nullptr) cannot("there is no button \"" + std::string{words} + "\"", page_);
    const auto fields = sent_by(*form, *pressed);
    const auto& action = pressed->form_action.empty() ? form->action : pressed->form_action;
    const std::string path = resolved(action, page_.path);
    if (form->method != "post")
        return go(
            {"GET", path.substr(0, path.find('?')) + "?" + encoded(fields), "", "", "same-origin"});
    if (form->encoding == "multipart/form-data") {
        constexpr std::string_view boundary = "----a-boundary-no-test-file-has";
        return go({"POST", path, "multipart/form-data; boundary=" + std::string{boundary},
                   multipart(fields, *form, boundary), "same-origin"});
    }
    return go({"POST", path, "application/x-www-form-urlencoded", encoded(fields), "same-origin"});
}

const Page& Browser::post(std::string_view path, const Pairs& fields, std::string_view fetch_site) {
    return go({"POST", std::string{path}, "application/x-www-form-urlencoded", encoded(fields),
               std::string{fetch_site}});
}

std::string Browser::cookie(std::string_view name) const {
    const auto found = cookies_.find(name);
    return found == cookies_.end() ? "" : found->second;
}

void Browser::set_cookie(std::string_view name, std::string_view value) {
    cookies_[std::string{name}] = value;
}

namespace {
// What is stored nowhere cannot be led on to: the words of a request before it is sent, or of a
// session that ended, which travel from page to page in forms; and the link of an invitation, which
// is shown once.
bool leads_on(const Page& page) {
    return page.header("content-type").starts_with("text/html") &&
           !page.path.starts_with("/ask/") && !page.path.starts_with("/sign-in") &&
           !page.path.ends_with("/invitation");
}

// The list of problems leads to what has them, and a field tells its own problem too.
void check_problems(const Page& page) {
    for (const Node* link : page.tree().all("a")) {
        const Node* list = link->ancestor("ul");
        if (!list || list->get("class").find("govuk-error-summary__list") == std::string::npos)
            continue;
        std::string id = link->get("href").substr(1);
        const Node* place = page.tree().by_id(id);
        if (!place) cannot("a problem leads nowhere: " + id, page);
        if (place->tag != "input" && place->tag != "textarea" && place->tag != "select") continue;
        if (id.ends_with("-day")) id.resize(id.size() - std::string_view{"-day"}.size());
        if (!page.tree().by_id(id + "-error"))
            cannot("a problem is not told beside its field: " + id, page);
    }
}
} // namespace

const Page& Browser::go(Outgoing request) {
    constexpr int redirects_max = 10;
    for (int n = 0; n <= redirects_max; ++n) {
        read(exchange(request), request.path);
        const bool is_redirect = page_.status == 302 || page_.status == 303;
        if (!is_redirect && request.method == "POST" && page_.status == 200 && leads_on(page_))
            cannot("a form that was taken must lead on: reload would send it again", page_);
        if (!is_redirect) {
            check_problems(page_);
            return page_;
        }
        request = {"GET", resolved(page_.header("location"), page_.path), "", "",
                   request.fetch_site};
    }
    cannot("redirects go round in a circle", page_);
}

std::string Browser::exchange(const Outgoing& request) {
    std::string bytes = request.method + " " + request.path +
                        " HTTP/1.1\r\nHost: localhost:" + std::to_string(port_) +
                        "\r\nConnection: close\r\nSec-Fetch-Site: " + request.fetch_site + "\r\n";
    std::string cookies;
    for (const auto& [name, value] : cookies_)
        cookies += (cookies.empty() ? "" : "; ") + name + "=" + value;
    if (!cookies.empty()) bytes += "Cookie: " + cookies + "\r\n";
    if (request.method == "POST")
        bytes += "Content-Type: " + request.content_type +
                 "\r\nContent-Length: " + std::to_string(request.body.size()) + "\r\n";
    RawClient client{port_};
    client.write(bytes + "\r\n" + request.body);
    return client.read_all();
}

void Browser::read(const std::string& answer, std::string path) {
    const auto head_end = answer.find("\r\n\r\n");
    if (head_end == std::string::npos)
        throw std::runtime_error("no whole answer came from " + path);
    page_ = Page{};
    page_.status = status_of(answer);
    page_.path = std::move(path);
    page_.body = answer.substr(head_end + 4);
    for (auto line = answer.find("\r\n") + 2; line < head_end;) {
        const auto end = answer.find("\r\n", line);
        const auto colon = answer.find(": ", line);
        std::string name = answer.substr(line, colon - line);
        for (char& c : name)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        page_.headers.emplace_back(std::move(name), answer.substr(colon + 2, end - colon - 2));
        line = end + 2;
    }
    for (const auto& [name, value] : page_.headers) {
        if (name != "set-cookie") continue;
        const auto sign = value.find('=');
        const std::string cookie = value.substr(0, sign);
        cookies_[cookie] = value.substr(sign + 1, value.find(';') - sign - 1);
        if (value.find("Max-Age=0") != std::string::npos) cookies_.erase(cookie);
    }
    page_.tree_ = read_page(page_.body);
    forms_ = forms_of(*page_.tree_);
    attachments_.clear();
}
} // namespace trefoil::test
