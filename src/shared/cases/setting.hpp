// Where a child learns: the school, college or nursery whose head is told of each step (SEND
// Regulations 2014, reg 4(2), 5 and 10) and asked for advice (reg 6(1)(b)).
#pragma once
#include "shared/bodies/bodies.hpp"
#include "shared/frame/frame.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::cases {

// What a family typed, kept as they said it. A setting of that very name is where they learn; any
// other words wait for an officer.
void told_setting(access::Deed& deed, std::string_view words);
inline constexpr std::size_t told_setting_longest = 200; // the column's

struct KnownSetting { // as it was last recorded in the case of the look
    std::optional<bodies::Organisation> setting;
    bool is_none = false; // it is recorded that they go to none
    std::string source;   // who said so, and when; or the family's own words
    std::optional<Date> on;
    bool is_known() const { return setting || is_none; }
};
KnownSetting known_setting(const access::Look& look);

enum class SettingRefusal { nothing_chosen, no_such_setting, source_missing, source_too_long };
std::string_view code_of(SettingRefusal refusal);
struct SettingTyped {
    std::optional<Id<Body>> setting;
    bool is_none = false;
    std::string source;
};
// What was recorded before stays in the ledger. No letter that went out goes again.
Result<access::Happened, SettingRefusal>
record_setting(access::Door& door, std::string_view reference, const SettingTyped& typed);

struct SettingView {
    std::string reference, child;
    KnownSetting known;
    std::vector<bodies::Organisation> settings;
    bool is_told_without = false; // letters to those whom the law names went out before
};
SettingView recording_setting(access::Door& door, std::string_view reference);

// On a page that tells whom the law names: that the head is not among them, and the way to the page
// that mends it. Empty where it is known.
html::Html name_setting_first(const Words& words, const KnownSetting& known,
                              std::string_view reference);
} // namespace trefoil::cases
