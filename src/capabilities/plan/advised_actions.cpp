// What was advised, as the plan takes it into account.
#include "capabilities/advice/request.hpp"
#include "capabilities/plan/advised.hpp"
#include "capabilities/plan/plan_rules.hpp"
#include "capabilities/plan/plan_store.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/people/people.hpp"
#include <algorithm>

namespace trefoil::plan {
namespace {
// "Speech and language therapy, Kestrel Community NHS Trust"; a person who was asked, by name.
std::string asked_of(const access::Look& look, const advice::Request& request) {
    if (!request.body) return people::adult(look, request.person.value()).name.full();
    const auto body = bodies::body(look, *request.body);
    return bodies::team_and_body(body.name, body.service);
}

// "Leila Rahimi, Speech and language therapy"
std::string said_by(const access::Look& look, const advice::Request& request) {
    const std::string name = people::adult(look, request.answer->by).name.full();
    if (!request.body) return name;
    return name + ", " + bodies::team_name(bodies::body(look, *request.body));
}
} // namespace

std::vector<Advice> advice_received(const access::Look& look) {
    std::vector<Advice> received;
    for (const advice::Request& request : advice::requests(look, look.case_id())) {
        if (!request.is_sent()) continue;
        received.push_back({request.id.bytes, request.answer->letter, said_by(look, request),
                            asked_of(look, request),
                            request.agency.value_or(access::Agency::education), request.answer->on,
                            statements::in_holder(look, look.case_id(), request.id.bytes)});
    }
    return received;
}

std::vector<std::string> advice_missing(const access::Look& look) {
    std::vector<std::string> missing;
    for (const advice::Request& request : advice::requests(look, look.case_id()))
        if (!request.answer) missing.push_back(asked_of(look, request));
    return missing;
}

std::vector<Advised> sources_for(const access::Look& look, const Draft& draft) {
    std::vector<Advised> sources;
    for (const Advice& advice : draft.advice)
        for (const statements::Version& said : advice.statements)
            sources.push_back({said, advice.by});
    for (const Line& line : draft.lines)
        if (line.voice)
            sources.push_back({line.text, people::adult(look, *line.voice).name.full()});
    for (const Frozen& version : frozen(look))
        for (auto& said : statements::in_holder(look, look.case_id(), version.id.bytes)) {
            std::string by = people::adult(look, said.author).name.full();
            sources.push_back({std::move(said), std::move(by)});
        }
    return sources;
}

namespace {
// Section A was begun by the officer from what the family sent in: its voice is theirs.
Id<Person> voice_of(const Draft& draft, const statements::Version& said) {
    for (const Line& line : draft.lines)
        if (line.text.statement == said.statement && line.voice) return *line.voice;
    return said.author;
}
} // namespace

Sources sources_of(const access::Look& look, const Draft& draft, const Line& line) {
    const auto add_once = [](auto& all, auto one) {
        if (std::ranges::find(all, one) == all.end()) all.push_back(std::move(one));
    };
    Sources sources;
    for (const Id<StatementVersion> source : line.text.sources) {
        if (const Advice* advice = advice_saying(draft, source)) {
            add_once(sources.advice, advice);
        } else if (const auto said = statements::version(look, look.case_id(), source)) {
            add_once(sources.family, people::adult(look, voice_of(draft, *said)).name.full());
        }
    }
    return sources;
}

std::vector<Followed> followed(const access::Look& look, Id<AdviceRequest> advice) {
    std::vector<Followed> all;
    for (auto& said : statements::in_holder(look, look.case_id(), advice.bytes))
        all.push_back({std::move(said), {}, {}});
    // What is being written is nobody's but its writers': until the family has it, nothing is told.
    const auto versions = frozen(look);
    const Frozen* newest = newest_sent(versions);
    if (!newest) return all;
    const auto set_asides = statements::set_asides_of(look, look.case_id(), advice.bytes);
    for (Followed& one : all) {
        for (const Line& line : newest->lines)
            if (std::ranges::find(line.text.sources, one.said.id) != line.text.sources.end())
                one.lines.push_back(line);
        const auto aside =
            std::ranges::find(set_asides, one.said.id, &statements::SetAside::version);
        if (aside != set_asides.end()) one.set_aside = aside->reason;
    }
    return all;
}

std::optional<int> age_of(const access::Look& look) {
    const auto child = people::child(look, look.child());
    if (!child.born_on) return std::nullopt;
    return people::age_on(*child.born_on, look.today());
}
} // namespace trefoil::plan
