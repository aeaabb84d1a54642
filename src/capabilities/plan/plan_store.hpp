// Plans in the database: where each statement stands, and the versions that were frozen.
#pragma once
#include "capabilities/plan/plan.hpp"

namespace trefoil::plan {
Id<Plan> save_plan(access::Deed& deed, std::string_view reasons);
std::optional<Id<Plan>> plan_of(const access::Look& look);

// The next number of the section is the line's for ever.
Mark place(access::Deed& deed, Id<Plan> plan, Section section, Id<Statement> statement,
           std::optional<Id<Person>> voice = {});
void save_taken_out(access::Deed& deed, Id<Statement> statement, std::string_view reason);

struct Placed {
    Mark mark;
    Id<Statement> statement;
    std::optional<Id<Person>> voice;
};
std::vector<Placed> placed(const access::Look& look, Id<Plan> plan); // none that were taken out
struct TakenOut {
    Mark mark;
    Id<Statement> statement;
    std::string reason;
    Date on;
};
std::vector<TakenOut> taken_out(const access::Look& look, Id<Plan> plan);

struct NewFrozen {
    Id<Plan> plan;
    Kind kind{};
    std::optional<Id<Body>> setting = {};
    std::string setting_type = {};
    std::vector<Line> lines;
};
Id<PlanVersion> freeze(access::Deed& deed, const NewFrozen& version);
void save_sent(access::Deed& deed, Id<PlanVersion> version);
// With the words of its lines; the newest last.
std::vector<Frozen> frozen(const access::Look& look);

struct Copy {
    Id<PlanVersion> version;
    Id<Letter> document;
    std::optional<Id<Person>> to_person = {};
    std::optional<Id<Body>> to_body = {};
};
void save_copy(access::Deed& deed, const Copy& copy);
std::vector<Copy> copies(const access::Look& look); // of the case; the newest last

// The plans sent to the actor's own body.
struct Received {
    Id<Person> child;
    Id<Case> case_id;
    Id<PlanVersion> version;
    Date sent_on;
};
std::vector<Received> received(const access::Look& look, const access::Reach& reach);
} // namespace trefoil::plan
