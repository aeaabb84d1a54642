// For whoever advised: what became of each statement. Where it stands in the plan and in which
// words, or why it was set aside.
#include "capabilities/advice/request.hpp"
#include "capabilities/plan/advised.hpp"
#include "capabilities/plan/pages.hpp"
#include "capabilities/plan/plan_rules.hpp"
#include "capabilities/plan/words_pages.hpp"
#include "platform/html/own/talk.hpp"
#include <algorithm>

namespace trefoil::plan {
namespace {
constexpr std::string_view context = "fate";

// The request whose page this part is drawn on, once its own body has answered it.
std::optional<Id<AdviceRequest>> own_advice(const frame::Visit& visit, const access::Look& look) {
    const auto bytes = parse_hex16(visit.request.part("request"));
    if (!bytes) return std::nullopt;
    for (const advice::Request& request : advice::requests(look, look.case_id()))
        if (request.id.bytes == *bytes && request.is_sent() && request.body == look.actor().body)
            return request.id;
    return std::nullopt;
}

// The words of a line are shown to whoever may read its section.
html::Html line_with_words(const Words& words, const access::Look& look, const Followed& one,
                           const Line& line) {
    html::Html drawn =
        html::p(html::state_tag(html::State::ok, words(context, "Used in the plan, {mark}",
                                                       {{"mark", in_words(line.mark)}})));
    if (!look.may(access::Action::view, part_of(line.mark.section))) return drawn;
    if (line.text.text == one.said.text) return drawn + html::p(words(context, "In your words."));
    return drawn + html::difference(words, side(words, words(context, "You wrote"), one.said.text),
                                    side(words, words(context, "The plan says"), line.text.text));
}

html::Html fate_of(const Words& words, const access::Look& look, const Followed& one) {
    html::Html drawn;
    for (const Line& line : one.lines) drawn += line_with_words(words, look, one, line);
    if (!drawn.empty()) return drawn;
    if (one.set_aside.empty())
        return html::p(html::state_tag(html::State::idle, words(context, "Not in a plan yet")));
    return html::p(html::state_tag(html::State::tight, words(context, "Set aside"))) +
           html::p(words(context, "Why: {reason}", {{"reason", one.set_aside}}));
}
} // namespace

html::Html what_became_of_advice(const frame::Visit& visit, access::Look& look) {
    const auto id = own_advice(visit, look);
    if (!id) return {};
    const Words& words = visit.words;
    html::Html content;
    for (const Followed& one : followed(look, *id))
        content += html::h3(kind_words(words, one.said.kind)) + html::p(one.said.text.words) +
                   fate_of(words, look, one);
    return html::card({.title = words(context, "What became of your advice"), .content = content});
}
} // namespace trefoil::plan
