// The decision, in the order of the access specification: blocks, grants, section table, default
// deny.
#include "shared/access/access.hpp"
#include "shared/calendar/counting.hpp"

namespace trefoil::access {
namespace {

// What a grant gives of a part. Stored nowhere; the letters are those of the section table.
enum class Cell { nothing, read, contribute, decide };

bool covers(Cell cell, Action action) {
    switch (action) {
    case Action::view: return cell != Cell::nothing;
    case Action::contribute: return cell == Cell::contribute || cell == Cell::decide;
    case Action::decide: return cell == Cell::decide;
    case Action::begin: return false;
    }
    return false;
}

// The section table (access specification, section 6), a letter for each Part in its order: A B C D
// E F G H1 H2 I J, own advice, others' advice ('*': see below); then, our policy, the papers of the
// process: plan, overview, request, receipt, decision, letter, standing. R read, C contribute, D
// decide, '-' never by role. c, s and x (by consent, by a step, extract only) give nothing by role.
constexpr std::string_view row_of(Role role) {
    switch (role) {
    case Role::case_officer: return "CDRRDDRRRDD-*DDDRDDD";
    case Role::send_manager: return "RDRRDDRRRDD-*DDRRDDD";
    case Role::educational_psychologist: return "RCRcCCRccR-C*CRRRRs-";
    case Role::social_worker: return "RRRCRRRCCRRC*CRRRRs-";
    case Role::health_clinician: return "RRCcRRCccRxC*CRRRRs-";
    case Role::health_commissioner: return "RRDsRRDsssxC*CRsRRs-";
    case Role::senco: return "RRRRRRRRRRsC*CRsRRs-";
    case Role::teacher: return "Rxx-RRx-----*-------";
    case Role::none:
    case Role::organisation_admin:
    case Role::support_desk: break;
    }
    return "";
}

Cell cell_of(char letter) {
    if (letter == 'R') return Cell::read;
    if (letter == 'C') return Cell::contribute;
    return letter == 'D' ? Cell::decide : Cell::nothing;
}

// The last column of the section table, "others' advice in K", depends on whose advice it is.
Cell others_advice(Role role, std::optional<Agency> agency) {
    switch (role) {
    case Role::case_officer:
    case Role::send_manager:
    case Role::social_worker: return Cell::read;
    case Role::educational_psychologist:
        return agency == Agency::education ? Cell::read : Cell::nothing;
    case Role::health_clinician:
        return agency == Agency::health || agency == Agency::education ? Cell::read : Cell::nothing;
    case Role::health_commissioner: return agency == Agency::health ? Cell::read : Cell::nothing;
    case Role::none:
    case Role::senco:
    case Role::teacher:
    case Role::organisation_admin:
    case Role::support_desk: break;
    }
    return Cell::nothing;
}

Cell by_role(Role role, const Item& item) {
    if (item.part == Part::advice_other) return others_advice(role, item.agency);
    const auto column = static_cast<std::size_t>(item.part);
    const std::string_view row = row_of(role);
    return column < row.size() ? cell_of(row[column]) : Cell::nothing;
}

// Drafts are for the case officer, managers and those who write them (section 6); what a
// professional or a family has not sent yet is theirs alone.
bool reads_drafts(Role role, Part part) {
    if (part == Part::advice_own || part == Part::advice_other || part == Part::request)
        return false;
    return role == Role::case_officer || role == Role::send_manager;
}

// Health and social care detail of a child in foster care is given as the placement plan
// delegates (section 7); nothing records that yet, so it is not given.
bool is_health_or_social_care(const Item& item) {
    if (item.part == Part::advice_own || item.part == Part::advice_other)
        return item.agency != Agency::education;
    return item.part == Part::c || item.part == Part::d || item.part == Part::g ||
           item.part == Part::h1 || item.part == Part::h2;
}

// Section 7: what a parent, or a young person deciding for themself, may do. They own section A.
Cell by_family(Part part) {
    switch (part) {
    case Part::a:
    case Part::plan: return Cell::contribute;
    case Part::b:
    case Part::c:
    case Part::d:
    case Part::e:
    case Part::f:
    case Part::g:
    case Part::h1:
    case Part::h2:
    case Part::i:
    case Part::j:
    case Part::advice_own:
    case Part::advice_other:
    case Part::overview:
    case Part::receipt:
    case Part::decision:
    case Part::letter:
    case Part::who_looked: return Cell::read;
    case Part::request: return Cell::contribute; // they may add to what they told us
    case Part::standing:
    case Part::intake:
    case Part::own_list:
    case Part::own_letters:
    case Part::open_to_all:
    case Part::set_up: break;
    }
    return Cell::nothing;
}

bool holds_on(Date from, std::optional<Date> to, Date day) {
    return from <= day && (!to || day <= *to);
}

bool is_open(const Step& step, Instant now) {
    return step.opened_at <= now && (!step.closed_at || now < *step.closed_at);
}

// What a step gives (access specification, section 5, "G3 steps", and G11).
Cell by_step(StepKind kind, Part part) {
    switch (kind) {
    case StepKind::advice_asked:
        if (part == Part::advice_own) return Cell::contribute;
        return part == Part::request || part == Part::overview ? Cell::read : Cell::nothing;
    case StepKind::plan_recipient:
        return part <= Part::advice_other || part == Part::plan || part == Part::overview
                   ? Cell::read
                   : Cell::nothing;
    case StepKind::consulted:
        return part >= Part::b && part <= Part::h2 ? Cell::read : Cell::nothing;
    case StepKind::contributed:
        return part == Part::request || part == Part::receipt || part == Part::advice_own
                   ? Cell::read
                   : Cell::nothing;
    }
    return Cell::nothing;
}

// A step names a case, and perhaps one thing of it; what it names must be what is asked for.
bool names(const Step& step, const Item& item) {
    if (step.case_id && step.case_id != item.case_id) return false;
    // A receipt shows only what its reader sent in the case.
    return !step.thing || item.part == Part::receipt || step.thing == item.thing;
}

class Deciding {
public:
    Deciding(const Actor& actor, Action action, const Item& item, const Facts& facts, Date today,
             Instant now)
        : actor_(actor), action_(action), item_(item), facts_(facts), today_(today), now_(now) {}

