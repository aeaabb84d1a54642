// What may stand where in a plan, what is still unclear, and what stops it from being sent.
#pragma once
#include "capabilities/plan/plan.hpp"

namespace trefoil::plan {

// What fits the columns of what is written here.
inline constexpr std::size_t words_longest = 8000, reason_longest = 4000, quantity_longest = 300;
bool fits(const statements::Text& text);

bool is_help(Section section); // provision: F, G, H1, H2
bool is_need(Section section); // B, C, D

// Where a statement of advice may be put, the usual place first. `age`: none if no birth is known.
std::vector<Section> places_for(statements::Kind kind, access::Agency agency,
                                std::optional<int> age);

// The sections of help to which a line of help can move; none for any other line.
std::vector<Section> can_move_to(Section from, std::optional<int> age);

// Statements of the advice that nobody has yet put in the plan or consciously set aside.
std::vector<Advised> unplaced(const Draft& draft);
// The advice in which that was said; none: it is the family that said it.
const Advice* advice_saying(const Draft& draft, Id<StatementVersion> said);

// Code 9.69: help is detailed, specific and normally quantified. What is missing from one line.
struct Flaw {
    // therapy: speech and language therapy that stands outside F.
    enum class Kind { loose_words, who, how_often, how_long, need, outcome, therapy } kind{};
    std::string words; // the loose words
    bool operator==(const Flaw&) const = default;
};
std::vector<Flaw> flaws_of(const Line& help, const Draft& draft);

std::vector<const Line*> joined_from(const Draft& draft, const Line& to); // help that serves it
std::vector<const Line*> joined_to(const Draft& draft, const Line& from, statements::LinkKind kind);
const Line* line_with(const Draft& draft, Mark mark);

// Whether the health or care body has agreed to the words as they now stand (reg 12(2)): the lines
// of G, H1 and H2.
enum class Consent { not_needed, not_asked, agreed, differs };
struct Agreed {
    Consent consent{};
    const statements::Agreement* answer = nullptr; // to these words
};
// Whose answer it is: a commissioner decides on lines of health; of social care, whoever writes its
// sections.
access::Action action_to_agree(Section section);
Agreed agreed_of(const Line& line, const std::vector<statements::Agreement>& agreements);

// What is looked at before something is sent.
struct Finding {
    enum class Kind {
        advice_unplaced,      // reg 11(a), 12(4): each piece of advice is taken into account
        no_needs,             // s.37(2)(a)
        no_outcomes,          // s.37(2)(b)
        no_help,              // s.37(2)(c)
        not_agreed,           // reg 12(2): health provision stands in G only if agreed
        care_not_agreed,      // H1, H2: shown as it is; the council owes what the plan says
        too_old_for_h1,       // s.37(2)(e): for under 18s
        need_without_help,    // Code 9.69
        help_unclear,         // Code 9.69
        outcome_without_need, // Code 9.69
        outcome_is_help,      // Code 9.66: an outcome does not describe what is provided
        therapy_outside_f, // CFA s.21(5), Code 9.74: speech and language therapy is normally in F
        without_source,    // reg 12(4): nothing in B to H but rests on advice or the family
    } kind{};
    Mark mark{};             // zero: of the whole plan
    std::string words;       // of the line, to name it
    std::string reason = {}; // why it was not agreed; empty: nobody has said no
};
enum class Strength { must, should };
Strength strength_of(Finding::Kind kind, Kind sent_as);
std::vector<Finding> findings(const Draft& draft, std::optional<int> age);
// Those that stop it.
std::vector<Finding> stopping(const Draft& draft, std::optional<int> age, Kind sent_as);

const Frozen* newest_sent(const std::vector<Frozen>& versions); // none before one was sent

// Whether two arrangements are word for word the same.
bool same_lines(const std::vector<Line>& one, const std::vector<Line>& other);
} // namespace trefoil::plan
