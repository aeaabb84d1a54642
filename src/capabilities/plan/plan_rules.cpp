// What may stand where in a plan, what is still unclear, and what stops it from being sent.
#include "capabilities/plan/plan_rules.hpp"
#include "base/text.hpp"
#include "shared/statements/wording.hpp"
#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace trefoil::plan {
using access::Agency;
using statements::LinkKind;

std::string_view code_of(Section section) {
    switch (section) {
    case Section::a: return "a";
    case Section::b: return "b";
    case Section::c: return "c";
    case Section::d: return "d";
    case Section::e: return "e";
    case Section::f: return "f";
    case Section::g: return "g";
    case Section::h1: return "h1";
    case Section::h2: return "h2";
    case Section::i: return "i";
    case Section::j: return "j";
    case Section::k: return "k";
    }
    std::abort();
}

Section section_of(std::string_view code) {
    const auto found = std::ranges::find(sections, code, [](Section s) { return code_of(s); });
    if (found == sections.end()) throw db::BadValue{};
    return *found;
}

access::Part part_of(Section section) {
    switch (section) {
    case Section::a: return access::Part::a;
    case Section::b: return access::Part::b;
    case Section::c: return access::Part::c;
    case Section::d: return access::Part::d;
    case Section::e: return access::Part::e;
    case Section::f: return access::Part::f;
    case Section::g: return access::Part::g;
    case Section::h1: return access::Part::h1;
    case Section::h2: return access::Part::h2;
    case Section::i: return access::Part::i;
    case Section::j: return access::Part::j;
    case Section::k: return access::Part::plan;
    }
    std::abort();
}

std::string in_words(Mark mark) {
    std::string words{code_of(mark.section)};
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
    if (words.size() > 1) words += '.'; // H1.2 is the second line of H1
    return words + std::to_string(mark.number);
}

std::optional<Mark> mark_of(std::string_view words) {
    for (const Section section : sections) {
        std::string head = in_words(Mark{section, 0});
        head.pop_back();
        if (!words.starts_with(head)) continue;
        const std::string_view rest = words.substr(head.size());
        Mark mark{section, 0};
        const auto [end, fault] =
            std::from_chars(rest.data(), rest.data() + rest.size(), mark.number);
        if (fault == std::errc{} && end == rest.data() + rest.size() && mark.number > 0)
            return mark;
    }
    return std::nullopt;
}

bool fits(const statements::Text& text) {
    const statements::Quantity& quantity = text.quantity;
    return length_of(text.words) <= words_longest && length_of(quantity.who) <= quantity_longest &&
           length_of(quantity.how_often) <= quantity_longest &&
           length_of(quantity.how_long) <= quantity_longest;
}

bool is_help(Section section) { return section >= Section::f && section <= Section::h2; }
bool is_need(Section section) { return section >= Section::b && section <= Section::d; }

std::vector<Section> places_for(statements::Kind kind, Agency agency, std::optional<int> age) {
    switch (kind) {
    case statements::Kind::view: return {Section::a};
    case statements::Kind::need:
        if (agency == Agency::health) return {Section::c, Section::b};
        if (agency == Agency::social_care) return {Section::d, Section::b};
        return {Section::b};
    case statements::Kind::outcome: return {Section::e};
    case statements::Kind::provision:
        // CFA s.21(5): health or care provision that educates or trains is special educational
        // provision and stands in F, so F is open to all of it.
        if (agency == Agency::health) return {Section::g, Section::f};
        if (agency == Agency::social_care) {
            // CFA s.37(2)(e): H1 is for a child or young person under 18.
            if (age && *age >= 18) return {Section::h2, Section::f};
            return {Section::h1, Section::h2, Section::f};
        }
        return {Section::f};
    }
    std::abort();
}

std::vector<Section> can_move_to(Section from, std::optional<int> age) {
    std::vector<Section> to;
    if (!is_help(from)) return to;
    for (const Section section : sections) {
        // CFA s.37(2)(e): H1 is for a child or young person under 18.
        const bool is_too_old = section == Section::h1 && age && *age >= 18;
        if (is_help(section) && section != from && !is_too_old) to.push_back(section);
    }
    return to;
}

std::vector<Advised> unplaced(const Draft& draft) {
    // A family's own view has its place in section A alone, whatever else rests on it.
    const auto is_placed = [&](const statements::Version& said) {
        return std::ranges::any_of(draft.lines, [&](const Line& line) {
            return (said.kind != statements::Kind::view || line.mark.section == Section::a) &&
                   std::ranges::find(line.text.sources, said.id) != line.text.sources.end();
        });
    };
    const auto is_set_aside = [&](Id<StatementVersion> version) {
        return std::ranges::find(draft.set_asides, version, &statements::SetAside::version) !=
               draft.set_asides.end();
    };
    std::vector<Advised> open;
    for (const Advice& advice : draft.advice)
        for (const statements::Version& said : advice.statements)
            if (!is_placed(said) && !is_set_aside(said.id)) open.push_back({said, advice.by});
    return open;
}