    Decision decide() {
        decision_.facts_version = facts_.version;
        if (item_.part == Part::open_to_all) return allow(Rule::g0);
        if (item_.part == Part::set_up)
            return facts_.actor.console ? allow(Rule::g0) : deny(Rule::d0);
        if (!account_stands()) return deny(Rule::x1);
        if (item_.part == Part::own_list && action_ == Action::view) return allow(Rule::g0);
        if (item_.part == Part::own_letters)
            return is_own_choice() ? allow(Rule::g0) : deny(Rule::d0);
        if (item_.part == Part::intake)
            return action_ == Action::begin ? allow(Rule::g0) : deny(Rule::d0);
        if (!facts_.subject || !item_.subject) return deny(Rule::d0);
        if (has_conflict()) return deny(Rule::x7);
        const bool crosses = crosses_areas();
        for (const Step& step : facts_.subject->steps)
            if (concerns(step.kind, crosses)) by_one_step(step);
        if (crosses) return granted_ ? finish() : deny(Rule::x11);
        if (actor_.appointment) {
            by_working_relationship();
        } else {
            by_family_tie();
        }
        return finish();
    }

private:
    // X1: the account is active; an appointment has begun and not ended; staff have a second
    // factor.
    bool account_stands() const {
        const ActorFacts& a = facts_.actor;
        if (a.account != AccountState::active || !a.sign_in) return false;
        if (!actor_.appointment) return true;
        return a.appointment && holds_on(a.appointment->from_on, a.appointment->to_on, today_) &&
               *a.sign_in != SignIn::password;
    }

    // Whoever acts for themself says how letters reach them, whatever is known of a child.
    bool is_own_choice() const {
        return !actor_.appointment && (action_ == Action::view || action_ == Action::decide);
    }

    // X7: never as staff on oneself, nor on a child of one's own family, whether the tie still
    // stands or not.
    bool has_conflict() const {
        const auto& tie = facts_.subject->tie;
        const bool is_kin = tie && tie->kind != Tie::none;
        return actor_.appointment && (is_kin || item_.subject == actor_.person);
    }

    // X11: a council's staff stay in their own area; only a step of the process crosses, and what
    // they sent themselves (G11) is none.
    bool crosses_areas() const {
        if (!actor_.appointment || !facts_.actor.appointment) return false;
        const auto& home = facts_.actor.appointment->council_of;
        return home && home != item_.area;
    }

    // Advice is asked, and a setting consulted, of an appointment: whoever held it does not keep it
    // as themself.
    bool concerns(StepKind kind, bool crosses) const {
        switch (kind) {
        case StepKind::advice_asked:
        case StepKind::consulted: return actor_.appointment.has_value();
        case StepKind::plan_recipient: return true;
        case StepKind::contributed: return !crosses;
        }
        return false;
    }

