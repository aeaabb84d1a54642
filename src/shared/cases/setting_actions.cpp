// Recording where a child learns.
#include "base/text.hpp"
#include "shared/cases/cases.hpp"
#include "shared/cases/setting.hpp"
#include "shared/people/people.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::cases {
namespace {
using access::Action;
using access::Part;
using bodies::Kind;

// Stored: words of law/facts.toml.
constexpr std::string_view told = "setting_told", named = "setting_named", none = "setting_none";

// The row that says it: each takes the place of the one before.
std::optional<Happening> saying(const access::Look& look) {
    for (Happening& row : standing(ledger(look, look.case_id())))
        if (row.kind == told || row.kind == named || row.kind == none) return std::move(row);
    return std::nullopt;
}

bool is_setting(const bodies::Organisation& body) {
    return body.kind == Kind::early_years || body.kind == Kind::school ||
           body.kind == Kind::college;
}

std::vector<bodies::Organisation> settings(const access::Look& look) {
    std::vector<bodies::Organisation> all;
    for (const Kind kind : {Kind::early_years, Kind::school, Kind::college})
        for (auto& each : bodies::of_kind(look, kind)) all.push_back(std::move(each));
    return all;
}

std::optional<SettingRefusal> refuse(const access::Look& look, const SettingTyped& typed) {
    if (!typed.setting && !typed.is_none) return SettingRefusal::nothing_chosen;
    if (typed.setting) {
        const auto known = settings(look);
        if (std::ranges::find(known, *typed.setting, &bodies::Organisation::id) == known.end())
            return SettingRefusal::no_such_setting;
    }
    if (typed.source.empty()) return SettingRefusal::source_missing;
    if (length_of(typed.source) > told_setting_longest) return SettingRefusal::source_too_long;
    return std::nullopt;
}

void add_saying(access::Deed& deed, std::string_view kind, std::optional<Id<Body>> setting,
                std::string_view source) {
    const auto before = saying(deed);
    add(deed, {.kind = std::string{kind},
               .day = deed.today(),
               .for_body = setting,
               .source = std::string{source},
               .supersedes = before ? std::optional{before->id} : std::nullopt});
}
} // namespace

std::string_view code_of(SettingRefusal refusal) {
    switch (refusal) {
    case SettingRefusal::nothing_chosen: return "nothing_chosen";
    case SettingRefusal::no_such_setting: return "no_such_setting";
    case SettingRefusal::source_missing: return "source_missing";
    case SettingRefusal::source_too_long: return "source_too_long";
    }
    std::abort();
}

void told_setting(access::Deed& deed, std::string_view words) {
    const auto found = bodies::named(deed, words);
    if (!found || !is_setting(*found)) return add_saying(deed, told, {}, words);
    people::record_setting(deed, deed.child(), found->id);
    add_saying(deed, told, found->id, words);
}

KnownSetting known_setting(const access::Look& look) {
    KnownSetting known;
    // What came with the request of a school or an officer has no row of its own.
    if (const auto setting = people::child(look, look.child()).setting)
        known.setting = bodies::body(look, *setting);
    if (const auto row = saying(look)) {
        known.is_none = row->kind == none;
        known.source = row->source;
        known.on = row->day;
    }
    return known;
}

Result<access::Happened, SettingRefusal>
record_setting(access::Door& door, std::string_view reference, const SettingTyped& typed) {
    using Outcome = Result<access::Happened, SettingRefusal>;
    return door.deed({"setting.record", Action::decide, Part::overview, access::of_case(reference)},
                     [&](access::Deed& deed) -> Outcome {
                         if (const auto no = refuse(deed, typed)) return Refused{*no};
                         people::record_setting(deed, deed.child(), typed.setting);
                         add_saying(deed, typed.setting ? named : none, typed.setting,
                                    typed.source);
                         return access::Happened{};
                     });
}

SettingView recording_setting(access::Door& door, std::string_view reference) {
    return door.look(
        {"setting.view", Action::decide, Part::overview, access::of_case(reference)},
        [](access::Look& look) {
            return SettingView{
                .reference = look.reference(),
                .child = people::child(look, look.child()).name.given,
                .known = known_setting(look),
                .settings = settings(look),
                .is_told_without =
                    day_of(ledger(look, look.case_id()), "consultation_sent").has_value()};
        });
}
} // namespace trefoil::cases
