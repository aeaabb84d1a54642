// What this folder offers the rest: the frames of shared pages.
#include "shared/cases/capability.hpp"
#include "shared/cases/pages.hpp"

namespace trefoil::cases {
frame::Offer offer() {
    using frame::Permission;
    using http::Method;
    return {.routes =
                {
                    {Method::get, "/cases/{reference}", "case", Permission::staff, show_case},
                    {Method::get, "/children/{reference}", "child", Permission::family, show_child},
                    {Method::get, "/home", "home", Permission::family, family_home},
                    {Method::get, "/cases/{reference}/officer", "officer", Permission::staff,
                     officer_form},
                    {Method::post, "/cases/{reference}/officer", "officer.give", Permission::staff,
                     give_officer},
                    {Method::get, "/cases/{reference}/birthday", "birthday", Permission::staff,
                     birthday_form},
                    {Method::post, "/cases/{reference}/birthday", "birthday.record",
                     Permission::staff, birthday_record},
                    {Method::get, "/cases/{reference}/rights", "rights", Permission::staff,
                     rights_form},
                    {Method::post, "/cases/{reference}/rights", "rights.record", Permission::staff,
                     rights_record},
                    {Method::get, "/cases/{reference}/setting", "setting", Permission::staff,
                     setting_form},
                    {Method::post, "/cases/{reference}/setting", "setting.record",
                     Permission::staff, setting_record},
                    {Method::get, "/cases/{reference}/health-board", "health_board",
                     Permission::staff, health_board_form},
                    {Method::post, "/cases/{reference}/health-board", "health_board.record",
                     Permission::staff, health_board_record},
                    {Method::get, "/children/{reference}/who-looked", "who_looked",
                     Permission::family, who_looked},
                },
            .parts = {{frame::Part::Of::case_main, 5, your_tasks},
                      {frame::Part::Of::case_aside, 20, people_around},
                      {frame::Part::Of::family_aside, 10, your_person_part},
                      {frame::Part::Of::family_aside, 40, who_looked_part}}};
}
} // namespace trefoil::cases
