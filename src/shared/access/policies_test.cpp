// The decision beside a second one, written as a list of policies over plain situations, for every
// combination of what the first set of rules looks at; and the properties that hold for all.
#include "support/every_situation.hpp"
#include <array>
#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace trefoil;
using namespace trefoil::access;
using test::Age;
using test::Aim;
using test::decision_on;
using test::for_each_family;
using test::for_each_situation;
using test::Home;
using test::in_words;
using test::Post;
using test::Situation;
using test::When;

namespace {
// ---- the second evaluation: a policy is an answer and when it applies; the first that does is it

bool is_about_a_child(Part part) {
    return part != Part::intake && part != Part::own_list && part != Part::own_letters &&
           part != Part::open_to_all && part != Part::set_up;
}
bool is_section(Part part) { return part <= Part::j; }
bool is_advice(Part part) { return part == Part::advice_own || part == Part::advice_other; }

bool has_standing_account(const Situation& s) {
    if (s.account != AccountState::active || !s.sign_in) return false;
    return !s.is_staff() || (s.post == Post::holds && s.sign_in != SignIn::password);
}
bool is_kin(const Situation& s) { return s.has_tie && s.tie != Tie::none; }
bool is_abroad(const Situation& s) { return s.is_staff() && s.home == Home::other_council; }

bool step_is_for(const Situation& s, StepKind kind) {
    if (!s.has_child || !s.step || s.step->kind != kind || s.step->when != When::now) return false;
    if (s.step->aim == Aim::other_case) return false;
    if (s.step->aim == Aim::other_thing && s.part != Part::receipt) return false;
    if (kind == StepKind::advice_asked || kind == StepKind::consulted) return s.is_staff();
    return kind != StepKind::contributed || !is_abroad(s);
}

// The words of the section table: who writes, who decides, and who reads nothing of a part.
bool writes(Role role, Part part) {
    switch (role) {
    case Role::case_officer:
        return part == Part::a || part == Part::b || part == Part::e || part == Part::f ||
               part == Part::i || part == Part::j || part == Part::plan || part == Part::overview ||
               part == Part::request || part == Part::decision || part == Part::letter ||
               part == Part::standing;
    case Role::send_manager:
        return part == Part::b || part == Part::e || part == Part::f || part == Part::i ||
               part == Part::j || part == Part::plan || part == Part::overview ||
               part == Part::decision || part == Part::letter || part == Part::standing;
    case Role::educational_psychologist:
        return part == Part::b || part == Part::e || part == Part::f || part == Part::advice_own ||
               part == Part::plan;
    case Role::social_worker:
        return part == Part::d || part == Part::h1 || part == Part::h2 ||
               part == Part::advice_own || part == Part::plan;
    case Role::health_clinician:
    case Role::health_commissioner:
        return part == Part::c || part == Part::g || part == Part::advice_own || part == Part::plan;
    case Role::senco: return part == Part::advice_own || part == Part::plan;
    case Role::none:
    case Role::teacher:
    case Role::organisation_admin:
    case Role::support_desk: return false;
    }
    return false;
}

bool finishes(Role role, Part part) {
    if (role == Role::health_commissioner) return part == Part::c || part == Part::g;
    if (role == Role::case_officer) return writes(role, part) && part != Part::a;
    return role == Role::send_manager && writes(role, part);
}

bool is_shut_to(Role role, Part part, std::optional<Agency> agency) {
    const bool officer = role == Role::case_officer || role == Role::send_manager;
    if (part == Part::who_looked || !is_about_a_child(part)) return true;
    if (role == Role::organisation_admin || role == Role::support_desk) return true;
    if (role == Role::teacher) return part != Part::a && part != Part::e && part != Part::f;
    if (part == Part::advice_own) return officer;
    if (part == Part::standing || part == Part::letter) return !officer;
    const bool health = role == Role::health_clinician || role == Role::health_commissioner;
    if (part == Part::advice_other) {
        if (officer || role == Role::social_worker) return false;
        if (role == Role::senco) return true;
        const bool to_clinician = role == Role::health_clinician && agency == Agency::education;
        if (health) return agency != Agency::health && !to_clinician;
        return agency != Agency::education;
    }
    if (part == Part::j)
        return health || role == Role::educational_psychologist || role == Role::senco;
    if (part == Part::request) return role == Role::health_commissioner || role == Role::senco;
    if (part == Part::i) return role == Role::health_commissioner;
    if (part == Part::d || part == Part::h1 || part == Part::h2)
        return health || role == Role::educational_psychologist;
    return false;
}

bool table_gives(const Situation& s) {
    if (s.action == Action::begin || is_shut_to(s.role, s.part, s.agency)) return false;
    if (s.action == Action::decide) return finishes(s.role, s.part);
    if (writes(s.role, s.part)) return true;
    if (s.action == Action::contribute) return false;
    const bool officer = s.role == Role::case_officer || s.role == Role::send_manager;
    return s.is_sent || (officer && !is_advice(s.part) && s.part != Part::request);
}

bool works_with_child(const Situation& s) {
    return s.has_child && s.is_staff() && s.on_team &&
           (s.home == Home::this_council || s.agreement);
}

bool belongs_to_child(const Situation& s) {
    if (!s.has_child || s.is_staff()) return false;
    return s.is_self || (s.has_tie && s.tie_when == When::now &&
                         (!s.tie || (s.tie_confirmed && s.tie != Tie::none)));
}

bool decides_for_child(const Situation& s) {
    if (!belongs_to_child(s)) return false;
    const bool lacks = s.capacity == Judgement::not_shown;
    if (s.is_self) return s.age == Age::young_person ? !lacks : s.competence == Judgement::shown;
    return s.age == Age::child || s.agreed || (lacks && s.decides_instead);
}

bool family_gives(const Situation& s) {
    if (!s.is_sent || s.part == Part::standing || !is_about_a_child(s.part)) return false;
    const bool detail = s.part == Part::c || s.part == Part::d || s.part == Part::g ||
                        s.part == Part::h1 || s.part == Part::h2 ||
                        (is_advice(s.part) && s.agency != Agency::education);
    if (!s.is_self && s.tie == Tie::foster_carer && detail) return false;
    if (s.action == Action::contribute)
        return s.part == Part::a || s.part == Part::plan || s.part == Part::request;
    return s.action == Action::view;
}

bool step_gives(const Situation& s, StepKind kind) {
    if (!step_is_for(s, kind)) return false;
    if (kind == StepKind::advice_asked && s.part == Part::advice_own)
        return s.action == Action::view || s.action == Action::contribute;
    if (s.action != Action::view || !s.is_sent) return false;
    switch (kind) {
    case StepKind::advice_asked: return s.part == Part::request || s.part == Part::overview;
    case StepKind::plan_recipient:
        return is_section(s.part) || is_advice(s.part) || s.part == Part::plan ||
               s.part == Part::overview;
    case StepKind::consulted:
        return is_section(s.part) && s.part != Part::a && s.part != Part::i && s.part != Part::j;
    case StepKind::contributed:
        if (s.part == Part::letter) return s.step->aim == Situation::Aim::this_thing;
        return s.part == Part::request || s.part == Part::receipt || s.part == Part::advice_own;
    }
    return false;
}

bool any_grant_holds(const Situation& s) {
    for (const auto kind : {StepKind::advice_asked, StepKind::plan_recipient, StepKind::consulted,
                            StepKind::contributed})
        if (step_is_for(s, kind)) return true;
    return works_with_child(s) || decides_for_child(s);
}

struct Policy {
    std::string_view answer;
    bool (*applies)(const Situation&);
};
constexpr std::array policies{
    Policy{"ALLOW G0", [](const Situation& s) { return s.part == Part::open_to_all; }},
    Policy{"ALLOW G0", [](const Situation& s) { return s.part == Part::set_up && s.from_console; }},
    Policy{"DENY D0", [](const Situation& s) { return s.part == Part::set_up; }},
    Policy{"DENY X1", [](const Situation& s) { return !has_standing_account(s); }},
    Policy{"ALLOW G0",
           [](const Situation& s) { return s.part == Part::own_list && s.action == Action::view; }},
    Policy{"ALLOW G0",
           [](const Situation& s) { return s.part == Part::intake && s.action == Action::begin; }},
    Policy{"ALLOW G0",
           [](const Situation& s) {
               return s.part == Part::own_letters && !s.is_staff() &&
                      (s.action == Action::view || s.action == Action::decide);
           }},
    Policy{"DENY D0",
           [](const Situation& s) {
               return s.part == Part::intake || s.part == Part::own_letters || !s.has_child;
           }},
    Policy{"DENY X7", [](const Situation& s) { return s.is_staff() && (s.is_self || is_kin(s)); }},
    Policy{"ALLOW G3:3a", [](const Situation& s) { return step_gives(s, StepKind::advice_asked); }},
    Policy{"ALLOW G3:3b",
           [](const Situation& s) { return step_gives(s, StepKind::plan_recipient); }},
    Policy{"ALLOW G3:3c", [](const Situation& s) { return step_gives(s, StepKind::consulted); }},
    Policy{"ALLOW G11", [](const Situation& s) { return step_gives(s, StepKind::contributed); }},
    Policy{"DENY X11", is_abroad},
    Policy{"ALLOW G4", [](const Situation& s) { return works_with_child(s) && table_gives(s); }},
    Policy{"DENY X2:tie_kind",
           [](const Situation& s) { return belongs_to_child(s) && !s.is_self && !s.tie; }},
    Policy{"DENY X2:orders_asked_on",
           [](const Situation& s) { return belongs_to_child(s) && !s.orders_asked; }},
    Policy{"DENY X2:birth",
           [](const Situation& s) { return belongs_to_child(s) && s.age == Age::not_recorded; }},
    Policy{"ALLOW G1",
           [](const Situation& s) { return s.is_self && decides_for_child(s) && family_gives(s); }},
    Policy{"ALLOW G2", [](const Situation& s) { return decides_for_child(s) && family_gives(s); }},
    Policy{"DENY D1", any_grant_holds},
    Policy{"DENY D0", [](const Situation&) { return true; }},
};

std::string_view answer_of_policies(const Situation& s) {
    for (const Policy& policy : policies)
        if (policy.applies(s)) return policy.answer;
    return "";
}

// One situation of thirteen, a number that divides none of the steps of the enumeration.
void for_some(FunctionRef<void(Situation&)> visit) {
    int n = 0;
    for_each_situation([&](Situation& s) {
        if (n++ % 13 == 0) visit(s);
    });
}

std::string described(const Situation& s) {
    return fmt::format("role {} action {} part {} self {} tie {} step {}", code_of(s.role),
                       static_cast<int>(s.action), code_of(s.part), s.is_self, s.has_tie,
                       s.step ? code_of(s.step->kind) : "-");
}

// ---- what narrows
// ----------------------------------------------------------------------------------

using Change = void (*)(Situation&);
constexpr std::array blocks{
    Change{[](Situation& s) { s.account = AccountState::suspended; }},
    Change{[](Situation& s) { s.account.reset(); }},
    Change{[](Situation& s) { s.sign_in.reset(); }},
    Change{[](Situation& s) { s.post = Post::ended; }},
    Change{[](Situation& s) { s.is_sent = false; }},
    Change{[](Situation& s) { s.orders_asked = false; }},
    Change{[](Situation& s) { s.age = Age::not_recorded; }},
    Change{[](Situation& s) { s.tie_when = When::ended; }},
    Change{[](Situation& s) { s.tie_confirmed = false; }},
    Change{[](Situation& s) {
        if (s.step) s.step->when = When::ended;
    }},
    Change{[](Situation& s) { s.agreement = false; }},
    Change{[](Situation& s) { s.on_team = false; }},
    Change{[](Situation& s) {
        if (s.is_staff()) s.home = Home::other_council;
    }},
    Change{[](Situation& s) {
        if (!s.is_staff()) return;
        s.has_tie = true;
        s.tie = Tie::parental_responsibility;
    }},
};
} // namespace

