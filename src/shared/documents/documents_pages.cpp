// Letters as pages and as PDF, and their list on a child's pages.
#include "platform/document/document_json.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/document_page.hpp"
#include "shared/documents/documents.hpp"
#include "shared/documents/pages.hpp"

namespace trefoil::documents {
namespace {
using access::Action;
using access::Part;

Id<Letter> letter_of(const http::Request& request) {
    const auto bytes = parse_hex16(request.part("letter"));
    if (!bytes) throw access::NotAvailable{};
    return {*bytes};
}

access::Question question(const http::Request& request, std::string_view act) {
    return {act, Action::view, Part::letter,
            access::about(access::of_case(request.part("reference")), letter_of(request))};
}

html::Html letters(const frame::Visit& visit, access::Look& look) {
    if (!look.may(Action::view, Part::letter)) return {};
    html::Html list;
    for (const Issued& letter : issued(look, look.case_id())) {
        if (!may_read(look, letter)) continue;
        const auto here = html::Url{"/letters"} / look.reference() / to_hex(letter.id.bytes);
        list += html::p(html::link(letter.title, here), html::br(),
                        html::muted(weekday_date(letter.issued_on)));
    }
    if (list.empty()) list = html::p(visit.words("letters", "No letters yet."));
    return html::card({.title = visit.words("letters", "Letters"), .content = list});
}
} // namespace

http::Answer show_letter(frame::Visit& visit) {
    const Bytes bytes =
        visit.door.look(question(visit.request, "letter.view"), [&](access::Look& look) {
            return bytes_of(look, look.case_id(), letter_of(visit.request));
        });
    const auto document = document::from_json(bytes.json);
    if (!document) throw db::BadValue{};
    html::Page page = frame::page(visit, bytes.letter.title);
    page.back =
        html::back_link({.href = frame::is_staff(visit)
                                     ? html::Url{"/cases"} / visit.request.part("reference")
                                     : html::Url{"/children"} / visit.request.part("reference")});
    page.content =
        html::reading(html::document_fragment(*document, [](std::size_t) { return html::Url{}; }) +
                      html::p(html::link(visit.words("letters", "Save or print it (PDF)"),
                                         html::Url{"/letters"} / visit.request.part("reference") /
                                             to_hex(bytes.letter.id.bytes) / "letter.pdf")));
    return frame::shown(page);
}

http::Answer send_pdf(frame::Visit& visit) {
    Bytes bytes = visit.door.look(question(visit.request, "letter.pdf"), [&](access::Look& look) {
        return bytes_of(look, look.case_id(), letter_of(visit.request));
    });
    http::Answer answer;
    answer.content_type = "application/pdf";
    answer.body = std::move(bytes.pdf);
    return answer;
}

frame::Offer offer() {
    using frame::Permission;
    using http::Method;
    using Of = frame::Part::Of;
    return {.routes = {{Method::get, "/letters/{reference}/{letter}", "letter",
                        Permission::signed_in, show_letter},
                       {Method::get, "/letters/{reference}/{letter}/letter.pdf", "letter.pdf",
                        Permission::signed_in, send_pdf}},
            .parts = {{Of::case_aside, 30, letters}, {Of::family_aside, 20, letters}}};
}
} // namespace trefoil::documents
