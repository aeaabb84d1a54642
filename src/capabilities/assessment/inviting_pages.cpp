// Inviting a parent: an e-mail address, and then their link, once.
#include "capabilities/assessment/inviting.hpp"
#include "capabilities/assessment/pages.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include <cstdlib>

namespace trefoil::assessment {
namespace {
using frame::Problems;
using frame::Visit;

frame::Problem in_words(accounts::AdultRefusal refusal, const Words& words) {
    switch (refusal) {
    case accounts::AdultRefusal::not_an_email:
        return {"email", words("inviting", "Enter an e-mail address, like name@example.org")};
    case accounts::AdultRefusal::email_is_taken:
        return {"email", words("inviting", "Somebody signs in with that address already. Ask for "
                                           "another one")};
    case accounts::AdultRefusal::comes_in_already:
        return {"email", words("inviting", "They can sign in already")};
    }
    std::abort();
}

Id<Person> adult_of(const Visit& visit) {
    return frame::id_in<Person>(visit.request.part("adult"));
}

html::Page page_of(const Visit& visit, const InvitingView& view) {
    html::Page page =
        frame::page(visit, visit.words("inviting", "Invite {adult}", {{"adult", view.adult}}));
    page.section = view.reference;
    page.back = html::back_link({.href = html::Url{"/cases"} / view.reference});
    return page;
}

http::Answer form_page(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const Id<Person> adult = adult_of(visit);
    const InvitingView view = inviting(visit.door, visit.request.part("reference"), adult);
    html::Page page = page_of(visit, view);
    page.has_error = !problems.empty();
    html::Html content = frame::summary(problems) + html::h1(page.title);
    if (view.comes_in_already) {
        content += html::p(words("inviting", "They can sign in already."));
    } else {
        const auto fields =
            html::input({.name = "email",
                         .label = {.content = words("inviting", "Their e-mail address")},
                         .hint = {.content = words("inviting", "They sign in with it. Ask them for "
                                                               "it: an address that two people "
                                                               "read is no good here")},
                         .error = {.content = frame::problem_of(problems, "email")},
                         .value = typed(visit, "email")}) +
            html::button({.content = words("inviting", "Make their link")});
        content += html::lede(words("inviting",
                                    "{adult} then sees what the family sees of {child}: what is "
                                    "next, by when, every letter, and who has looked.",
                                    {{"adult", view.adult}, {"child", view.child}})) +
                   html::form(frame::form(visit,
                                          html::Url{"/cases"} / view.reference / "adults" /
                                              to_hex(adult.bytes) / "invitation",
                                          fields));
    }
    page.content = html::reading(content);
    return frame::shown(page, problems.empty() ? 200 : 422);
}

http::Answer link_page(Visit& visit, std::string_view token) {
    const Words& words = visit.words;
    const InvitingView view =
        inviting(visit.door, visit.request.part("reference"), adult_of(visit));
    html::Page page = page_of(visit, view);
    html::Html content = html::h1(page.title);
    if (token.empty())
        content += html::p(words("inviting", "The link was made, and shown once. If it is lost, "
                                             "whoever keeps the service running makes another."));
    else
        content += html::lede(words("inviting",
                                    "Give this link to {adult} and to nobody else: by e-mail, or "
                                    "on paper. It serves once, for seven days.",
                                    {{"adult", view.adult}})) +
                   html::inset_text({.content = html::link(words("inviting", "The link of {adult}",
                                                                 {{"adult", view.adult}}),
                                                           html::Url{"/invitation"} / token)});
    page.content = html::reading(content);
    return frame::shown(page);
}
} // namespace

http::Answer inviting_form(Visit& visit) { return form_page(visit, {}); }

// No redirect: the link is shown here, once, and stands in no address and no store.
http::Answer invited(Visit& visit) {
    const auto outcome =
        invite(visit.door, visit.request.part("reference"), adult_of(visit), typed(visit, "email"));
    if (!outcome) return form_page(visit, {in_words(outcome.error(), visit.words)});
    return link_page(visit, *outcome);
}
} // namespace trefoil::assessment
