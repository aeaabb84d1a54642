// Words and addresses that several pages of a plan share.
#include "capabilities/plan/words_pages.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/select.hpp"
#include "shared/cases/health_board.hpp"
#include <cstdlib>

namespace trefoil::plan {

std::string short_name(const Words& words, Section section) {
    switch (section) {
    case Section::a: return words("plan sections", "Views, interests and hopes");
    case Section::b: return words("plan sections", "What is hard");
    case Section::c: return words("plan sections", "Health needs");
    case Section::d: return words("plan sections", "Social care needs");
    case Section::e: return words("plan sections", "What will change");
    case Section::f: return words("plan sections", "Help at school");
    case Section::g: return words("plan sections", "Help from health");
    case Section::h1: return words("plan sections", "Help from social care that the law names");
    case Section::h2: return words("plan sections", "Other help from social care");
    case Section::i: return words("plan sections", "School or college");
    case Section::j: return words("plan sections", "Personal budget");
    case Section::k: return words("plan sections", "Advice we used");
    }
    std::abort();
}

std::string kind_words(const Words& words, statements::Kind kind) {
    switch (kind) {
    case statements::Kind::view: return words("plan advised", "Their own words");
    case statements::Kind::need: return words("plan advised", "A need");
    case statements::Kind::outcome: return words("plan advised", "An outcome");
    case statements::Kind::provision: return words("plan advised", "Help");
    }
    std::abort();
}

std::string said_words(const Words& words, Said said) {
    switch (said) {
    case Said::right: return words("draft answers", "This is right");
    case Said::change: return words("draft answers", "Change this");
    case Said::unsure: return words("draft answers", "I am not sure");
    }
    std::abort();
}

std::string draft_title(const Words& words, const people::Subject& child) {
    if (child.is_reader) return words("draft answers", "Your draft plan");
    return words("draft answers", "The draft plan for {child}", {{"child", child.name}});
}

std::string consent_words(const Words& words, Consent consent) {
    switch (consent) {
    case Consent::not_needed: return {};
    case Consent::not_asked: return words("plan agreement", "Not agreed yet");
    case Consent::agreed: return words("plan agreement", "Agreed");
    case Consent::differs: return words("plan agreement", "Not agreed");
    }
    std::abort();
}

bool is_told(const DraftView& view, const Flaw& flaw) {
    return view.may_assemble || (flaw.kind != Flaw::Kind::need && flaw.kind != Flaw::Kind::outcome);
}

std::string flaw_words(const Words& words, const Flaw& flaw) {
    switch (flaw.kind) {
    case Flaw::Kind::loose_words:
        return words("plan flaws", "Loose words: “{words}”.", {{"words", flaw.words}});
    case Flaw::Kind::who: return words("plan flaws", "Say who does it.");
    case Flaw::Kind::how_often: return words("plan flaws", "Say how often.");
    case Flaw::Kind::how_long: return words("plan flaws", "Say how long each time.");
    case Flaw::Kind::need: return words("plan flaws", "Joined to no need.");
    case Flaw::Kind::outcome: return words("plan flaws", "Works towards no outcome.");
    case Flaw::Kind::therapy:
        return words("plan flaws", "Speech and language therapy normally stands in F (Code of "
                                   "Practice 9.74).");
    }
    std::abort();
}

namespace {
// A "no" is told with its reason, and apart from no answer yet.
std::string unagreed_words(const Words& words, const Finding& finding) {
    const bool is_health = finding.kind == Finding::Kind::not_agreed;
    const std::string of_whom = is_health ? words("plan check", "the commissioning body")
                                          : words("plan check", "social care");
    const std::string end =
        is_health ? words("plan check", "It cannot stand in G of a final plan without their "
                                        "agreement (regulation 12(2)). Have it agreed, or take it "
                                        "out with reasons.")
                  : words("plan check", "It can be sent, and says so.");
    const std::string mark = in_words(finding.mark);
    if (finding.reason.empty())
        return words("plan check", "{mark} has no answer of {body} yet: “{words}” {end}",
                     {{"mark", mark}, {"body", of_whom}, {"words", finding.words}, {"end", end}});
    return words("plan check",
                 "{mark} is not agreed by {body}: “{words}” Their reason: “{reason}” {end}",
                 {{"mark", mark},
                  {"body", of_whom},
                  {"words", finding.words},
                  {"reason", finding.reason},
                  {"end", end}});
}
} // namespace

std::string finding_words(const Words& words, const Finding& finding) {
    using What = Finding::Kind;
    const std::string mark = finding.mark.number ? in_words(finding.mark) : std::string{};
    switch (finding.kind) {
    case What::advice_unplaced:
        return words("plan check", "Advised, and neither put in nor set aside: “{words}”",
                     {{"words", finding.words}});
    case What::no_needs:
        return words("plan check", "No need stands in B, C or D. The law asks a plan to say them "
                                   "(section 37(2)(a)).");
    case What::no_outcomes:
        return words("plan check", "No outcome stands in E (section 37(2)(b)).");
    case What::no_help: return words("plan check", "No help stands in F, G or H (section 37(2)).");
    case What::not_agreed:
    case What::care_not_agreed: return unagreed_words(words, finding);
    case What::too_old_for_h1:
        return words("plan check", "{mark} stands in H1, which is for under 18s. Put it in H2.",
                     {{"mark", mark}});
    case What::need_without_help:
        return words("plan check", "Need {mark} has no help joined to it: “{words}”",
                     {{"mark", mark}, {"words", finding.words}});
    case What::help_unclear:
        return words("plan check", "{mark} cannot be checked as it is written: “{words}”",
                     {{"mark", mark}, {"words", finding.words}});
    case What::outcome_without_need:
        return words("plan check", "Outcome {mark} joins to no need: “{words}”",
                     {{"mark", mark}, {"words", finding.words}});
    case What::outcome_is_help:
        return words("plan check",
                     "Outcome {mark} reads like help: “{words}” An outcome says what will be "
                     "different because of the help, not that it is given (Code of Practice 9.66).",
                     {{"mark", mark}, {"words", finding.words}});
    case What::therapy_outside_f:
        return words("plan check",
                     "{mark} is speech and language therapy: “{words}” Help that educates or "
                     "trains is special educational provision, whoever gives it (section 21(5)); "
                     "such therapy normally stands in F (Code of Practice 9.74), which the council "
                     "must secure. Open {mark} to move it.",
                     {{"mark", mark}, {"words", finding.words}});
    case What::without_source:
        return words(
            "plan check",
            "{mark} names nothing that it rests on: “{words}” A final plan needs an "
            "advice of K for it, or the own words of who asked (regulation 12(4)). Name it.",
            {{"mark", mark}, {"words", finding.words}});
    }
    std::abort();
}

html::Html found_list(const Words& words, const std::vector<Finding>& found, Kind sent_as,
                      Strength strength) {
    const bool is_must = strength == Strength::must;
    std::vector<html::Finding> list;
    for (const Finding& finding : found) {
        if (strength_of(finding.kind, sent_as) != strength) continue;
        list.push_back({.state = is_must ? html::State::late : html::State::tight,
                        .state_words = is_must ? words("plan check", "Must be done first")
                                               : words("plan check", "To look at"),
                        .words = finding_words(words, finding)});
    }
    return list.empty() ? html::Html{} : html::findings(list);
}

namespace {
std::string beginning_of(const std::string& words) {
    constexpr std::size_t most = 80;
    const auto end = words.size() > most ? words.rfind(' ', most) : words.npos;
    return end == words.npos ? words : words.substr(0, end) + " …";
}
} // namespace

html::Html source_field(const frame::Visit& visit, const std::vector<Advised>& sources,
                        const std::string& hint, const frame::Problems& problems) {
    const Words& words = visit.words;
    html::Select field{.name = "rests-on",
                       .label = {.content = words("line form", "What does it rest on?")},
                       .hint = {.content = hint},
                       .error = {.content = frame::problem_of(problems, "rests-on")},
                       .items = {{.text = words("line form", "Choose"), .value = ""}},
                       .value = typed(visit, "rests-on")};
    for (const Advised& source : sources)
        field.items.push_back({.text = source.by + ": " + beginning_of(source.said.text.words),
                               .value = to_hex(source.said.id.bytes)});
    return html::select(field);
}

html::Agency colour_of(access::Agency agency) {
    switch (agency) {
    case access::Agency::education: return html::Agency::education;
    case access::Agency::health: return html::Agency::health;
    case access::Agency::social_care: return html::Agency::care;
    }
    std::abort();
}

std::string letters_of(Section section) {
    std::string letters = in_words(Mark{section, 0});
    letters.pop_back();
    if (letters.back() == '.') letters.pop_back();
    return letters;
}

html::Url plan_address(std::string_view reference) {
    return html::Url{"/cases"} / reference / "plan";
}

std::optional<Id<StatementVersion>> version_of(std::string_view hex) {
    const auto bytes = parse_hex16(hex);
    if (!bytes) return std::nullopt;
    return Id<StatementVersion>{*bytes};
}

frame::Problem in_words(DraftRefusal refusal, const Words& words, const std::string& field) {
    switch (refusal) {
    case DraftRefusal::not_assessing:
        return {field, words("plan form", "There is no assessment to make a plan from")};
    case DraftRefusal::decided_before:
        return {field, words("plan form", "This was decided already. Open the plan to see it")};
    case DraftRefusal::reasons_missing: return {field, words("plan form", "Write the reasons")};
    case DraftRefusal::no_such_line:
        return {field, words("plan form", "That line is no longer there. Open the plan again")};
    case DraftRefusal::no_such_source:
        return {"rests-on", words("plan form", "Choose an advice, or what was said in A")};
    case DraftRefusal::not_its_place:
        return {field, words("plan form", "Choose a section that the law gives it")};
    case DraftRefusal::words_missing: return {field, words("plan form", "Write the words")};
    case DraftRefusal::too_long:
        return {field, words("plan form", "That is longer than fits here. Make two lines of it")};
    case DraftRefusal::changed_meanwhile:
        return {field, words("plan form", "Somebody changed this while you wrote. Here are both: "
                                          "mix them in your box, then save")};
    case DraftRefusal::issued_before:
        return {field, words("plan form", "The final plan was issued. It is changed by a review")};
    case DraftRefusal::stopped:
        return {field, words("plan form", "Something must be done before this can be sent")};
    case DraftRefusal::sent_meanwhile:
        return {field, words("plan form", "The draft was sent meanwhile. To send it again, look at "
                                          "what has changed since")};
    case DraftRefusal::nobody_confirmed:
        return {field, words("plan form", "Confirm first who asked: nobody may be told yet")};
    case DraftRefusal::past_age:
        return {field, words("plan form", "They are 25: a new plan is for somebody under 25 (CFA "
                                          "2014 s.83(2)). End the case")};
    }
    std::abort();
}

http::Answer refused_page(frame::Visit& visit, const frame::Problem& problem,
                          const html::Url& back) {
    html::Page page = frame::page(visit, visit.words("plan form", "That could not be done"));
    page.has_error = true;
    page.content = html::reading(
        html::h1(page.title) + html::p(problem.words + ".") +
        cases::name_board_first(visit.words, {problem}, visit.request.part("reference")) +
        html::p(html::link(visit.words("plan form", "Go back, nothing was changed"), back)));
    return frame::shown(page, 422);
}

namespace {
// In the order in which they are said.
std::vector<html::Detail> details_of(const Words& words, const statements::Quantity& quantity) {
    return {{words("plan quantity", "Who"), quantity.who},
            {words("plan quantity", "How often"), quantity.how_often},
            {words("plan quantity", "How long"), quantity.how_long}};
}
} // namespace

std::vector<html::Fact> quantity_facts(const Words& words, const statements::Quantity& quantity) {
    std::vector<html::Fact> facts;
    for (const auto& [name, value] : details_of(words, quantity))
        if (!value.empty()) facts.push_back({name, value});
    return facts;
}

html::Version side(const Words& words, std::string title, const statements::Text& text) {
    return {
        .title = std::move(title), .text = text.words, .details = details_of(words, text.quantity)};
}

html::Page plan_page(const frame::Visit& visit, const DraftView& view, std::string title) {
    html::Page page = frame::page(visit, std::move(title));
    page.section = visit.words("plan page", "{child}’s plan", {{"child", view.child}});
    page.back = html::back_link(
        {.href = plan_address(view.reference),
         .content = visit.words("plan page", "Back to {child}’s plan", {{"child", view.child}})});
    return page;
}
} // namespace trefoil::plan