// Method: every value of each enum crossed with every other that the rules look at together.
TEST_CASE("Every combination: the decision and the policies give the same answer") {
    int situations = 0, differences = 0, allowed = 0;
    for_each_situation([&](Situation& s) {
        const access::Decision decision = decision_on(s);
        ++situations;
        allowed += decision ? 1 : 0;
        if (in_words(decision) == answer_of_policies(s)) return;
        if (++differences <= 20)
            MESSAGE(described(s), ": ", in_words(decision), ", by policy ", answer_of_policies(s));
    });
    CHECK(differences == 0);
    CHECK(situations > 1'000'000);
    CHECK(allowed > 10'000);
    MESSAGE(situations, " situations, ", allowed, " allowed");
}

TEST_CASE("Property: the same question has the same answer twice, its rules end in its "
          "code, and it carries the version of its facts") {
    int wrong = 0;
    for_some([&](Situation& s) {
        const access::Decision first = decision_on(s), second = decision_on(s);
        if (!(first == second) || !first.rules.has(first.code)) ++wrong;
        if (first.tell_what_is_missing !=
            (first.code == Rule::x2_birth || first.code == Rule::x2_orders_asked ||
             first.code == Rule::x2_tie_kind))
            ++wrong;
    });
    CHECK(wrong == 0);
    Facts facts = test::facts_of({});
    facts.version = 77;
    CHECK(
        can({}, Action::view, {}, facts, test::situation_day, test::situation_time).facts_version ==
        77);
}

TEST_CASE("Property: recording a block, or taking a positive fact away, never widens") {
    std::array<int, blocks.size()> narrowed{};
    int widened = 0;
    for_some([&](Situation& s) {
        const bool before = static_cast<bool>(decision_on(s));
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            Situation blocked = s;
            blocks[i](blocked);
            const bool after = static_cast<bool>(decision_on(blocked));
            if (after && !before) ++widened;
            if (before && !after) ++narrowed[i];
        }
    });
    CHECK(widened == 0);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        CAPTURE(i);
        CHECK(narrowed[i] > 0); // each of them is a block indeed
    }
}

