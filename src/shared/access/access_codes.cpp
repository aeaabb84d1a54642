// Stored: the codes of roles, parts, steps, facts and rules. They stand in audit entries for ever.
#include "platform/db/value.hpp"
#include "shared/access/access.hpp"
#include <array>
#include <cstdlib>

namespace trefoil::access {
namespace {
constexpr std::array all_roles{
    Role::none,
    Role::case_officer,
    Role::send_manager,
    Role::educational_psychologist,
    Role::social_worker,
    Role::health_clinician,
    Role::health_commissioner,
    Role::senco,
    Role::teacher,
    Role::organisation_admin,
    Role::support_desk,
};

template <class Code, std::size_t n>
Code one_of(const std::array<Code, n>& all, std::string_view code) {
    for (const Code each : all)
        if (code_of(each) == code) return each;
    throw db::BadValue{};
}
} // namespace

std::string_view code_of(Action action) {
    switch (action) {
    case Action::view: return "view";
    case Action::contribute: return "contribute";
    case Action::decide: return "decide";
    case Action::begin: return "begin";
    }
    std::abort();
}

Action action_of(std::string_view code) {
    return one_of(std::array{Action::view, Action::contribute, Action::decide, Action::begin},
                  code);
}

std::string_view code_of(Role role) {
    switch (role) {
    case Role::none: return "none";
    case Role::case_officer: return "case_officer";
    case Role::send_manager: return "send_manager";
    case Role::educational_psychologist: return "educational_psychologist";
    case Role::social_worker: return "social_worker";
    case Role::health_clinician: return "health_clinician";
    case Role::health_commissioner: return "health_commissioner";
    case Role::senco: return "senco";
    case Role::teacher: return "teacher";
    case Role::organisation_admin: return "organisation_admin";
    case Role::support_desk: return "support_desk";
    }
    std::abort();
}

std::optional<Role> role_of(std::string_view code) {
    for (const Role role : all_roles)
        if (code_of(role) == code) return role;
    return std::nullopt;
}

std::string_view code_of(Part part) {
    switch (part) {
    case Part::a: return "plan.a";
    case Part::b: return "plan.b";
    case Part::c: return "plan.c";
    case Part::d: return "plan.d";
    case Part::e: return "plan.e";
    case Part::f: return "plan.f";
    case Part::g: return "plan.g";
    case Part::h1: return "plan.h1";
    case Part::h2: return "plan.h2";
    case Part::i: return "plan.i";
    case Part::j: return "plan.j";
    case Part::advice_own: return "advice.own";
    case Part::advice_other: return "advice.other";
    case Part::plan: return "plan";
    case Part::overview: return "overview";
    case Part::request: return "request";
    case Part::receipt: return "receipt";
    case Part::decision: return "decision";
    case Part::letter: return "letter";
    case Part::standing: return "standing";
    case Part::who_looked: return "who_looked";
    case Part::intake: return "intake";
    case Part::own_list: return "own_list";
    case Part::own_letters: return "own_letters";
    case Part::open_to_all: return "open";
    case Part::set_up: return "set_up";
    }
    std::abort();
}

Part part_of(std::string_view code) {
    for (int i = 0; i <= static_cast<int>(Part::set_up); ++i)
        if (code_of(static_cast<Part>(i)) == code) return static_cast<Part>(i);
    throw db::BadValue{};
}

std::string_view code_of(Tie kind) {
    switch (kind) {
    case Tie::parental_responsibility: return "parental_responsibility";
    case Tie::education_parent: return "education_parent";
    case Tie::special_guardian: return "special_guardian";
    case Tie::foster_carer: return "foster_carer";
    case Tie::none: return "none";
    }
    std::abort();
}

Tie tie_of(std::string_view code) {
    return one_of(std::array{Tie::parental_responsibility, Tie::education_parent,
                             Tie::special_guardian, Tie::foster_carer, Tie::none},
                  code);
}

std::string_view code_of(Agency agency) {
    switch (agency) {
    case Agency::education: return "education";
    case Agency::health: return "health";
    case Agency::social_care: return "social_care";
    }
    std::abort();
}

Agency agency_of(std::string_view code) {
    return one_of(std::array{Agency::education, Agency::health, Agency::social_care}, code);
}

std::string_view code_of(AccountState state) {
    switch (state) {
    case AccountState::active: return "active";
    case AccountState::suspended: return "suspended";
    case AccountState::ended: return "ended";
    }
    std::abort();
}

AccountState account_state_of(std::string_view code) {
    return one_of(std::array{AccountState::active, AccountState::suspended, AccountState::ended},
                  code);
}

std::string_view code_of(SignIn strength) {
    switch (strength) {
    case SignIn::password: return "password";
    case SignIn::second_factor: return "second_factor";
    case SignIn::hardware_key: return "hardware_key";
    }
    std::abort();
}

SignIn sign_in_of(std::string_view code) {
    return one_of(std::array{SignIn::password, SignIn::second_factor, SignIn::hardware_key}, code);
}

std::string_view code_of(Judgement judgement) {
    switch (judgement) {
    case Judgement::not_considered: return "not_considered";
    case Judgement::shown: return "shown";
    case Judgement::not_shown: return "not_shown";
    }
    std::abort();
}

Judgement judgement_of(std::string_view code) {
    return one_of(std::array{Judgement::not_considered, Judgement::shown, Judgement::not_shown},
                  code);
}

std::string_view code_of(StepKind kind) {
    switch (kind) {
    case StepKind::advice_asked: return "3a";
    case StepKind::plan_recipient: return "3b";
    case StepKind::consulted: return "3c";
    case StepKind::contributed: return "G11";
    }
    std::abort();
}

StepKind step_kind_of(std::string_view code) {
    return one_of(std::array{StepKind::advice_asked, StepKind::plan_recipient, StepKind::consulted,
                             StepKind::contributed},
                  code);
}

std::string_view code_of(FactKind kind) {
    switch (kind) {
    case FactKind::account: return "account";
    case FactKind::appointment: return "appointment";
    case FactKind::born: return "born";
    case FactKind::orders_asked: return "orders_asked";
    case FactKind::tie: return "tie";
    case FactKind::care_team: return "care_team";
    case FactKind::agreement: return "agreement";
    case FactKind::competence: return "competence";
    case FactKind::capacity: return "capacity";
    case FactKind::parent_sees: return "parent_sees";
    case FactKind::parent_decides: return "parent_decides";
    }
    std::abort();
}

std::string_view code_of(Rule rule) {
    switch (rule) {
    case Rule::x1: return "X1";
    case Rule::x2_birth: return "X2:birth";
    case Rule::x2_tie_kind: return "X2:tie_kind";
    case Rule::x2_orders_asked: return "X2:orders_asked_on";
    case Rule::x7: return "X7";
    case Rule::x11: return "X11";
    case Rule::g0: return "G0";
    case Rule::g1: return "G1";
    case Rule::g2: return "G2";
    case Rule::g3a: return "G3:3a";
    case Rule::g3b: return "G3:3b";
    case Rule::g3c: return "G3:3c";
    case Rule::g4: return "G4";
    case Rule::g11: return "G11";
    case Rule::d0: return "D0";
    case Rule::d1: return "D1";
    }
    std::abort();
}

std::string_view cite_of(Rule rule) {
    switch (rule) {
    case Rule::g1:
    case Rule::g2: return "Children and Families Act 2014, Part 3; Education Act 1996 s.576";
    case Rule::g3a: return "SI 2014/1530 reg 6";
    case Rule::g3b: return "SI 2014/1530 reg 13(2)";
    case Rule::g3c: return "Children and Families Act 2014 s.39";
    case Rule::x1:
    case Rule::x2_birth:
    case Rule::x2_tie_kind:
    case Rule::x2_orders_asked:
    case Rule::x7:
    case Rule::x11:
    case Rule::g0:
    case Rule::g4:
    case Rule::g11:
    case Rule::d0:
    case Rule::d1: return "access specification";
    }
    std::abort();
}

std::vector<Rule> RuleSet::in_order() const {
    std::vector<Rule> rules;
    for (unsigned i = 0; i <= static_cast<unsigned>(Rule::d1); ++i)
        if (has(static_cast<Rule>(i))) rules.push_back(static_cast<Rule>(i));
    return rules;
}
} // namespace trefoil::access
