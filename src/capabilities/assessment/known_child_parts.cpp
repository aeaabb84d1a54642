// Whether a child about whom we are asked is one we have: their cases, for who may see those.
#include "base/dates.hpp"
#include "capabilities/assessment/known_child.hpp"
#include "shared/cases/cases.hpp"
#include <algorithm>

namespace trefoil::assessment {
html::Html cases_of(const Words& words, const std::vector<KnownChild>& known) {
    std::vector<html::Html> children;
    for (const KnownChild& child : known)
        children.push_back(html::joined(
            html::link(html::name(child.name.full()), html::Url{"/cases"} / child.reference), " · ",
            child.born_on
                ? words("receive form", "born {day}", {{"day", full_date(*child.born_on)}})
                : words("receive form", "day of birth not known"),
            " · ", child.reference));
    return html::bullets(children);
}

// A family or a school that asks is not told whom we know; the officer who reads the request is,
// until it is decided. Each child that is named goes into the entry.
html::Html maybe_known(const frame::Visit& visit, access::Look& look) {
    if (!look.may(access::Action::decide, access::Part::decision)) return {};
    if (cases::stage_of(cases::ledger(look, look.case_id())) != cases::Stage::asked) return {};
    const people::Child child = people::child(look, look.child());
    auto known = known_already(look, child.name, child.born_on);
    std::erase_if(known, [&](const KnownChild& one) { return one.reference == look.reference(); });
    if (known.empty()) return {};
    for (const KnownChild& one : known) look.names(one.id);
    const Words& words = visit.words;
    return html::card(
        {.title = words("maybe known", "Is this a child we have?"),
         .content = html::p(words("maybe known",
                                  "Another case is about a child of the same name and day of "
                                  "birth, or of a day we do not know. If it is the same child, "
                                  "time runs from the first day on which we were asked or "
                                  "told. Whoever asked now is not told of the other case.")) +
                    cases_of(words, known)});
}
} // namespace trefoil::assessment