    void by_one_step(const Step& step) {
        if (!is_open(step, now_) || !names(step, item_)) return;
        Cell cell = by_step(step.kind, item_.part);
        // G11 of one letter: it was addressed to them.
        if (step.kind == StepKind::contributed && step.thing && item_.part == Part::letter)
            cell = Cell::read;
        // A step gives what was sent; a draft it gives only to who writes it.
        if (!item_.sent && cell == Cell::read) cell = Cell::nothing;
        grant(rule_of(step.kind), cell);
    }

    // G4: on the care team now, in a body of the item's own area or with a live agreement.
    void by_working_relationship() {
        const AppointmentFact& held = *facts_.actor.appointment;
        const SubjectFacts& child = *facts_.subject;
        const bool at_home = held.council_of && held.council_of == item_.area;
        if (!child.on_care_team || !(at_home || child.agreement_live)) return;
        Cell cell = by_role(held.role, item_);
        if (!item_.sent && cell == Cell::read && !reads_drafts(held.role, item_.part))
            cell = Cell::nothing;
        grant(Rule::g4, cell);
    }

    // G1 and G2 with section 7; every fact they need is there or the answer is X2.
    void by_family_tie() {
        const SubjectFacts& child = *facts_.subject;
        const bool self = item_.subject == actor_.person;
        const bool tied = child.tie && holds_on(child.tie->from_on, child.tie->to_on, today_);
        if (!self && !tied) return;
        if (!self && !child.tie->kind) return miss(Rule::x2_tie_kind);
        if (!self && (!child.tie->confirmed || *child.tie->kind == Tie::none)) return;
        if (!child.orders_asked_on) return miss(Rule::x2_orders_asked);
        if (!child.born_on) return miss(Rule::x2_birth);
        const bool young_person = is_young_person(*child.born_on, today_);
        const bool holds = self ? own_record(child, young_person) : parent_may(child, young_person);
        if (!holds) return;
        Cell cell = item_.sent ? by_family(item_.part) : Cell::nothing;
        if (!self && child.tie->kind == Tie::foster_carer && is_health_or_social_care(item_))
            cell = Cell::nothing;
        grant(self ? Rule::g1 : Rule::g2, cell);
    }

    static bool own_record(const SubjectFacts& child, bool young_person) {
        if (young_person) return child.capacity != Judgement::not_shown;
        return child.competence == Judgement::shown;
    }

    static bool parent_may(const SubjectFacts& child, bool young_person) {
        if (!young_person) return true;
        return child.parent_agreed_by_young_person ||
               (child.capacity == Judgement::not_shown && child.parent_decides_instead);
    }

    void grant(Rule rule, Cell cell) {
        decision_.rules.add(rule);
        if (!granted_ && covers(cell, action_)) {
            granted_ = true;
            decision_.code = rule;
        }
    }

    void miss(Rule rule) {
        decision_.rules.add(rule);
        missing_ = rule;
    }

    Decision finish() {
        if (granted_) {
            decision_.outcome = Outcome::allow;
            return decision_;
        }
        if (missing_) {
            decision_.tell_what_is_missing = true;
            decision_.code = *missing_;
            return decision_;
        }
        return deny(decision_.rules.empty() ? Rule::d0 : Rule::d1);
    }

    Decision allow(Rule rule) {
        grant(rule, Cell::decide);
        decision_.outcome = Outcome::allow;
        decision_.code = rule;
        return decision_;
    }

    Decision deny(Rule rule) {
        decision_.rules.add(rule);
        decision_.code = rule;
        return decision_;
    }

    const Actor& actor_;
    const Action action_;
    const Item& item_;
    const Facts& facts_;
    const Date today_;
    const Instant now_;
    Decision decision_;
    bool granted_ = false;
    std::optional<Rule> missing_;
};
} // namespace

Rule rule_of(StepKind kind) {
    switch (kind) {
    case StepKind::advice_asked: return Rule::g3a;
    case StepKind::plan_recipient: return Rule::g3b;
    case StepKind::consulted: return Rule::g3c;
    case StepKind::contributed: return Rule::g11;
    }
    return Rule::d0;
}

bool is_young_person(Date born_on, Date today) {
    return calendar::compulsory_school_age_ends(born_on) < today;
}

Decision can(const Actor& actor, Action action, const Item& item, const Facts& facts, Date today,
             Instant now) noexcept {
    return Deciding{actor, action, item, facts, today, now}.decide();
}
} // namespace trefoil::access
