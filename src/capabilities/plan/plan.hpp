// An education, health and care plan while it is written: its sections, the lines that stand in
// them, what they rest on and who agreed to them.
#pragma once
#include "shared/access/door.hpp"
#include "shared/statements/statements.hpp"
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::plan {

// SEND Regulations 2014, reg 12(1) and (4): the sections, each to be separately identified.
// Stored as its code.
enum class Section { a, b, c, d, e, f, g, h1, h2, i, j, k };
inline constexpr std::array sections{Section::a,  Section::b, Section::c, Section::d,
                                     Section::e,  Section::f, Section::g, Section::h1,
                                     Section::h2, Section::i, Section::j, Section::k};
std::string_view code_of(Section section); // "h1"
Section section_of(std::string_view code); // throws db::BadValue for a code that was never stored
access::Part part_of(Section section);     // K lists who advised: it goes with the whole plan

// "F3", "H1.2": what a line is called. Given once in a plan and never given again.
struct Mark {
    Section section{};
    std::int64_t number = 0;
    auto operator<=>(const Mark&) const = default;
};
std::string in_words(Mark mark);
std::optional<Mark> mark_of(std::string_view words);

struct Line {
    Mark mark;
    statements::Version text;
    std::optional<Id<Person>> voice; // whose own words these are: section A
};

// A statement of somebody's advice, or of the family.
struct Advised {
    statements::Version said;
    std::string by; // "Leila Rahimi, Speech and language therapy"
};
// An advice, as section K lists it.
struct Advice {
    db::Uuid id;
    std::optional<Id<Letter>> document; // as it was sent; none: a family's own words
    std::string by, body;
    access::Agency agency;
    Date sent_on;
    std::vector<statements::Version> statements;
};

// The plan as it stands now.
struct Draft {
    Id<Plan> plan;
    std::vector<Line> lines; // by mark
    std::vector<statements::Link> links;
    std::vector<statements::Agreement> agreements; // a later one stands in place of an earlier one
    std::vector<Advice> advice;                    // in the order in which it came
    std::vector<statements::SetAside> set_asides;
};

// A version that was frozen to be sent.
enum class Kind { draft, final };
struct Frozen {
    Id<PlanVersion> id;
    Kind kind{};
    std::int64_t number = 0;
    std::optional<Id<Body>> setting; // section I
    std::string setting_type;        // "mainstream primary school"
    Id<Person> made_by;
    std::optional<Date> sent_on; // none: proposed, waiting for a second person
    std::vector<Line> lines;
};
struct Copy { // of a version, for one who received it
    Id<PlanVersion> version;
    Id<Letter> document;
    std::optional<Id<Person>> to_person = {};
    std::optional<Id<Body>> to_body = {};
};

// Of the case that is looked at; the newest last.
std::optional<Id<Plan>> plan_of(const access::Look& look);
std::vector<Frozen> frozen(const access::Look& look); // with the words of their lines
std::vector<Copy> copies(const access::Look& look);
} // namespace trefoil::plan
