// The page on which staff record where a child learns, and the warning where nobody knows.
#include "base/dates.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/select.hpp"
#include "shared/cases/pages.hpp"
#include "shared/cases/setting.hpp"
#include <cstdlib>

namespace trefoil::cases {
namespace {
using frame::Problems;
using frame::Visit;
constexpr std::string_view context = "setting form";
constexpr std::string_view nowhere = "none"; // in the place of a body's id

html::Url address(std::string_view reference) {
    return html::Url{"/cases"} / reference / "setting";
}

frame::Problem in_words(SettingRefusal refusal, const Words& words) {
    switch (refusal) {
    case SettingRefusal::nothing_chosen:
    case SettingRefusal::no_such_setting:
        return {"setting", words(context, "Choose where they learn, or that they go nowhere now")};
    case SettingRefusal::source_missing:
        return {"source", words(context, "Say who told you, and when")};
    case SettingRefusal::source_too_long:
        return {"source",
                words(context, "Use {most} characters or fewer", {{"most", told_setting_longest}})};
    }
    std::abort();
}

std::string now_words(const Words& words, const KnownSetting& known) {
    const std::string said = known.on
                                 ? words(context, " Recorded on {day}: {source}.",
                                         {{"day", full_date(*known.on)}, {"source", known.source}})
                                 : std::string{};
    if (known.setting)
        return words(context, "They learn at {setting}.", {{"setting", known.setting->name}}) +
               said;
    if (known.is_none) return words(context, "They go nowhere now.") + said;
    if (known.source.empty()) return words(context, "Nobody has told us where they learn.");
    return words(context, "We were told: “{words}”. No setting of that name is entered here.",
                 {{"words", known.source}});
}

html::Html fields(const Visit& visit, const SettingView& view, const Problems& problems) {
    const Words& words = visit.words;
    const http::Fields& form = visit.request.form;
    html::Select choice{
        .name = "setting",
        .label = {.content = words(context, "Where do they learn now?")},
        .error = {.content = frame::problem_of(problems, "setting")},
        .items = {{.text = words(context, "Choose one"), .value = ""},
                  {.text = words(context, "Nowhere now"), .value = std::string{nowhere}}},
        .value = std::string{form.get("setting")}};
    for (const bodies::Organisation& each : view.settings)
        choice.items.push_back({.text = each.name, .value = to_hex(each.id.bytes)});
    return html::select(choice) +
           html::input({.name = "source",
                        .label = {.content = words(context, "Who says so, and when?")},
                        .hint = {.content = words(context, "For example: the mother, by phone "
                                                           "today.")},
                        .error = {.content = frame::problem_of(problems, "source")},
                        .value = std::string{form.get("source")}}) +
           html::button({.content = words(context, "Record this"), .prevents_double_click = true});
}

http::Answer page_with(Visit& visit, const Problems& problems) {
    const Words& words = visit.words;
    const SettingView view = recording_setting(visit.door, visit.request.part("reference"));
    html::Page page =
        frame::page(visit, words(context, "Where does {child} learn?", {{"child", view.child}}));
    page.section = view.reference;
    page.has_error = !problems.empty();
    page.back = html::back_link({.href = html::Url{"/cases"} / view.reference});
    html::Html content =
        frame::summary(problems) + html::h1(page.title) + html::p(now_words(words, view.known));
    if (view.is_told_without)
        content += html::p(words(context, "Those whom the law names were told already that we are "
                                          "considering. A school recorded now was not: tell it "
                                          "yourself. It gets the letters from now on."));
    content +=
        html::form(frame::form(visit, address(view.reference), fields(visit, view, problems)));
    page.content = html::reading(content);
    return frame::shown(page, problems.empty() ? 200 : 422);
}
} // namespace

http::Answer setting_form(Visit& visit) { return page_with(visit, {}); }

http::Answer setting_record(Visit& visit) {
    const http::Fields& form = visit.request.form;
    const std::string reference{visit.request.part("reference")};
    SettingTyped typed{.is_none = form.get("setting") == nowhere,
                       .source = frame::typed(visit, "source")};
    if (const auto setting = parse_hex16(form.get("setting"))) typed.setting = Id<Body>{*setting};
    const auto outcome = record_setting(visit.door, reference, typed);
    if (!outcome) return page_with(visit, {in_words(outcome.error(), visit.words)});
    return http::redirect("/cases/" + reference);
}

html::Html name_setting_first(const Words& words, const KnownSetting& known,
                              std::string_view reference) {
    if (known.is_known()) return {};
    return html::inset_text(
        {.content =
             html::p(now_words(words, known)) +
             html::p(words(context, "The law names the head of their school, college or nursery "
                                    "too: until it is recorded, nobody there is told. "),
                     html::link(words(context, "Record where they learn"), address(reference)))});
}
} // namespace trefoil::cases
