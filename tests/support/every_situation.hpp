// Every situation: each value of each thing the first set of access rules looks at, crossed with
// every other that they look at together.
#pragma once
#include "base/function_ref.hpp"
#include "support/situation.hpp"
#include <array>

namespace trefoil::test {
using namespace access; // a helper of the tests of that folder alone
using Aim = Situation::Aim;
using Age = Situation::Age;
using Home = Situation::Home;
using Post = Situation::Post;
using When = Situation::When;
using Visit = FunctionRef<void(Situation&)>;

inline void for_each_question(Situation s, Visit visit) {
    for (int part = 0; part <= static_cast<int>(Part::set_up); ++part)
        for (const auto action : {Action::view, Action::contribute, Action::decide, Action::begin})
            for (const bool is_sent : {true, false}) {
                s.part = static_cast<Part>(part);
                s.action = action;
                s.is_sent = is_sent;
                s.agency.reset();
                visit(s);
                if (s.part != Part::advice_own && s.part != Part::advice_other) continue;
                for (const auto agency : {Agency::education, Agency::health, Agency::social_care}) {
                    s.agency = agency;
                    visit(s);
                }
            }
}

inline void for_each_step(Situation s, Visit visit) {
    using Step = Situation::Step;
    visit(s);
    for (const auto kind : {StepKind::advice_asked, StepKind::plan_recipient, StepKind::consulted,
                            StepKind::contributed})
        for (const Step& step :
             {Step{kind, When::now, Aim::case_all}, Step{kind, When::now, Aim::this_thing},
              Step{kind, When::now, Aim::other_thing}, Step{kind, When::now, Aim::other_case},
              Step{kind, When::ended, Aim::case_all}, Step{kind, When::ahead, Aim::case_all}}) {
            s.step = step;
            visit(s);
        }
}

// How an adult is tied to the child, without a step.
inline void for_each_tie(Situation s, Visit visit) {
    visit(s);
    s.has_tie = true;
    for (const std::optional<Tie> tie :
         {std::optional<Tie>{}, std::optional{Tie::parental_responsibility},
          std::optional{Tie::education_parent}, std::optional{Tie::special_guardian},
          std::optional{Tie::foster_carer}, std::optional{Tie::none}})
        for (const bool confirmed : {true, false})
            for (const auto when : {When::now, When::ended, When::ahead}) {
                s.tie = tie;
                s.tie_confirmed = confirmed;
                s.tie_when = when;
                visit(s);
            }
}

inline void for_each_child(Situation s, Visit visit) {
    constexpr std::array judgements{Judgement::not_considered, Judgement::shown,
                                    Judgement::not_shown};
    for (const auto age : {Age::not_recorded, Age::child, Age::young_person})
        for (const bool orders_asked : {true, false})
            for (const auto competence : judgements)
                for (const auto capacity : judgements)
                    for (const int agreed : {0, 1, 2, 3}) {
                        s.age = age;
                        s.orders_asked = orders_asked;
                        s.competence = competence;
                        s.capacity = capacity;
                        s.agreed = (agreed & 1) != 0;
                        s.decides_instead = (agreed & 2) != 0;
                        visit(s);
                    }
}

inline void for_each_family(Visit visit) {
    Situation nobody;
    nobody.has_child = false;
    for_each_question(nobody, visit);
    for (const bool is_self : {true, false})
        for_each_tie({.is_self = is_self}, [&](Situation& tied) {
            for_each_child(tied, [&](Situation& child) { for_each_question(child, visit); });
            for_each_step(tied, [&](Situation& step) { for_each_question(step, visit); });
        });
}

inline void for_each_staff(Visit visit) {
    for (int role = 1; role <= static_cast<int>(Role::support_desk); ++role)
        for (const auto home : {Home::this_council, Home::other_council, Home::no_council})
            for (const int team : {0, 1, 2, 3})
                for (const int tie : {0, 1, 2, 3, 4}) {
                    Situation s{.role = static_cast<Role>(role), .home = home};
                    s.on_team = (team & 1) != 0;
                    s.agreement = (team & 2) != 0;
                    s.has_tie = tie != 0 && tie != 4;
                    s.is_self = tie == 4;
                    s.tie_confirmed = tie != 2;
                    if (tie == 3) s.tie = Tie::none;
                    for_each_step(s, [&](Situation& step) { for_each_question(step, visit); });
                    s.has_child = false;
                    for_each_question(s, visit);
                }
}

// Accounts stand or do not, whatever else holds.
inline void for_each_account(Visit visit) {
    for (const std::optional<AccountState> account :
         {std::optional<AccountState>{}, std::optional{AccountState::active},
          std::optional{AccountState::suspended}, std::optional{AccountState::ended}})
        for (const std::optional<SignIn> sign_in :
             {std::optional<SignIn>{}, std::optional{SignIn::password},
              std::optional{SignIn::second_factor}, std::optional{SignIn::hardware_key}})
            for (const auto post : {Post::holds, Post::not_begun, Post::ended, Post::not_recorded})
                for (const int who : {0, 1, 2, 3}) {
                    Situation s{.from_console = who == 3,
                                .account = account,
                                .sign_in = sign_in,
                                .post = post,
                                .on_team = true};
                    if (who == 1) s.role = Role::case_officer;
                    s.has_tie = who == 0;
                    for_each_question(s, visit);
                    s.step = Situation::Step{StepKind::contributed};
                    for_each_question(s, visit);
                }
}

inline void for_each_situation(Visit visit) {
    for_each_family(visit);
    for_each_staff(visit);
    for_each_account(visit);
}
} // namespace trefoil::test
