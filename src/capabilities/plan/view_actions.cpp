// Looking at the draft: as a whole, and line by line. Each section by its own right.
#include "capabilities/plan/advised.hpp"
#include "capabilities/plan/answer_rules.hpp"
#include "capabilities/plan/draft.hpp"
#include "capabilities/plan/final_rules.hpp"
#include "capabilities/plan/plan_store.hpp"
#include "shared/people/people.hpp"
#include <algorithm>

namespace trefoil::plan {
namespace {
using access::Action;
using access::Part;

void only_visible(std::vector<Line>& lines, const access::Look& look) {
    std::erase_if(lines, [&](const Line& line) {
        return !look.may(Action::view, part_of(line.mark.section));
    });
}

const Line& visible_line(const access::Look& look, const Draft& draft, Mark mark) {
    const Line* line = line_with(draft, mark);
    if (!line || !look.may(Action::view, part_of(mark.section))) throw access::NotAvailable{};
    return *line;
}

std::vector<std::string> said_by(const access::Look& look, const Draft& draft, const Line& line) {
    const Sources sources = sources_of(look, draft, line);
    std::vector<std::string> names;
    for (const Advice* advice : sources.advice) names.push_back(advice->by);
    names.insert(names.end(), sources.family.begin(), sources.family.end());
    return names;
}

std::vector<LineView::Change> changes_of(const access::Look& look, Id<Statement> statement) {
    const auto history = statements::history(look, look.case_id(), statement);
    std::vector<LineView::Change> changes;
    for (std::size_t n = history.size(); n > 1; --n)
        changes.push_back(
            {history[n - 1].id, people::adult(look, history[n - 1].author).name.full(),
             look.day_of(history[n - 1].at), history[n - 2].text, history[n - 1].text});
    return changes;
}

// What the family read and answered, where the line stood then.
void add_as_served(const access::Look& look, Mark mark, LineView& view) {
    const auto versions = frozen(look);
    const Frozen* newest = served(versions);
    if (!newest) return;
    std::vector<Mark> stood{mark};
    for (const LineView::Move& move : view.moves) stood.push_back(move.from);
    for (const Line& line : newest->lines)
        if (std::ranges::find(stood, line.mark) != stood.end()) {
            view.as_served = line.text;
            view.served_at = line.mark;
        }
    for (Answer& answer : answers(look, newest->id))
        if (std::ranges::find(stood, answer.mark) != stood.end())
            view.answers.push_back(std::move(answer));
}
} // namespace

DraftView view_of(const access::Look& look) {
    auto now = draft(look);
    if (!now) throw access::NotAvailable{};
    DraftView view;
    view.reference = look.reference();
    view.child = people::child(look, look.child()).name.given;
    view.family = people::called(look, look.child());
    view.age = age_of(look);
    view.may_assemble = look.may(Action::decide, Part::plan);
    for (const Section section : sections)
        if (look.may(Action::contribute, part_of(section))) view.may_write.push_back(section);
    if (view.may_assemble) {
        view.unplaced = unplaced(*now);
        view.sources = sources_for(look, *now);
    }
    only_visible(now->lines, look);
    view.draft = *std::move(now);
    view.frozen = frozen(look);
    for (Frozen& version : view.frozen) only_visible(version.lines, look);
    if (const Frozen* newest = served(view.frozen)) {
        view.answers_until = answers_until(cases::ledger(look, look.case_id()));
        view.answers = answers(look, newest->id);
        std::erase_if(view.answers, [&](const Answer& answer) {
            return !look.may(Action::view, part_of(answer.mark.section));
        });
        if (view.may_assemble) view.wishes = wishes(look, newest->id);
    }
    return view;
}

DraftView view(access::Door& door, std::string_view reference) {
    return door.look({"plan.view", Action::view, Part::plan, draft_of(reference)}, view_of);
}

LineView line_view(access::Door& door, std::string_view reference, Mark mark) {
    return door.look(
        {"plan.line", Action::view, Part::plan, draft_of(reference)}, [&](access::Look& look) {
            const auto now = draft(look);
            if (!now) throw access::NotAvailable{};
            LineView view;
            view.line = visible_line(look, *now, mark);
            view.reference = look.reference();
            view.child = people::child(look, look.child()).name.given;
            view.family = people::called(look, look.child());
            const Agreed agreed = agreed_of(view.line, now->agreements);
            view.consent = agreed.consent;
            if (agreed.answer) {
                view.agreed_by = people::adult(look, agreed.answer->by).name.full();
                view.reason = agreed.answer->reason;
            }
            view.sources = said_by(look, *now, view.line);
            view.changes = changes_of(look, view.line.text.statement);
            for (const Moved& moved : moves_of(look, view.line.text.statement))
                view.moves.push_back({moved.from, people::adult(look, moved.by).name.full(),
                                      moved.reason, moved.on});
            add_as_served(look, mark, view);
            const Part part = part_of(mark.section);
            view.may_write = mark.section != Section::a && look.may(Action::contribute, part);
            view.may_assemble = look.may(Action::decide, Part::plan);
            if (view.may_assemble) view.nameable = sources_for(look, *now);
            if (view.may_assemble) view.may_move_to = can_move_to(mark.section, age_of(look));
            const bool is_answered_for = agreed.consent != Consent::not_needed;
            view.may_agree = is_answered_for && look.may(action_to_agree(mark.section), part);
            return view;
        });
}
} // namespace trefoil::plan