const Advice* advice_saying(const Draft& draft, Id<StatementVersion> said) {
    const auto says_it = [&](const Advice& advice) {
        return std::ranges::find(advice.statements, said, &statements::Version::id) !=
               advice.statements.end();
    };
    const auto found = std::ranges::find_if(draft.advice, says_it);
    return found == draft.advice.end() ? nullptr : &*found;
}

const Line* line_with(const Draft& draft, Mark mark) {
    const auto found = std::ranges::find(draft.lines, mark, &Line::mark);
    return found == draft.lines.end() ? nullptr : &*found;
}

std::vector<const Line*> joined_from(const Draft& draft, const Line& to) {
    std::vector<const Line*> found;
    for (const Line& line : draft.lines)
        if (std::ranges::any_of(draft.links, [&](const statements::Link& link) {
                return link.from == line.text.statement && link.to == to.text.statement;
            }))
            found.push_back(&line);
    return found;
}

std::vector<const Line*> joined_to(const Draft& draft, const Line& from, LinkKind kind) {
    std::vector<const Line*> found;
    for (const Line& line : draft.lines)
        if (std::ranges::any_of(draft.links, [&](const statements::Link& link) {
                return link.kind == kind && link.from == from.text.statement &&
                       link.to == line.text.statement;
            }))
            found.push_back(&line);
    return found;
}

namespace {
bool says_any(std::string_view words, std::span<const std::string_view> phrases) {
    const std::string folded = " " + fold(words) + " ";
    return std::ranges::any_of(
        phrases, [&](std::string_view phrase) { return folded.find(phrase) != folded.npos; });
}

// CFA 2014 s.21(5): health or care provision that educates or trains is special educational
// provision. Code of Practice 9.74: speech and language therapy normally does, and stands in F.
bool is_therapy_outside_f(const Line& help) {
    constexpr std::string_view names[] = {"speech and language", "speech therap",
                                          "language therap"};
    const statements::Text& text = help.text.text;
    return help.mark.section != Section::f &&
           (says_any(text.words, names) || says_any(text.quantity.who, names));
}

// Code of Practice 9.66: an outcome is not a description of the service that is provided. Our list,
// no statute: words in which help is said as if it were an outcome.
bool is_help_in_disguise(const Line& outcome) {
    constexpr std::string_view phrases[] = {
        " goes to a ", " go to a ",  " attends a ", " attend a ",    " receives ", " receive ",
        " access to ", " is given ", " be given ",  " sessions of ", " hours of "};
    return says_any(outcome.text.text.words, phrases);
}
} // namespace

std::vector<Flaw> flaws_of(const Line& help, const Draft& draft) {
    using What = Flaw::Kind;
    std::vector<Flaw> flaws;
    for (const statements::Loose& loose : statements::loose_phrases(help.text.text))
        flaws.push_back({What::loose_words, loose.as_written});
    const statements::Quantity& quantity = help.text.text.quantity;
    if (quantity.who.empty()) flaws.push_back({What::who, {}});
    if (quantity.how_often.empty()) flaws.push_back({What::how_often, {}});
    if (quantity.how_long.empty()) flaws.push_back({What::how_long, {}});
    if (joined_to(draft, help, LinkKind::meets_need).empty()) flaws.push_back({What::need, {}});
    if (joined_to(draft, help, LinkKind::towards_outcome).empty())
        flaws.push_back({What::outcome, {}});
    if (is_therapy_outside_f(help)) flaws.push_back({What::therapy, {}});
    return flaws;
}

access::Action action_to_agree(Section section) {
    return section == Section::g ? access::Action::decide : access::Action::contribute;
}

Agreed agreed_of(const Line& line, const std::vector<statements::Agreement>& agreements) {
    // SEND Regulations 2014, reg 12(2): section G is agreed by the responsible commissioning body.
    // H is the council's own social care; its agreement is shown too, and asked in the same way.
    if (line.mark.section < Section::g || line.mark.section > Section::h2)
        return {Consent::not_needed, nullptr};
    Agreed agreed{Consent::not_asked, nullptr};
    for (const statements::Agreement& answer : agreements) {
        if (answer.version != line.text.id) continue; // other words were agreed, not these
        if (agreed.answer && answer.at < agreed.answer->at) continue;
        agreed = {answer.agreed ? Consent::agreed : Consent::differs, &answer};
    }
    return agreed;
}

