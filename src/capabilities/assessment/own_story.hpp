// What somebody of the family told us, all of it and when, for themself to read.
#pragma once
#include "capabilities/assessment/request.hpp"
#include "shared/people/subject.hpp"

namespace trefoil::assessment {
struct OwnStory {
    std::string reference;
    people::Subject child;
    std::vector<Request> requests; // oldest first, as the rest
    struct Said {
        Date on;
        std::string words;
    };
    std::vector<Said> said; // since: what was added, and what was answered when asked for advice
    bool has_draft = false; // what is said of the draft stands beside its lines
};
// Of the reader alone: what another parent says is not shown to this one.
OwnStory own_story(access::Door& door, std::string_view reference);
} // namespace trefoil::assessment
