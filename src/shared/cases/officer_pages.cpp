// Choosing whose case it is; and the family's own card of that person.
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/own/family.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/cases/cases.hpp"
#include "shared/cases/pages.hpp"
#include "shared/people/people.hpp"
#include <cstdlib>

namespace trefoil::cases {
namespace {
std::string in_words(OfficerRefusal refusal, const Words& words) {
    switch (refusal) {
    case OfficerRefusal::not_of_this_service:
        return words("officer form", "Choose somebody of this service");
    }
    std::abort();
}

http::Answer form_page(frame::Visit& visit, const frame::Problems& problems) {
    const Words& words = visit.words;
    const OfficerView view = officers(visit.door, visit.request.part("reference"));
    html::Page page =
        frame::page(visit, words("officer form", "Who has {child}?", {{"child", view.child}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = html::Url{"/cases"} / view.reference});
    html::Radios choice{
        .name = "officer",
        .fieldset = html::Fieldset{.legend = {.content = words("officer form", "One person the "
                                                                               "family can ask for "
                                                                               "by name")}},
        .error = {.content = frame::problem_of(problems, "officer")},
        .items = {},
        .value = to_hex(view.now.value_or(*visit.session->actor.appointment).bytes)};
    for (const auto& candidate : view.candidates)
        choice.items.push_back({.content = html::name(candidate.name),
                                .value = to_hex(candidate.id.bytes),
                                .hint = {.content = candidate.title}});
    const auto fields =
        html::radios(choice) + html::button({.content = words("officer form", "Give the case")});
    page.content = html::reading(
        frame::summary(problems) + html::h1(page.title) +
        html::form(frame::form(visit, html::Url{"/cases"} / view.reference / "officer", fields)));
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer officer_form(frame::Visit& visit) { return form_page(visit, {}); }

http::Answer give_officer(frame::Visit& visit) {
    const std::string reference{visit.request.part("reference")};
    const auto officer = parse_hex16(visit.request.form.get("officer"));
    const auto outcome =
        give_case(visit.door, reference, officer ? Id<Appointment>{*officer} : Id<Appointment>{});
    if (!outcome) return form_page(visit, {{"officer", in_words(outcome.error(), visit.words)}});
    return http::redirect("/cases/" + reference);
}

// Until one officer has it, the team does; a family always has somebody to call.
html::Html your_person_part(const frame::Visit& visit, access::Look& look) {
    const Words& words = visit.words;
    html::YourPerson shown{.contact = html::link(words("your person", "Call {telephone}",
                                                       {{"telephone", visit.site.telephone}}),
                                                 html::Url::telephone(visit.site.telephone)),
                           .title = words("your person", "Your person")};
    const auto officer = file(look, look.case_id()).officer;
    const auto post = officer ? bodies::post(look, *officer) : std::nullopt;
    if (post) {
        shown.name = people::adult(look, post->person).name.full();
        shown.about = post->title + ", " + bodies::body(look, post->body).name;
    } else {
        const auto service = bodies::send_service(look, look.area());
        shown.name = service.name;
        shown.about = words("your person", "The team for children and young people with special "
                                           "educational needs. Soon one of them is there for you.");
    }
    return html::your_person(shown);
}
} // namespace trefoil::cases
