// Reading a plan that was issued: the list of those sent to a body, the page, the stored PDF.
#include "capabilities/plan/final.hpp"
#include "capabilities/plan/pages.hpp"
#include "capabilities/plan/received.hpp"
#include "platform/document/document_json.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/document_page.hpp"
#include "shared/frame/paging_links.hpp"

namespace trefoil::plan {
namespace {
using frame::Visit;

documents::Bytes copy_in(Visit& visit, std::string_view act) {
    const auto version = frame::id_in<PlanVersion>(visit.request.part("version"));
    return received_copy(visit.door, visit.request.part("reference"), version, act);
}
} // namespace

http::Answer list_plans(Visit& visit) {
    const Words& words = visit.words;
    html::Page page = frame::page(visit, words("plans", "Plans"));
    const ReceivedPlans received = received_plans(visit.door, frame::page_asked(visit));
    html::Html list;
    for (const ReceivedPlan& plan : received.plans)
        list +=
            html::p(html::link(html::name(plan.name.full()),
                               html::Url{"/plans"} / plan.reference / to_hex(plan.version.bytes)),
                    html::br(),
                    html::muted(words("plans", "Sent to you on {day}",
                                      {{"day", full_date(plan.sent_on)}})));
    if (list.empty())
        list = html::p(words("plans", "No plan has been sent to you. When one names you, or health "
                                      "provision of yours stands in it, it will be here."));
    page.content = html::reading(
        html::h1(page.title) + list +
        frame::page_links(visit, received.paging, words("plans", "Pages of this list")));
    return frame::shown(page);
}

http::Answer show_copy(Visit& visit) {
    const documents::Bytes copy = copy_in(visit, "plan.copy");
    const auto document = document::from_json(copy.json);
    if (!document) throw db::BadValue{};
    html::Page page = frame::page(visit, copy.letter.title);
    page.back =
        frame::is_staff(visit)
            ? html::back_link({.href = "/plans"})
            : html::back_link({.href = html::Url{"/children"} / visit.request.part("reference")});
    const auto no_pictures = [](std::size_t) { return html::Url{}; };
    page.content =
        html::reading(html::document_fragment(*document, no_pictures) +
                      html::p(html::link(visit.words("plans", "Save or print it (PDF)"),
                                         html::Url{"/plans"} / visit.request.part("reference") /
                                             visit.request.part("version") / "plan.pdf")));
    return frame::shown(page);
}

http::Answer show_pdf(Visit& visit) {
    http::Answer answer;
    answer.content_type = "application/pdf";
    answer.body = copy_in(visit, "plan.copy_pdf").pdf;
    return answer;
}
} // namespace trefoil::plan
