// Giving a case to one officer of the area's SEND service.
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"
#include "shared/people/people.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::cases {
namespace {
using access::Action;
using access::Part;

// Who may have the case now: the service's officers and managers.
std::vector<bodies::Post> team(const access::Look& look) {
    std::vector<bodies::Post> team;
    const auto service = bodies::send_service(look, look.area());
    std::ranges::copy_if(bodies::posts_in(look, service.id), std::back_inserter(team),
                         [&](const bodies::Post& post) {
                             const bool holds = post.from_on <= look.today() &&
                                                (!post.to_on || look.today() <= *post.to_on);
                             return holds && (post.role == access::Role::case_officer ||
                                              post.role == access::Role::send_manager);
                         });
    return team;
}
} // namespace

std::string_view code_of(OfficerRefusal refusal) {
    switch (refusal) {
    case OfficerRefusal::not_of_this_service: return "not_of_this_service";
    }
    std::abort();
}

Result<access::Happened, OfficerRefusal> give_case(access::Door& door, std::string_view reference,
                                                   Id<Appointment> officer) {
    using Answer = Result<access::Happened, OfficerRefusal>;
    return door.deed(
        {"case.give", Action::decide, Part::overview, access::of_case(reference)},
        [&](access::Deed& deed) -> Answer {
            const auto posts = team(deed);
            const auto post = std::ranges::find(posts, officer, &bodies::Post::id);
            if (post == posts.end()) return Refused{OfficerRefusal::not_of_this_service};
            give_to(deed, officer);
            add(deed, {.kind = "case_given", .day = deed.today(), .about = post->person.bytes});
            return access::Happened{};
        });
}

OfficerView officers(access::Door& door, std::string_view reference) {
    return door.look(
        {"case.officers", Action::decide, Part::overview, access::of_case(reference)},
        [](access::Look& look) {
            OfficerView view;
            view.reference = look.reference();
            view.child = people::child(look, look.child()).name.given;
            view.now = file(look, look.case_id()).officer;
            for (const bodies::Post& post : team(look))
                view.candidates.push_back(
                    {post.id, people::adult(look, post.person).name.full(), post.title});
            return view;
        });
}
} // namespace trefoil::cases