Strength strength_of(Finding::Kind kind, Kind sent_as) {
    using What = Finding::Kind;
    switch (kind) {
    case What::advice_unplaced:
    case What::no_needs:
    case What::no_outcomes:
    case What::no_help:
    case What::too_old_for_h1: return Strength::must;
    // A draft may show a line as not agreed; a final plan may not hold it (reg 12(2)).
    case What::not_agreed: return sent_as == Kind::final ? Strength::must : Strength::should;
    // Reg 12(4): a final plan holds nothing in B to H but what rests on advice in its appendices,
    // or on what the family said. While it is written a source may be named later.
    case What::without_source: return sent_as == Kind::final ? Strength::must : Strength::should;
    case What::care_not_agreed:
    case What::need_without_help:
    case What::help_unclear:
    case What::outcome_without_need:
    case What::outcome_is_help:
    case What::therapy_outside_f: return Strength::should;
    }
    std::abort();
}

namespace {
bool has_any(const Draft& draft, bool (*of)(Section)) {
    return std::ranges::any_of(draft.lines, [&](const Line& l) { return of(l.mark.section); });
}
bool is_outcome(Section section) { return section == Section::e; }

// An outcome serves a need through the help that works towards it.
bool serves_a_need(const Draft& draft, const Line& outcome) {
    return std::ranges::any_of(joined_from(draft, outcome), [&](const Line* help) {
        return !joined_to(draft, *help, LinkKind::meets_need).empty();
    });
}

// Where it stands is a finding of its own.
bool is_unclear(const Line& help, const Draft& draft) {
    return std::ranges::any_of(flaws_of(help, draft),
                               [](const Flaw& flaw) { return flaw.kind != Flaw::Kind::therapy; });
}

void look_at(const Line& line, const Draft& draft, std::optional<int> age,
             std::vector<Finding>& found) {
    using What = Finding::Kind;
    const Section section = line.mark.section;
    const auto find = [&](What kind) { found.push_back({kind, line.mark, line.text.text.words}); };
    if (is_need(section) && joined_from(draft, line).empty()) find(What::need_without_help);
    if (is_help(section) && is_unclear(line, draft)) find(What::help_unclear);
    if (is_help(section) && is_therapy_outside_f(line)) find(What::therapy_outside_f);
    if (is_outcome(section) && !serves_a_need(draft, line)) find(What::outcome_without_need);
    if (is_outcome(section) && is_help_in_disguise(line)) find(What::outcome_is_help);
    if (section == Section::h1 && age && *age >= 18) find(What::too_old_for_h1);
    const Agreed agreed = agreed_of(line, draft.agreements);
    if (agreed.consent == Consent::not_asked || agreed.consent == Consent::differs)
        found.push_back({section == Section::g ? What::not_agreed : What::care_not_agreed,
                         line.mark, line.text.text.words,
                         agreed.answer ? agreed.answer->reason : std::string{}});
    if (section != Section::a && line.text.sources.empty()) find(What::without_source);
}
} // namespace

std::vector<Finding> findings(const Draft& draft, std::optional<int> age) {
    using What = Finding::Kind;
    std::vector<Finding> found;
    for (const Advised& advised : unplaced(draft))
        found.push_back({What::advice_unplaced, {}, advised.said.text.words});
    if (!has_any(draft, is_need)) found.push_back({What::no_needs, {}, {}});
    if (!has_any(draft, is_outcome)) found.push_back({What::no_outcomes, {}, {}});
    if (!has_any(draft, is_help)) found.push_back({What::no_help, {}, {}});
    for (const Line& line : draft.lines) look_at(line, draft, age, found);
    return found;
}

std::vector<Finding> stopping(const Draft& draft, std::optional<int> age, Kind sent_as) {
    std::vector<Finding> found = findings(draft, age);
    std::erase_if(found, [&](const Finding& finding) {
        return strength_of(finding.kind, sent_as) != Strength::must;
    });
    return found;
}

const Frozen* newest_sent(const std::vector<Frozen>& versions) {
    const Frozen* newest = nullptr;
    for (const Frozen& version : versions)
        if (version.sent_on) newest = &version;
    return newest;
}

bool same_lines(const std::vector<Line>& one, const std::vector<Line>& other) {
    return std::ranges::equal(one, other, [](const Line& a, const Line& b) {
        return a.mark == b.mark && a.text.id == b.text.id;
    });
}
} // namespace trefoil::plan
