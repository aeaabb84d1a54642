// What this folder offers the rest.
#include "capabilities/advice/capability.hpp"
#include "capabilities/advice/ending.hpp"
#include "capabilities/advice/pages.hpp"
#include "capabilities/advice/steps.hpp"

namespace trefoil::advice {
frame::Offer offer() {
    using frame::Permission;
    using Of = frame::Part::Of;
    using http::Method;
    return {.routes =
                {
                    {Method::get, "/cases/{reference}/ask-for-advice", "advice.asking",
                     Permission::staff, asking_form},
                    {Method::post, "/cases/{reference}/ask-for-advice", "advice.ask",
                     Permission::staff, ask_for_advice},
                    {Method::get, "/cases/{reference}/advice/{agency}/{request}", "advice.read",
                     Permission::staff, show_advice},
                    {Method::post, "/cases/{reference}/reminders", "advice.remind",
                     Permission::staff, send_reminders},
                    {Method::get, "/advice", "advice.inbox", Permission::staff, show_inbox},
                    {Method::get, "/advice/{reference}/{request}", "advice.request",
                     Permission::staff, show_request},
                    {Method::get, "/advice/{reference}/{request}/sent.pdf", "advice.sent",
                     Permission::staff, show_sent},
                    {Method::post, "/advice/{reference}/{request}/take", "advice.take",
                     Permission::staff, take_request},
                    {Method::post, "/advice/{reference}/{request}/pass-back", "advice.pass_back",
                     Permission::staff, pass_request_back},
                    {Method::get, "/advice/{reference}/{request}/write", "advice.writing",
                     Permission::staff, writing_form},
                    {Method::post, "/advice/{reference}/{request}/write", "advice.add",
                     Permission::staff, add_statement},
                    {Method::get, "/advice/{reference}/{request}/write/{statement}",
                     "advice.change_form", Permission::staff, change_form},
                    {Method::post, "/advice/{reference}/{request}/write/{statement}",
                     "advice.change", Permission::staff, change_statement},
                    {Method::post, "/advice/{reference}/{request}/write/{statement}/remove",
                     "advice.take_out", Permission::staff, take_statement_out},
                    {Method::get, "/advice/{reference}/{request}/send", "advice.sending",
                     Permission::staff, sending_form},
                    {Method::post, "/advice/{reference}/{request}/send", "advice.send",
                     Permission::staff, send_in},
                    {Method::get, "/advice/{reference}/{request}/refuse", "advice.refusal",
                     Permission::staff, refusal_form},
                    {Method::post, "/advice/{reference}/{request}/refuse", "advice.refuse",
                     Permission::staff, refuse_request},
                    {Method::get, "/children/{reference}/tell/{request}", "advice.telling",
                     Permission::family, telling_form},
                    {Method::post, "/children/{reference}/tell/{request}", "advice.tell",
                     Permission::family, tell_us},
                    {Method::get, "/children/{reference}/advice/{agency}/{request}",
                     "advice.family_read", Permission::family, show_family_advice},
                },
            .parts =
                {
                    {Of::case_main, 20, advice_asked},
                    {Of::family_main, 20, family_advice},
                },
            .listen = [](access::Listeners& listeners,
                         const std::vector<frame::OpenSteps>&) { end_with_case(listeners); },
            .tasks = officer_tasks,
            .steps = open_steps};
}
} // namespace trefoil::advice
