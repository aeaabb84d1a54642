// Letters as pages and as PDF, and their list on a child's pages.
#include "platform/html/components/navigation.hpp"
#include "platform/html/document_page.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/documents/documents.hpp"
#include "shared/documents/pages.hpp"
#include "shared/people/people.hpp"
#include <algorithm>

namespace trefoil::documents {
namespace {

// Back to where whoever reads it came from: the case, the child, or their own list.
html::Url back_of(const frame::Visit& visit, std::string_view reference) {
    if (!frame::is_staff(visit)) return html::Url{"/children"} / reference;
    const access::Role role = visit.session->role;
    const bool has_cases = role == access::Role::case_officer || role == access::Role::send_manager;
    return has_cases ? html::Url{"/cases"} / reference : frame::desk(visit).href;
}

// To whom a copy went, or who sent it to us: one title stands on several letters.
std::string whose(const Words& words, const access::Look& look, const Issued& letter) {
    const auto to = [&](const std::string& name) {
        return words("letters", "To {name}", {{"name", name}});
    };
    if (letter.to_person) return to(people::adult(look, *letter.to_person).name.full());
    const auto body = bodies::body(look, letter.to_body.value());
    if (body.kind == bodies::Kind::send_service && letter.issued_by)
        return words("letters", "From {name}",
                     {{"name", people::adult(look, *letter.issued_by).name.full()}});
    return to(bodies::team_and_body(body.name, body.service));
}

// As staff read it: with whose it is.
html::Html row_for_staff(const Words& words, const access::Look& look, const Issued& letter,
                         const html::Url& here) {
    const std::string who = whose(words, look, letter);
    return html::joined(html::link({.content = letter.title, .href = here, .hidden_words = who}),
                        html::br(), who, html::br(), html::muted(weekday_date(letter.issued_on)));
}

// How it was sent; the officer can see to which address.
html::Html sent_row(const Words& words, const access::Look& look, const Sending& letter,
                    const html::Url& here) {
    const std::string how = how_it_went(words, letter);
    if (!look.may(access::Action::decide, access::Part::letter))
        return html::joined(html::br(), html::muted(how));
    return html::joined(
        html::br(),
        html::link({.content = how, .href = here / "sending", .hidden_words = letter.title}));
}
} // namespace

html::Html letters(const frame::Visit& visit, access::Look& look) {
    if (!look.may(access::Action::view, access::Part::letter)) return {};
    const auto sent = sendings(look, look.case_id());
    html::Html list;
    for (const Issued& letter : issued(look, look.case_id())) {
        if (!may_read(look.actor(), letter)) continue;
        const auto here = html::Url{"/letters"} / look.reference() / to_hex(letter.id.bytes);
        html::Html row = frame::is_staff(visit)
                             ? row_for_staff(visit.words, look, letter, here)
                             : html::joined(html::link(letter.title, here), html::br(),
                                            html::muted(weekday_date(letter.issued_on)));
        const auto how = std::ranges::find(sent, letter.id, &Sending::letter);
        if (how != sent.end()) row += sent_row(visit.words, look, *how, here);
        list += html::p(row);
    }
    if (list.empty()) list = html::p(visit.words("letters", "No letters yet."));
    if (!frame::is_staff(visit))
        list += html::p(
            html::link(visit.words("letters", "How we send you letters"), "/how-we-send-letters"));
    return html::card({.title = visit.words("letters", "Letters"), .content = list});
}

http::Answer show_letter(frame::Visit& visit) {
    const std::string_view reference = visit.request.part("reference");
    const Read read =
        letter(visit.door, reference, frame::id_in<Letter>(visit.request.part("letter")));
    html::Page page = frame::page(visit, read.letter.title);
    page.back = html::back_link({.href = back_of(visit, reference)});
    const auto no_pictures = [](std::size_t) { return html::Url{}; };
    page.content =
        html::reading(html::document_fragment(read.document, no_pictures) +
                      html::p(html::link(visit.words("letters", "Save or print it (PDF)"),
                                         html::Url{"/letters"} / reference /
                                             to_hex(read.letter.id.bytes) / "letter.pdf")));
    return frame::shown(page);
}

http::Answer send_pdf(frame::Visit& visit) {
    http::Answer answer;
    answer.content_type = "application/pdf";
    answer.body = pdf(visit.door, visit.request.part("reference"),
                      frame::id_in<Letter>(visit.request.part("letter")));
    return answer;
}
} // namespace trefoil::documents
