// Advice as a document: SEND Regulations 2014 reg 6(1): needs, provision and outcomes. And a
// refusal: CFA 2014 s.31(3): reasons in writing.
#include "capabilities/advice/sending_letters.hpp"
#include "base/dates.hpp"
#include <cstdlib>

namespace trefoil::advice {
namespace {
using document::Document;
using document::paragraph;
using statements::Kind;

std::string words_of(RefusalGround ground) {
    switch (ground) {
    case RefusalGround::against_own_duties:
        return "Giving the advice would be incompatible with our own duties (Children and Families "
               "Act 2014, section 31(2)(a)).";
    case RefusalGround::adverse_effect:
        return "Giving the advice would otherwise have an adverse effect on the exercise of our "
               "functions (Children and Families Act 2014, section 31(2)(b)).";
    }
    std::abort();
}

std::string quantity_words(const statements::Quantity& quantity) {
    std::string words = "Who: " + quantity.who + ". How often: " + quantity.how_often + ".";
    if (!quantity.how_long.empty()) words += " How long: " + quantity.how_long + ".";
    return words;
}

// N1, N2 for needs; O for outcomes; P for help.
void add_section(Document& letter, const AdviceTold& told, Kind kind, const std::string& heading,
                 char mark) {
    int number = 0;
    for (const statements::Version& version : told.statements) {
        if (version.kind != kind) continue;
        if (++number == 1) letter.blocks.push_back(document::Heading{2, heading});
        document::Statement statement{mark + std::to_string(number), {}, "", {}, ""};
        const auto words = paragraph(version.text.words);
        if (kind == Kind::provision) {
            statement.body = {words, paragraph(quantity_words(version.text.quantity))};
        } else {
            statement.body = {words};
        }
        letter.blocks.push_back(std::move(statement));
    }
}

Document begun(const std::string& title, const std::string& reference, const std::string& body,
               document::Facts facts) {
    Document letter;
    letter.title = title;
    letter.audience = document::Audience::everyone;
    letter.reference = "Reference " + reference;
    letter.footer = title;
    letter.page_words = "Page {page} of {pages}";
    letter.blocks.push_back(document::Letterhead{body, {}});
    letter.blocks.push_back(document::Heading{1, title});
    letter.blocks.push_back(std::move(facts));
    return letter;
}
} // namespace

document::Document advice_given(const AdviceTold& told) {
    Document letter = begun("Advice about " + told.child, told.reference, told.body,
                            {{{"To", told.council},
                              {"Asked on", full_date(told.asked_on)},
                              {"Given on", full_date(told.sent_on)}}});
    letter.blocks.push_back(document::Heading{2, "In short"});
    letter.blocks.push_back(paragraph(told.summary));
    // NHS England quick guide 2018, note 1.8: advice without an assessment says so. Why there was
    // none is for its author to say: only that was asked.
    if (!told.is_assessed)
        letter.blocks.push_back(paragraph(told.child + " was not assessed by us for this advice."));
    add_section(letter, told, Kind::view, "What the family says", 'V');
    add_section(letter, told, Kind::need, "Needs", 'N');
    add_section(letter, told, Kind::outcome, "Outcomes", 'O');
    add_section(letter, told, Kind::provision, "Help that would meet the needs", 'P');
    letter.blocks.push_back(
        document::Signature{told.author, told.author_title, full_date(told.sent_on)});
    return letter;
}

document::Document advice_refused(const RefusalTold& told) {
    Document letter = begun("We cannot give advice about " + told.child, told.reference, told.body,
                            {{{"To", told.council},
                              {"Asked on", full_date(told.asked_on)},
                              {"Answered on", full_date(told.sent_on)}}});
    letter.blocks.push_back(document::Heading{2, "On which ground"});
    letter.blocks.push_back(paragraph(words_of(told.ground)));
    letter.blocks.push_back(document::Heading{2, "Our reasons"});
    letter.blocks.push_back(paragraph(told.reasons));
    letter.blocks.push_back(
        document::Signature{told.author, told.author_title, full_date(told.sent_on)});
    return letter;
}
} // namespace trefoil::advice
