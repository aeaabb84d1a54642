// Plans in the database: where each statement stands, and the versions that were frozen.
#pragma once
#include "capabilities/plan/received.hpp"

namespace trefoil::plan {
Id<Plan> save_plan(access::Deed& deed, std::string_view reasons);

// The next number of the section is the line's for ever.
Mark place(access::Deed& deed, Id<Plan> plan, Section section, Id<Statement> statement,
           std::optional<Id<Person>> voice = {});
// `moved_to`: what stands in another section in its stead.
void save_taken_out(access::Deed& deed, Id<Statement> statement, std::string_view reason,
                    std::optional<Id<Statement>> moved_to = {});

struct Placed {
    Mark mark;
    Id<Statement> statement;
    std::optional<Id<Person>> voice;
};
std::vector<Placed> placed(const access::Look& look, Id<Plan> plan); // none that were taken out
// The lines that stand in one section or another of the plans of all who are reached.
struct StandingLine {
    std::string reference; // of the case
    Id<Statement> statement;
};
std::vector<StandingLine> standing_in(const access::Look& look, const access::Reach& reach,
                                      Section one, Section other);
// Where this statement stood before, the last move first; empty if it never moved.
struct Moved {
    Mark from;
    std::string reason;
    Date on;
    Id<Person> by;
};
std::vector<Moved> moves_of(const access::Look& look, Id<Statement> statement);
// Taken out and standing nowhere else, by mark.
struct Removed {
    Mark mark;
    Id<Statement> statement;
    std::string reason;
    Date on;
    Id<Person> by;
};
std::vector<Removed> removed(const access::Look& look, Id<Plan> plan);

struct NewFrozen {
    Id<Plan> plan;
    Kind kind{};
    std::optional<Id<Body>> setting = {};
    std::string setting_type = {};
    std::vector<Line> lines;
};
// The number that the next version of the plan will have.
std::int64_t next_number(const access::Look& look, Id<Plan> plan);
Id<PlanVersion> freeze(access::Deed& deed, const NewFrozen& version);
void save_sent(access::Deed& deed, Id<PlanVersion> version);
// Who proposed the newest version of the case, if that is a final one which waits to be approved.
std::optional<Id<Person>> proposed_final_by(const access::Look& look, Id<Case> id);
void save_copy(access::Deed& deed, const Copy& copy);

// The plans sent to the actor's own body, newest first.
std::int64_t count_received(const access::Look& look, const access::Reach& reach);
std::vector<ReceivedPlan> received(const access::Look& look, const access::Reach& reach,
                                   const Paging& paging);
} // namespace trefoil::plan
