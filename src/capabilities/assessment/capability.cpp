// What this folder offers the rest.
#include "capabilities/assessment/capability.hpp"
#include "capabilities/assessment/age_limit_pages.hpp"
#include "capabilities/assessment/known_child.hpp"
#include "capabilities/assessment/pages.hpp"
#include "capabilities/assessment/steps.hpp"
#include "shared/notices/notices.hpp"

namespace trefoil::assessment {
namespace {
using frame::Permission;
using http::Method;

std::vector<frame::Route> family_routes() {
    return {
        {Method::get, "/ask", "ask", Permission::family, ask_choose},
        {Method::get, "/ask/{about}", "ask.form", Permission::family, ask_form},
        {Method::post, "/ask/change", "ask.change", Permission::family, ask_change},
        {Method::post, "/ask/check", "ask.check", Permission::family, ask_check},
        {Method::post, "/ask", "ask.send", Permission::family, ask_send},
        {Method::get, "/requests/{reference}", "receipt", Permission::signed_in, show_receipt},
        {Method::get, "/children/{reference}/withdraw", "withdraw", Permission::family,
         withdraw_form},
        {Method::post, "/children/{reference}/withdraw", "withdraw.do", Permission::family,
         withdraw_sent},
        {Method::get, "/children/{reference}/told", "own_story", Permission::family,
         show_own_story},
        {Method::get, "/children/{reference}/more", "more", Permission::family, addition_form},
        {Method::post, "/children/{reference}/more", "more.add", Permission::family,
         add_words_sent},
    };
}

std::vector<frame::Route> staff_routes() {
    return {
        {Method::get, "/cases/new", "receive", Permission::staff, receive_form},
        {Method::post, "/cases/new", "receive.send", Permission::staff, receive_sent},
        {Method::post, "/cases/{reference}/adults", "standing.add_adult", Permission::staff,
         add_adult_sent},
        {Method::get, "/cases/{reference}/adults/{adult}/invitation", "inviting", Permission::staff,
         inviting_form},
        {Method::post, "/cases/{reference}/adults/{adult}/invitation", "inviting.send",
         Permission::staff, invited},
        {Method::get, "/cases/{reference}/standing", "standing", Permission::staff, standing_form},
        {Method::post, "/cases/{reference}/standing", "standing.confirm", Permission::staff,
         confirm},
        {Method::get, "/cases/{reference}/age-limit", "age_limit", Permission::staff,
         age_limit_form},
        {Method::post, "/cases/{reference}/age-limit", "age_limit.end", Permission::staff,
         age_limit_recorded},
        {Method::get, "/cases/{reference}/decision", "decision", Permission::staff, decision_form},
        {Method::post, "/cases/{reference}/decision", "decision.decide", Permission::staff, decide},
        {Method::get, "/cases/{reference}/against/{question}", "against", Permission::staff,
         against_form},
        {Method::post, "/cases/{reference}/against/{question}", "against.propose",
         Permission::staff, against_propose},
        {Method::get, "/cases/{reference}/second-look/{question}", "second_look", Permission::staff,
         second_look},
        {Method::post, "/cases/{reference}/second-look/{question}", "second_look.confirm",
         Permission::staff, second_look_confirm},
        {Method::post, "/cases/{reference}/second-look/{question}/back", "second_look.send_back",
         Permission::staff, second_look_send_back},
        {Method::get, "/cases/{reference}/considering", "considering", Permission::staff,
         considering_form},
        {Method::post, "/cases/{reference}/considering", "considering.send", Permission::staff,
         considering_send},
        {Method::get, "/cases/{reference}/withdrawal", "withdrawal", Permission::staff,
         withdrawal_form},
        {Method::post, "/cases/{reference}/withdrawal", "withdrawal.record", Permission::staff,
         withdrawal_recorded},
        {Method::get, "/cases/{reference}/more-time", "more_time", Permission::staff,
         more_time_form},
        {Method::post, "/cases/{reference}/more-time", "more_time.record", Permission::staff,
         more_time_record},
        {Method::get, "/cases/{reference}/more-time/{decision}", "time_error", Permission::staff,
         time_error_form},
        {Method::post, "/cases/{reference}/more-time/{decision}", "time_error.record",
         Permission::staff, time_error_record},
        {Method::get, "/cases/{reference}/more-time/{decision}/back", "time_return",
         Permission::staff, return_form},
        {Method::post, "/cases/{reference}/more-time/{decision}/back", "time_return.record",
         Permission::staff, return_record},
    };
}
} // namespace

frame::Offer offer() {
    using Of = frame::Part::Of;
    frame::Offer offer{
        .routes = family_routes(),
        .parts =
            {
                {Of::case_main, 5, maybe_known},
                {Of::case_main, 15, more_time_given},
                {Of::case_main, 30, what_family_told},
                {Of::advice_pack, 10, what_family_told},
                {Of::desk, 10, ways_in},
                {Of::family_main, 5, family_news},
                {Of::family_main, 8, what_you_can_do},
                {Of::family_main, 10, family_steps},
                {Of::family_main, 15, family_why},
                {Of::family_aside, 60, not_happy},
            },
        .listen =
            [](access::Listeners& listeners, const std::vector<frame::OpenSteps>&) {
                notices::date_by_sending(listeners, "assessment.considering",
                                         {"consultation_sent"});
                for (const char* letter : {"assessment.refusal", "assessment.no_plan"})
                    notices::date_by_sending(listeners, letter, {"decision_notice_sent"});
            },
        .tasks = officer_tasks,
        .steps = open_steps};
    for (frame::Route& route : staff_routes()) offer.routes.push_back(route);
    return offer;
}
} // namespace trefoil::assessment
