// What this folder offers the rest.
#include "capabilities/plan/capability.hpp"
#include "capabilities/plan/pages.hpp"

namespace trefoil::plan {
namespace {
using frame::Permission;
using http::Method;

std::vector<frame::Route> writing() {
    constexpr Permission staff = Permission::staff;
    return {
        {Method::get, "/cases/{reference}/plan", "plan", staff, show_plan},
        {Method::get, "/cases/{reference}/plan/decision", "plan.decision", staff, decision_form},
        {Method::post, "/cases/{reference}/plan/decision", "plan.decide", staff, decide},
        {Method::get, "/cases/{reference}/plan/advised", "plan.advised", staff, show_advised},
        {Method::post, "/cases/{reference}/plan/advised", "plan.put_in", staff, put_in},
        {Method::post, "/cases/{reference}/plan/advised/aside", "plan.put_aside", staff, put_aside},
        {Method::post, "/cases/{reference}/plan/lines", "plan.add_line", staff, add_line},
        {Method::get, "/cases/{reference}/plan/lines/{mark}", "plan.line", staff, show_line},
        {Method::post, "/cases/{reference}/plan/lines/{mark}", "plan.line.change", staff,
         change_line},
        {Method::post, "/cases/{reference}/plan/lines/{mark}/removal", "plan.line.remove", staff,
         remove_line},
        {Method::post, "/cases/{reference}/plan/lines/{mark}/agreement", "plan.line.agree", staff,
         answer_line},
        {Method::post, "/cases/{reference}/plan/commissioner", "plan.commissioner", staff,
         ask_board},
        {Method::get, "/cases/{reference}/plan/threads", "plan.threads", staff, show_threads},
        {Method::post, "/cases/{reference}/plan/links", "plan.join", staff, add_join},
        {Method::post, "/cases/{reference}/plan/links/end", "plan.part", staff, end_join},
        {Method::get, "/cases/{reference}/plan/check", "plan.check", staff, check_form},
        {Method::post, "/cases/{reference}/plan/check", "plan.serve", staff, serve},
        {Method::get, "/cases/{reference}/plan/final", "plan.final", staff, final_form},
        {Method::post, "/cases/{reference}/plan/final", "plan.propose", staff, propose_final},
        {Method::post, "/cases/{reference}/plan/final/approval", "plan.issue", staff, issue_final},
    };
}

std::vector<frame::Route> reading() {
    constexpr Permission family = Permission::family;
    return {
        {Method::get, "/children/{reference}/draft", "draft", family, read_draft},
        {Method::get, "/children/{reference}/draft/sections/{section}", "draft.section", family,
         read_section},
        {Method::post, "/children/{reference}/draft/sections/{section}", "draft.answer", family,
         answer_section},
        {Method::post, "/children/{reference}/draft/wishes", "draft.wish", family, send_wish},
        {Method::post, "/children/{reference}/draft/finished", "draft.finished", family,
         say_finished},
        {Method::get, "/plans", "plans", Permission::staff, list_plans},
        {Method::get, "/plans/{reference}/{version}", "plan.copy", Permission::signed_in,
         show_copy},
        {Method::get, "/plans/{reference}/{version}/plan.pdf", "plan.pdf", Permission::signed_in,
         show_pdf},
    };
}
} // namespace

frame::Offer offer() {
    using Of = frame::Part::Of;
    frame::Offer offer{
        .routes = writing(),
        .parts = {{Of::case_aside, 11, plan_card}, {Of::family_main, 6, family_card}}};
    for (frame::Route& route : reading()) offer.routes.push_back(route);
    return offer;
}
} // namespace trefoil::plan
