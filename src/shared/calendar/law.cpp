// Looking things up in the law: by word, by rule and day, by the fact that starts a clock.
#include "shared/calendar/law.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace trefoil::calendar {
std::string in_words(const LawFault& fault) {
    return fmt::format("law/{}:{}: {}", fault.file, fault.line, fault.reason);
}

bool in_force(Date from, const std::optional<Date>& to, Date day) {
    return from <= day && (!to || day <= *to);
}

bool Rule::covers(Date event) const {
    return in_force(in_force_from, in_force_to, event) && event != never_on &&
           (!only_on || event == *only_on);
}

std::optional<Kind> Law::kind(std::string_view word) const {
    const auto found = std::ranges::lower_bound(kinds_, word, {}, &FactKind::word);
    if (found == kinds_.end() || found->word != word) return std::nullopt;
    return static_cast<Kind>(found - kinds_.begin());
}

const FactKind& Law::kind(Kind kind) const { return kinds_.at(std::size_t(kind)); }

const Rule* Law::rule(std::string_view id, Date on_day) const {
    for (const Rule& rule : rules_)
        if (rule.id == id && rule.covers(on_day)) return &rule;
    return nullptr;
}

const Rule* Law::latest(std::string_view id) const {
    const Rule* found = nullptr;
    for (const Rule& rule : rules_)
        if (rule.id == id && (!found || found->in_force_from < rule.in_force_from)) found = &rule;
    return found;
}

const Threshold* Law::threshold(std::string_view id, Date on_day) const {
    for (const Threshold& threshold : thresholds_)
        if (threshold.id == id && in_force(threshold.in_force_from, threshold.in_force_to, on_day))
            return &threshold;
    return nullptr;
}

const Exception* Law::exception(std::string_view id, Date on_day) const {
    for (const Exception& exception : exceptions_)
        if (exception.id == id && in_force(exception.in_force_from, exception.in_force_to, on_day))
            return &exception;
    return nullptr;
}

const Provision* Law::provision(std::string_view id) const {
    const auto found = std::ranges::find(provisions_, id, &Provision::id);
    return found == provisions_.end() ? nullptr : &*found;
}

std::span<const std::uint16_t> Law::started_by(Kind kind) const {
    return started_by_.at(std::size_t(kind));
}

void Law::index() {
    started_by_.assign(kinds_.size(), {});
    for (std::size_t rule = 0; rule < rules_.size(); ++rule) {
        if (rules_[rule].limbs.empty()) continue;
        for (std::size_t kind = 0; kind < kinds_.size(); ++kind)
            if (rules_[rule].limbs[0].from[kind])
                started_by_[kind].push_back(static_cast<std::uint16_t>(rule));
    }
}
} // namespace trefoil::calendar