TEST_CASE(
    "A missing fact denies and says which: to the family, but for what they sent themselves") {
    struct Missing {
        std::string_view answer;
        Change forget;
    };
    constexpr std::array facts{
        Missing{"DENY X2:orders_asked_on", [](Situation& s) { s.orders_asked = false; }},
        Missing{"DENY X2:birth", [](Situation& s) { s.age = Age::not_recorded; }},
        Missing{"DENY X2:tie_kind", [](Situation& s) { s.tie.reset(); }},
        Missing{"DENY X1", [](Situation& s) { s.account.reset(); }},
        Missing{"DENY X1", [](Situation& s) { s.sign_in.reset(); }},
    };
    int checked = 0;
    for_each_family([&](Situation& s) {
        const access::Decision before = decision_on(s);
        if (!before || !s.has_child || s.part == Part::open_to_all || s.part == Part::own_list ||
            s.part == Part::own_letters || s.part == Part::intake)
            return;
        for (const Missing& missing : facts) {
            if (s.is_self && missing.answer == "DENY X2:tie_kind") continue; // not needed
            Situation without = s;
            missing.forget(without);
            const bool by_family = before.code == Rule::g1 || before.code == Rule::g2;
            const bool needed = by_family || missing.answer == "DENY X1";
            const std::string expected = needed ? std::string{missing.answer} : in_words(before);
            REQUIRE(in_words(decision_on(without)) == expected);
            ++checked;
        }
    });
    CHECK(checked > 10'000);
}
