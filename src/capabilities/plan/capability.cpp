// What this folder offers the rest.
#include "capabilities/plan/capability.hpp"
#include "capabilities/plan/pages.hpp"
#include "capabilities/plan/steps.hpp"
#include "shared/notices/notices.hpp"

namespace trefoil::plan {
namespace {
using frame::Permission;
using http::Method;

std::vector<frame::Route> writing() {
    return {
        {Method::get, "/cases/{reference}/plan", "plan", Permission::staff, show_plan},
        {Method::get, "/cases/{reference}/plan/decision", "plan.decision", Permission::staff,
         decision_form},
        {Method::post, "/cases/{reference}/plan/decision", "plan.decide", Permission::staff,
         decide},
        {Method::get, "/cases/{reference}/plan/advised", "plan.advised", Permission::staff,
         show_advised},
        {Method::post, "/cases/{reference}/plan/advised", "plan.put_in", Permission::staff, put_in},
        {Method::post, "/cases/{reference}/plan/advised/aside", "plan.put_aside", Permission::staff,
         put_aside},
        {Method::post, "/cases/{reference}/plan/lines", "plan.add_line", Permission::staff,
         add_line},
        {Method::get, "/cases/{reference}/plan/lines/{mark}", "plan.line", Permission::staff,
         show_line},
        {Method::post, "/cases/{reference}/plan/lines/{mark}", "plan.line.change",
         Permission::staff, change_line},
        {Method::post, "/cases/{reference}/plan/lines/{mark}/source", "plan.line.source",
         Permission::staff, name_line_source},
        {Method::post, "/cases/{reference}/plan/lines/{mark}/removal", "plan.line.remove",
         Permission::staff, remove_line},
        {Method::post, "/cases/{reference}/plan/lines/{mark}/section", "plan.line.move",
         Permission::staff, move_line},
        {Method::post, "/cases/{reference}/plan/lines/{mark}/agreement", "plan.line.agree",
         Permission::staff, answer_line},
        {Method::post, "/cases/{reference}/plan/agreement", "plan.ask_to_agree", Permission::staff,
         ask_partner},
        {Method::get, "/cases/{reference}/plan/threads", "plan.threads", Permission::staff,
         show_threads},
        {Method::post, "/cases/{reference}/plan/links", "plan.join", Permission::staff, add_join},
        {Method::post, "/cases/{reference}/plan/links/end", "plan.part", Permission::staff,
         end_join},
        {Method::get, "/cases/{reference}/plan/check", "plan.check", Permission::staff, check_form},
        {Method::post, "/cases/{reference}/plan/check", "plan.serve", Permission::staff, serve},
        {Method::get, "/cases/{reference}/plan/final", "plan.final", Permission::staff, final_form},
        {Method::post, "/cases/{reference}/plan/final", "plan.propose", Permission::staff,
         propose_final},
        {Method::post, "/cases/{reference}/plan/final/approval", "plan.issue", Permission::staff,
         issue_final},
    };
}

std::vector<frame::Route> reading() {
    return {
        {Method::get, "/children/{reference}/draft", "draft", Permission::family, read_draft},
        {Method::get, "/children/{reference}/draft/sections/{section}", "draft.section",
         Permission::family, read_section},
        {Method::post, "/children/{reference}/draft/sections/{section}", "draft.answer",
         Permission::family, answer_section},
        {Method::post, "/children/{reference}/draft/wishes", "draft.wish", Permission::family,
         send_wish},
        {Method::post, "/children/{reference}/draft/finished", "draft.finished", Permission::family,
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
    frame::Offer offer{.routes = writing(),
                       .parts = {{Of::case_aside, 11, plan_card},
                                 {Of::desk, 5, not_agreed},
                                 {Of::desk, 6, plans_to_answer},
                                 {Of::family_main, 6, family_card},
                                 {Of::advice_pack, 5, what_became_of_advice}},
                       .listen =
                           [](access::Listeners& listeners, const std::vector<frame::OpenSteps>&) {
                               notices::date_by_sending(listeners, "plan.draft", {"draft_served"});
                               notices::date_by_sending(
                                   listeners, "plan.final",
                                   {"final_plan_issued", "decision_notice_sent"});
                           },
                       .tasks = officer_tasks,
                       .steps = open_steps};
    for (frame::Route& route : reading()) offer.routes.push_back(route);
    return offer;
}
} // namespace trefoil::plan
