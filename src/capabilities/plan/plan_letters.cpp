// The plan as a document. SEND Regulations 2014, reg 12(1): the sections are separately identified;
// each has its heading, also where nothing stands in it.
#include "capabilities/plan/plan_letters.hpp"
#include "base/dates.hpp"
#include <cstdlib>

namespace trefoil::plan {
namespace {
using document::paragraph;

std::string letter_of(Section section) {
    std::string words = in_words(Mark{section, 0});
    words.pop_back();
    if (words.back() == '.') words.pop_back();
    return words;
}

// Plain text with paragraphs and bullets, a line each.
std::vector<document::Prose> prose_of(const statements::Text& text) {
    std::vector<document::Prose> prose;
    std::string_view rest = text.words;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest = end == rest.npos ? std::string_view{} : rest.substr(end + 1);
        if (line.starts_with("- ")) {
            if (prose.empty() || !std::holds_alternative<document::List>(prose.back()))
                prose.emplace_back(document::List{});
            std::get<document::List>(prose.back())
                .items.push_back({{std::string{line.substr(2)}, document::Weight::plain}});
        } else if (!line.empty()) {
            prose.emplace_back(paragraph(std::string{line}));
        }
    }
    std::string quantity;
    const auto say = [&](std::string_view label, const std::string& words) {
        if (words.empty()) return;
        quantity += std::string{quantity.empty() ? "" : " "}.append(label) + words + ".";
    };
    say("Who: ", text.quantity.who);
    say("How often: ", text.quantity.how_often);
    say("How long: ", text.quantity.how_long);
    if (!quantity.empty()) prose.emplace_back(paragraph(quantity));
    return prose;
}

std::string when_empty(const PlanPaper& paper, Section section) {
    switch (section) {
    case Section::i:
        // CFA s.38(5): the draft names no school and no type of school.
        return "Left empty in a draft: the law does not let a draft name a school (Children and "
               "Families Act 2014, section 38(5)).";
    case Section::j:
        return "No special educational provision in this plan is secured by a direct payment.";
    case Section::k: return "No advice was received.";
    case Section::a: return paper.child + "’s family has not told us their views yet.";
    case Section::b:
    case Section::c:
    case Section::d:
    case Section::e:
    case Section::f:
    case Section::g:
    case Section::h1:
    case Section::h2: break;
    }
    return "Nothing in this section.";
}

void write_section(std::vector<document::Block>& blocks, const PlanPaper& paper, Section section) {
    blocks.push_back(document::Heading{2, "Section " + letter_of(section) + ". " +
                                              std::string{name_of(section)}});
    bool is_empty = true;
    for (const PaperLine& line : paper.lines) {
        if (line.mark.section != section) continue;
        blocks.push_back(document::Statement{.mark = in_words(line.mark),
                                             .body = prose_of(line.text),
                                             .said_by = line.said_by,
                                             .agreement = line.agreement,
                                             .agreement_words = line.agreement_words});
        is_empty = false;
    }
    if (section == Section::i && paper.kind == Kind::final) {
        // Reg 12(1)(i): the name and the type of the institution.
        std::vector<document::Fact> facts;
        if (!paper.setting.empty()) facts.push_back({"Name", paper.setting});
        facts.push_back({"Type", paper.setting_type});
        blocks.push_back(document::Facts{facts});
        is_empty = false;
    }
    if (section == Section::k && !paper.advice.empty()) {
        document::Table table;
        table.caption = "The advice and information gathered in the assessment";
        table.columns = {{"Appendix"}, {"Who advised"}, {"Date"}};
        for (const PaperAdvice& advice : paper.advice)
            table.rows.push_back(
                {std::to_string(table.rows.size() + 1), advice.by, full_date(advice.sent_on)});
        blocks.push_back(table);
        is_empty = false;
    }
    if (is_empty) blocks.push_back(paragraph(when_empty(paper, section)));
}

// Reg 12(4): the advice and information that was gathered is set out in appendices, each as it was
// sent: whose paper it stood on and its title are said by the head of the appendix.
void write_appendix(std::vector<document::Block>& blocks, const PaperAdvice& advice,
                    std::size_t number) {
    const std::string head = "Appendix " + std::to_string(number) + ". ";
    blocks.push_back(document::PageBreak{});
    if (advice.as_sent.title.empty()) { // a family's own words: no document, no title
        blocks.push_back(document::Heading{2, head + "What " + advice.by + " told us"});
        blocks.push_back(document::Facts{{{"Told on", full_date(advice.sent_on)}}});
    } else {
        blocks.push_back(document::Heading{2, head + "Advice: " + advice.body});
    }
    for (document::Block block : advice.as_sent.blocks) {
        if (std::holds_alternative<document::Letterhead>(block.content)) continue;
        if (auto* heading = std::get_if<document::Heading>(&block.content)) {
            if (heading->level == 1) continue;
            ++heading->level;
        }
        blocks.push_back(std::move(block));
    }
}
} // namespace

std::string_view name_of(Section section) {
    switch (section) {
    case Section::a: return "Views, interests and aspirations";
    case Section::b: return "Special educational needs";
    case Section::c: return "Health care needs related to the special educational needs";
    case Section::d: return "Social care needs related to the needs or to a disability";
    case Section::e: return "Outcomes";
    case Section::f: return "Special educational provision";
    case Section::g: return "Health care provision";
    case Section::h1:
        return "Social care provision under section 2 of the Chronically Sick and Disabled Persons "
               "Act 1970";
    case Section::h2: return "Other social care provision";
    case Section::i: return "School or other institution";
    case Section::j: return "Personal budget";
    case Section::k: return "Advice and information";
    }
    std::abort();
}

document::Document plan_document(const PlanPaper& paper) {
    document::Document plan;
    const bool is_draft = paper.kind == Kind::draft;
    plan.title = (is_draft ? "Draft education, health and care plan for "
                           : "Education, health and care plan for ") +
                 paper.child;
    plan.reference = "Reference " + paper.reference;
    plan.footer = (is_draft ? "Draft plan, version " : "Final plan, version ") +
                  std::to_string(paper.version) + ", " + full_date(paper.day);
    plan.page_words = "Page {page} of {pages}";
    auto& blocks = plan.blocks;
    blocks.push_back(document::Letterhead{paper.sender.service, {paper.sender.telephone}});
    blocks.push_back(document::Heading{1, plan.title});
    std::vector<document::Fact> facts{{"Name", paper.child}};
    if (paper.born_on) facts.push_back({"Date of birth", full_date(*paper.born_on)});
    facts.push_back({is_draft ? "Draft served" : "Plan made", full_date(paper.day)});
    facts.push_back({"Version", std::to_string(paper.version)});
    blocks.push_back(document::Facts{facts});
    for (const Section section : sections) write_section(blocks, paper, section);
    if (!is_draft) // Code 9.125: signed and dated by the responsible officer.
        blocks.push_back(document::Signature{paper.sender.officer, paper.sender.officer_title,
                                             full_date(paper.day)});
    std::size_t number = 0;
    for (const PaperAdvice& advice : paper.advice) write_appendix(blocks, advice, ++number);
    return plan;
}
} // namespace trefoil::plan
