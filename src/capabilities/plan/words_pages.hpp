// Words and addresses that several pages of a plan share.
#pragma once
#include "capabilities/plan/draft.hpp"
#include "platform/html/own/marks.hpp"
#include "platform/html/own/talk.hpp"
#include "shared/frame/frame.hpp"
#include "shared/people/subject.hpp"

namespace trefoil::plan {
std::string short_name(const Words& words, Section section);               // "Help at school"
std::string kind_words(const Words& words, statements::Kind kind);         // "A need"
std::string said_words(const Words& words, Said said);                     // "This is right"
std::string draft_title(const Words& words, const people::Subject& child); // "Your draft plan"
std::string consent_words(const Words& words, Consent consent);
// Who sees some sections cannot be told what the plan as a whole lacks: the outcome that a line
// works towards may stand where they do not read.
bool is_told(const DraftView& view, const Flaw& flaw);
std::string flaw_words(const Words& words, const Flaw& flaw);
std::string finding_words(const Words& words, const Finding& finding);
// What stops it from being sent, or is worth a look; empty if there is nothing.
html::Html found_list(const Words& words, const std::vector<Finding>& found, Kind sent_as,
                      Strength strength);
// A list to choose from of what a line can rest on: who said it, and how it begins.
html::Html source_field(const frame::Visit& visit, const std::vector<Advised>& sources,
                        const std::string& hint, const frame::Problems& problems);
// Who gives a kind of help, how often and how long, as far as it is said.
std::vector<html::Fact> quantity_facts(const Words& words, const statements::Quantity& quantity);
// A text as one side of a difference: its words, and each part of its quantity by name.
html::Version side(const Words& words, std::string title, const statements::Text& text);
html::Agency colour_of(access::Agency agency);
std::string letters_of(Section section); // "H1"

html::Url plan_address(std::string_view reference); // staff: /cases/{reference}/plan
frame::Problem in_words(DraftRefusal refusal, const Words& words, const std::string& field);
// What stopped a form that has no field of its own: the page to go back to, with words.
http::Answer refused_page(frame::Visit& visit, const frame::Problem& problem,
                          const html::Url& back);
std::optional<Id<StatementVersion>> version_of(std::string_view hex);

// The plan's own pages carry the same head: where one is, and the parts of the plan.
html::Page plan_page(const frame::Visit& visit, const DraftView& view, std::string title);
} // namespace trefoil::plan
