// What the family says of the draft: line by line, and the meeting or school it asks for.
#pragma once
#include "capabilities/plan/plan.hpp"
#include "shared/people/subject.hpp"

namespace trefoil::plan {

enum class Said { right, change, unsure }; // stored as its code
std::string_view code_of(Said said);
std::optional<Said> said_of(std::string_view code);

struct Answer { // to a line of the newest version served; the latest of each person
    Mark mark;
    Said said{};
    std::string words;
    Id<Person> by;
    Date on;
};
struct Wish {
    enum class Kind { meeting, setting } kind{};
    std::optional<Id<Body>> setting;
    std::string words; // another school than those known here, reasons, when they can meet
    Id<Person> by;
    Date on;
};
std::vector<Answer> answers(const access::Look& look, Id<PlanVersion> version);
std::vector<Wish> wishes(const access::Look& look, Id<PlanVersion> version);

enum class AnswerRefusal {
    nothing_said,
    change_without_words,
    too_long,
    nothing_asked,
    not_open,
    not_yours, // words of somebody else
    changed_meanwhile,
};
std::string_view code_of(AnswerRefusal refusal);

// CFA s.38(2)(a): representations about the content of the draft.
struct LineAnswer {
    Mark mark;
    std::optional<Said> said;
    std::string words;
};
// Section A is the family's (SEND Regulations 2014, reg 12(1)(a)): each changes and adds to what
// they said themselves, in the plan as it is being written.
struct OwnWords {
    std::optional<Mark> mark; // none: something new
    std::optional<Id<StatementVersion>> began_from = {};
    std::string words;
};
// All that is said on one page of the draft: saved together, or none of it.
struct SectionAnswer {
    Section section{};
    std::vector<LineAnswer> lines;
    std::vector<OwnWords> own; // in A alone; what was left as it stood says nothing new
};
struct Unsaved { // and beside what it is told
    AnswerRefusal why{};
    enum class Beside { page, line, own_words } beside = Beside::page;
    std::optional<Mark> mark = {}; // none, beside own words: something new
};
std::string_view code_of(const Unsaved& unsaved);
Result<access::Happened, Unsaved> answer(access::Door& door, std::string_view reference,
                                         const SectionAnswer& said);

// CFA s.38(2)(b): that the authority secure that a particular school or institution is named; reg
// 13(1)(b): a meeting with an officer of the authority.
struct Asking {
    Wish::Kind kind{};
    std::optional<Id<Body>> setting;
    std::string words;
};
Result<access::Happened, AnswerRefusal> ask(access::Door& door, std::string_view reference,
                                            const Asking& asking);
// The family has said all it wants to say.
Result<access::Happened, AnswerRefusal> finish(access::Door& door, std::string_view reference);

// The draft as the family reads it.
struct FamilyView {
    std::string reference;
    people::Subject child;
    Frozen served;
    Date until{};                                        // the last of the fifteen days
    std::vector<Answer> answers;                         // the reader's own
    std::vector<Wish> wishes;                            // the reader's own
    std::vector<Line> before;                            // of the draft served before this one
    std::vector<Line> own;                               // in A: the reader's words as they now are
    std::vector<statements::Agreement> agreements;       // of health and social care
    std::vector<std::pair<Id<Body>, std::string>> known; // schools and colleges
    bool is_open = false, is_finished = false;
    std::optional<Id<Letter>> copy; // the reader's own
};
FamilyView family_view(access::Door& door, std::string_view reference);
} // namespace trefoil::plan
