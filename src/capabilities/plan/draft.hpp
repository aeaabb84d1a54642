// The draft plan: deciding that there is to be a plan, putting what was advised into it, joining
// needs to help and help to outcomes, and serving it on the family.
#pragma once
#include "capabilities/advice/evidence.hpp"
#include "capabilities/advice/met_another.hpp"
#include "capabilities/plan/answer.hpp"
#include "capabilities/plan/plan.hpp"
#include "capabilities/plan/plan_rules.hpp"
#include "shared/people/called.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::plan {

enum class DraftRefusal {
    not_assessing,
    decided_before,
    reasons_missing,
    no_such_line,
    no_such_source,
    not_its_place,
    words_missing,
    too_long,
    changed_meanwhile,
    issued_before,
    stopped,
    sent_meanwhile,   // by somebody else, since the page was opened
    nobody_confirmed, // there is nobody yet who may be told
    past_age,         // 25 or over
};
std::string_view code_of(DraftRefusal refusal);

// The plan as it stands in the case of the look; none before it was decided to issue one.
std::optional<Draft> draft(const access::Look& look);

// What is asked for a draft that only its writers see.
access::Target draft_of(std::string_view reference);

// CFA s.37(1): if the assessment shows that it is necessary for provision to be made in accordance
// with a plan, the authority must prepare one. Late advice does not hold the decision up. S.36(9):
// the family is told the outcome, that a plan is proposed, and the reasons.
Result<access::Happened, DraftRefusal>
decide_to_issue(access::Door& door, std::string_view reference, std::string_view reasons);

struct DecisionView {
    std::string reference, child;
    people::Called family;
    advice::Evidence evidence;
    std::optional<Date> final_due;
    std::string final_explained;
};
DecisionView deciding_to_issue(access::Door& door, std::string_view reference);

// A statement of advice becomes a line of the plan that rests on it.
struct Placing {
    Id<StatementVersion> said;
    Section section{};
};
Result<access::Happened, DraftRefusal> place(access::Door& door, std::string_view reference,
                                             const Placing& placing);
Result<access::Happened, DraftRefusal> set_aside(access::Door& door, std::string_view reference,
                                                 Id<StatementVersion> said,
                                                 std::string_view reason);

// A line the officer writes, beside what was advised.
struct NewLine {
    Section section{};
    statements::Text text;
    std::optional<Id<StatementVersion>> rests_on = {}; // may be named later
};
Result<access::Happened, DraftRefusal> write_line(access::Door& door, std::string_view reference,
                                                  const NewLine& line);

// What a line rests on, of all that was said. Its words stay as they are, and as they were agreed.
struct Resting {
    Mark mark;
    Id<StatementVersion> on;
};
Result<access::Happened, DraftRefusal> name_source(access::Door& door, std::string_view reference,
                                                   const Resting& resting);

struct LineEdit {
    Mark mark;
    Id<StatementVersion> began_from;
    statements::Text text;
};
using EditRefusal = advice::Unsaved<DraftRefusal>;
std::string_view code_of(const EditRefusal& refusal);
Result<statements::Saved, EditRefusal> edit_line(access::Door& door, std::string_view reference,
                                                 const LineEdit& edit);

// Out of the plan, with the reason; what was said stays known.
Result<access::Happened, DraftRefusal> take_out(access::Door& door, std::string_view reference,
                                                Mark mark, std::string_view reason);

// CFA 2014 s.21(5): help of health or care that educates or trains is special educational provision
// and stands in F, whoever gives it. The words go to the other section with what they rest on and
// are joined to; an agreement of the body that was to arrange it does not.
struct Move {
    Mark mark;
    std::optional<Section> to; // none: not chosen
    std::string reason;        // whoever reads the line reads it
};
Result<access::Happened, DraftRefusal> move_line(access::Door& door, std::string_view reference,
                                                 const Move& move);

// Help meets a need, or works towards an outcome.
struct Join {
    Mark help, to;
};
Result<access::Happened, DraftRefusal> join(access::Door& door, std::string_view reference,
                                            const Join& join);
Result<access::Happened, DraftRefusal> part(access::Door& door, std::string_view reference,
                                            const Join& join);

// What the pages of a draft show. Only lines whose section the reader may see are in it.
struct DraftView {
    std::string reference, child;
    people::Called family;
    std::optional<int> age;
    Draft draft;
    std::vector<Advised> unplaced;
    std::vector<Frozen> frozen;
    std::optional<Date> answers_until; // of the newest draft the family has
    std::vector<Advised> sources;      // that a line can rest on, for who assembles
    std::vector<Answer> answers;       // to the newest version served
    std::vector<Wish> wishes;
    bool may_assemble = false;      // decides on the plan as a whole
    std::vector<Section> may_write; // sections whose words the reader may change
};
DraftView view_of(const access::Look& look); // throws access::NotAvailable where there is none
DraftView view(access::Door& door, std::string_view reference);

struct LineView {
    std::string reference, child;
    people::Called family;
    Line line;
    Consent consent{};
    std::string agreed_by, reason;    // who answered for the commissioning body, and why not
    std::vector<std::string> sources; // who said what it rests on
    std::vector<Advised> nameable;    // what it could rest on besides, for who assembles
    struct Change {                   // from one working version to the next
        Id<StatementVersion> version;
        std::string by;
        Date on;
        statements::Text before, after;
    };
    std::vector<Change> changes;                  // the newest first
    std::optional<statements::Version> as_served; // the words the family read
    Mark served_at;                               // and where they stood then
    struct Move {
        Mark from;
        std::string by, reason;
        Date on;
    };
    std::vector<Move> moves; // the newest first
    std::vector<Section> may_move_to;
    std::vector<Answer> answers;
    bool may_write = false, may_assemble = false, may_agree = false;
};
// Throws access::NotAvailable if there is no such line for the reader.
LineView line_view(access::Door& door, std::string_view reference, Mark mark);

// Reg 13(1): the draft is served with its advice on the family, who are told what they may do.
struct SendView {
    DraftView plan;
    std::vector<Finding> findings;
    std::vector<std::string> recipients;
    Date answers_until; // if it is served today
    std::optional<Id<PlanVersion>> last_sent;
};
SendView before_sending(access::Door& door, std::string_view reference);
// `last_sent`: what was last sent when it was decided to send this.
Result<access::Happened, DraftRefusal> send_draft(access::Door& door, std::string_view reference,
                                                  std::optional<Id<PlanVersion>> last_sent);
} // namespace trefoil::plan
