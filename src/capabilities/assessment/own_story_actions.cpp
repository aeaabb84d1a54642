// What the reader told us.
#include "capabilities/advice/request.hpp"
#include "capabilities/assessment/addition.hpp"
#include "capabilities/assessment/own_story.hpp"
#include "shared/cases/cases.hpp"
#include "shared/statements/statements.hpp"
#include <algorithm>

namespace trefoil::assessment {
OwnStory own_story(access::Door& door, std::string_view reference) {
    return door.look(
        {"assessment.own_story", access::Action::view, access::Part::request,
         access::of_case(reference)},
        [](access::Look& look) {
            const auto reader = look.actor().person;
            OwnStory story{.reference = look.reference(),
                           .child = people::subject(people::child(look, look.child()), reader),
                           .requests = requests(look, look.case_id())};
            std::erase_if(story.requests,
                          [&](const Request& one) { return one.sent_by != reader; });
            for (const Addition& one : additions(look, look.case_id()))
                if (one.said_by == reader) story.said.push_back({one.said_on, one.words});
            std::ranges::reverse(story.said);
            for (const advice::Request& asked : advice::requests(look, look.case_id())) {
                if (asked.person != reader || !asked.answer) continue;
                for (const auto& answered :
                     statements::in_holder(look, look.case_id(), asked.id.bytes))
                    story.said.push_back({asked.answer->on, answered.text.words});
            }
            std::ranges::stable_sort(story.said, {}, &OwnStory::Said::on);
            story.has_draft =
                cases::day_of(cases::ledger(look, look.case_id()), "draft_served").has_value();
            return story;
        });
}
} // namespace trefoil::assessment
