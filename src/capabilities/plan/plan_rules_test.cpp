// What may stand where in a plan, what is unclear, and what stops it: by provision.
#include "capabilities/plan/answer_rules.hpp"
#include "capabilities/plan/final_rules.hpp"
#include "capabilities/plan/plan_letters.hpp"
#include "capabilities/plan/plan_rules.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <utility>

using namespace trefoil;
using namespace trefoil::plan;
using namespace std::literals::chrono_literals;
using access::Agency;
using statements::LinkKind;
using What = Finding::Kind;

namespace {
template <class Of> Id<Of> id(unsigned n) {
    Id<Of> made;
    made.bytes.back() = static_cast<std::byte>(n);
    return made;
}

// A line whose statement and version carry the same number.
Line line(Section section, unsigned n, std::string words) {
    Line made{.mark = {section, 1}, .text = {}, .voice = {}};
    made.text.id = id<StatementVersion>(n);
    made.text.statement = id<Statement>(n);
    made.text.text.words = std::move(words);
    made.text.sources = {id<StatementVersion>(n + 100)};
    return made;
}

// A need, help that is clear, and an outcome, joined.
Draft whole_draft() {
    Draft draft;
    draft.lines = {line(Section::b, 1, "Amara cannot follow talk in a noisy room."),
                   line(Section::e, 2, "Amara stays with a group of four."),
                   line(Section::f, 3, "A small group to practise taking turns.")};
    draft.lines[2].text.text.quantity = {"A trained assistant", "3 times a week", "20 minutes"};
    draft.links = {{id<Statement>(3), id<Statement>(1), LinkKind::meets_need},
                   {id<Statement>(3), id<Statement>(2), LinkKind::towards_outcome}};
    return draft;
}

bool has(const std::vector<Finding>& found, What kind) {
    return std::ranges::find(found, kind, &Finding::kind) != found.end();
}

cases::Happening happened(std::string kind, Date day, std::optional<Id<Person>> by = {}) {
    return {.kind = std::move(kind), .day = day, .by = by, .for_body = {}, .about = {}};
}
} // namespace

TEST_CASE("Reg 12(1): a need goes to B, C or D and help to F, G or H, by whose field it is") {
    using statements::Kind;
    CHECK(places_for(Kind::need, Agency::education, 8) == std::vector{Section::b});
    CHECK(places_for(Kind::need, Agency::health, 8).front() == Section::c);
    CHECK(places_for(Kind::need, Agency::social_care, 8).front() == Section::d);
    CHECK(places_for(Kind::outcome, Agency::health, 8) == std::vector{Section::e});
    CHECK(places_for(Kind::provision, Agency::education, 8) == std::vector{Section::f});
    CHECK(places_for(Kind::provision, Agency::health, 8).front() == Section::g);
}

TEST_CASE("CFA s.21(5): health and care provision may stand in F, for it may educate or train") {
    for (const Agency agency : {Agency::health, Agency::social_care}) {
        const auto places = places_for(statements::Kind::provision, agency, 8);
        CHECK(std::ranges::find(places, Section::f) != places.end());
    }
}

TEST_CASE("CFA s.37(2)(e): H1 is for under 18s; from the birthday care stands in H2") {
    const auto at = [](int age) {
        return places_for(statements::Kind::provision, Agency::social_care, age).front();
    };
    CHECK(at(17) == Section::h1);
    CHECK(at(18) == Section::h2);
    Draft draft = whole_draft();
    draft.lines.push_back(line(Section::h1, 4, "Two hours of a sitter."));
    CHECK_FALSE(has(stopping(draft, 17, Kind::draft), What::too_old_for_h1));
    CHECK(has(stopping(draft, 18, Kind::draft), What::too_old_for_h1));
}

TEST_CASE("CFA s.21(5), s.37(2)(e): help moves between F, G and H, never to H1 from the eighteenth "
          "birthday on; nothing else moves") {
    using enum Section;
    CHECK(can_move_to(g, 8) == std::vector{f, h1, h2});
    CHECK(can_move_to(f, 17) == std::vector{g, h1, h2});
    CHECK(can_move_to(f, 18) == std::vector{g, h2});
    CHECK(can_move_to(h2, std::nullopt) == std::vector{f, g, h1});
    for (const Section section : {a, b, c, d, e, i, j, k}) CHECK(can_move_to(section, 8).empty());
}

TEST_CASE("A whole draft has nothing to look at") { CHECK(findings(whole_draft(), 8).empty()); }

TEST_CASE("CFA s.21(5), Code 9.74: speech and language therapy outside F is worth a look, by its "
          "words or by who gives it; in F it is not") {
    struct Row {
        Section section;
        std::string words, who;
        bool is_found;
    };
    const Row rows[] = {{Section::g, "Speech therapy each week.", "", true},
                        {Section::g, "A group on talk.", "A Speech and Language therapist", true},
                        {Section::h2, "Language therapy at home.", "", true},
                        {Section::g, "Physiotherapy each week.", "a physiotherapist", false},
                        {Section::f, "Speech therapy each week.", "", false}};
    for (const Row& row : rows) {
        CAPTURE(row.words);
        Draft draft = whole_draft();
        draft.lines.push_back(line(row.section, 4, row.words));
        draft.lines.back().text.text.quantity.who = row.who;
        CHECK(has(findings(draft, 8), What::therapy_outside_f) == row.is_found);
        CHECK_FALSE(has(stopping(draft, 8, Kind::final), What::therapy_outside_f));
    }
}

TEST_CASE("Code 9.66: an outcome that says help is given is worth a look") {
    const std::pair<std::string, bool> rows[] = {
        {"Elliot goes to a social skills group.", true},
        {"By July he receives three hours of therapy.", true},
        {"She has access to a quiet room.", true},
        {"Elliot goes to bed by himself.", false},
        {"She attends to a story for ten minutes.", false},
        {"Amara stays with a group of four.", false}};
    for (const auto& [words, is_found] : rows) {
        CAPTURE(words);
        Draft draft = whole_draft();
        draft.lines[1].text.text.words = words;
        CHECK(has(findings(draft, 8), What::outcome_is_help) == is_found);
    }
}

TEST_CASE("CFA s.37(2)(a) to (c): a plan without needs, outcomes or help is not sent") {
    const auto stops = stopping(Draft{}, 8, Kind::draft);
    CHECK(has(stops, What::no_needs));
    CHECK(has(stops, What::no_outcomes));
    CHECK(has(stops, What::no_help));
}

TEST_CASE("Reg 12(4): each statement of advice is put in or set aside before the draft is sent") {
    Draft draft = whole_draft();
    plan::Advice advice{.id = {},
                        .by = "Leila",
                        .body = "Speech",
                        .agency = Agency::health,
                        .sent_on = Date{2026y / 10 / 1},
                        .statements = {}};
    advice.statements.push_back({});
    advice.statements[0].id = id<StatementVersion>(50);
    advice.statements[0].kind = statements::Kind::need;
    draft.advice.push_back(advice);
    CHECK(unplaced(draft).size() == 1);
    CHECK(has(stopping(draft, 8, Kind::draft), What::advice_unplaced));
    SUBCASE("put in: a line rests on it") {
        draft.lines[0].text.sources = {id<StatementVersion>(50)};
        CHECK(unplaced(draft).empty());
    }
    SUBCASE("a family's own view has its place in A alone") {
        draft.advice[0].statements[0].kind = statements::Kind::view;
        draft.lines[0].text.sources = {id<StatementVersion>(50)};
        CHECK(unplaced(draft).size() == 1);
        draft.lines.push_back(line(Section::a, 60, "I like foxes."));
        draft.lines.back().text.sources = {id<StatementVersion>(50)};
        CHECK(unplaced(draft).empty());
    }
    SUBCASE("set aside with a reason") {
        draft.set_asides.push_back(
            {id<StatementVersion>(50), "Said again in F1", Date{2026y / 12 / 1}});
        CHECK(unplaced(draft).empty());
    }
}

TEST_CASE(
    "Reg 12(4): a final plan holds nothing in B to H without a source; A is the family's own") {
    Draft draft = whole_draft();
    CHECK_FALSE(has(stopping(draft, 8, Kind::final), What::without_source));
    for (Line& line : draft.lines) {
        const auto sources = std::exchange(line.text.sources, {});
        const auto stops = stopping(draft, 8, Kind::final);
        REQUIRE(stops.size() == 1);
        CHECK(stops[0].kind == What::without_source);
        CHECK(stops[0].mark == line.mark);
        CHECK(stopping(draft, 8, Kind::draft).empty()); // while it is written it may wait
        line.text.sources = sources;
    }
    Line own = line(Section::a, 9, "I like foxes.");
    own.text.sources.clear();
    draft.lines.push_back(own);
    CHECK(stopping(draft, 8, Kind::final).empty());
}

TEST_CASE("Reg 12(4): K lists each advice with its appendix, which sets it out as it was sent") {
    document::Document sent{.title = "Advice about Amara"};
    sent.blocks = {document::Letterhead{"Kestrel", {}}, document::Heading{1, "Advice about Amara"},
                   document::Heading{2, "Needs"}, document::paragraph("She needs time.")};
    PlanPaper paper;
    paper.child = "Amara";
    paper.kind = Kind::final;
    paper.day = Date{2026y / 12 / 7};
    paper.advice = {{"Leila", "Speech", Date{2026y / 9 / 23}, sent},
                    {"Tom", "Psychology", Date{2026y / 10 / 1}, sent}};
    const auto plan = plan_document(paper);
    const auto& blocks = plan.blocks;
    const auto k = std::ranges::find_if(blocks, [](const document::Block& block) {
        return std::holds_alternative<document::Table>(block.content);
    });
    REQUIRE(k != blocks.end());
    const auto& rows = std::get<document::Table>(k->content).rows;
    CHECK(rows == std::vector<std::vector<std::string>>{{"1", "Leila", "23 September 2026"},
                                                        {"2", "Tom", "1 October 2026"}});
    const std::vector<document::Block> last(blocks.end() - 4, blocks.end());
    CHECK(last == std::vector<document::Block>{
                      document::PageBreak{}, document::Heading{2, "Appendix 2. Advice: Psychology"},
                      document::Heading{3, "Needs"}, document::paragraph("She needs time.")});
}

TEST_CASE("Code 9.69: help says who, how often and how long, and serves a need and an outcome") {
    Draft draft = whole_draft();
    CHECK(flaws_of(draft.lines[2], draft).empty());
    const auto flaw = [&] { return flaws_of(draft.lines[2], draft).at(0).kind; };
    SUBCASE("who") {
        draft.lines[2].text.text.quantity.who.clear();
        CHECK(flaw() == Flaw::Kind::who);
    }
    SUBCASE("how often") {
        draft.lines[2].text.text.quantity.how_often.clear();
        CHECK(flaw() == Flaw::Kind::how_often);
    }
    SUBCASE("how long") {
        draft.lines[2].text.text.quantity.how_long.clear();
        CHECK(flaw() == Flaw::Kind::how_long);
    }
    SUBCASE("a need") {
        draft.links.erase(draft.links.begin());
        CHECK(flaw() == Flaw::Kind::need);
        CHECK(has(findings(draft, 8), What::need_without_help));
        CHECK(has(findings(draft, 8), What::outcome_without_need));
    }
    SUBCASE("an outcome") {
        draft.links.pop_back();
        CHECK(flaw() == Flaw::Kind::outcome);
    }
    // None of it stops a plan: the Code is guidance.
    CHECK(stopping(draft, 8, Kind::final).empty());
}

TEST_CASE("Reg 12(2): a health line stands in a final plan only if these very words are agreed") {
    Draft draft = whole_draft();
    draft.lines.push_back(line(Section::g, 4, "Physiotherapy, 40 minutes a fortnight."));
    const auto answer = [&](unsigned version, bool agreed, int second) {
        draft.agreements.push_back({.version = id<StatementVersion>(version),
                                    .body = {},
                                    .agreed = agreed,
                                    .reason = {},
                                    .by = {},
                                    .at = Instant{std::chrono::seconds{second}}});
    };
    const auto consent = [&] { return agreed_of(draft.lines[3], draft.agreements).consent; };
    CHECK(consent() == Consent::not_asked);
    CHECK(has(stopping(draft, 8, Kind::final), What::not_agreed));
    CHECK_FALSE(has(stopping(draft, 8, Kind::draft), What::not_agreed));
    answer(3, true, 1); // other words
    CHECK(consent() == Consent::not_asked);
    answer(4, false, 2);
    CHECK(consent() == Consent::differs);
    CHECK(has(stopping(draft, 8, Kind::final), What::not_agreed));
    answer(4, true, 3);
    CHECK(consent() == Consent::agreed);
    CHECK_FALSE(has(stopping(draft, 8, Kind::final), What::not_agreed));
}

TEST_CASE("Reg 13(1)(a): fifteen days beginning with the day of service, or the family is done") {
    const Id<Person> grace = id<Person>(1), daniel = id<Person>(2);
    const Date served{2026y / 12 / 7};
    std::vector<cases::Happening> ledger;
    CHECK(too_soon(ledger, {grace}, served) == FinalRefusal::not_served);
    ledger.push_back(happened("draft_served", served));
    CHECK(answers_until(ledger) == Date{2026y / 12 / 21});
    CHECK(too_soon(ledger, {grace}, Date{2026y / 12 / 21}) == FinalRefusal::days_running);
    CHECK(too_soon(ledger, {grace}, Date{2026y / 12 / 22}) == std::nullopt);
    ledger.push_back(happened("representations_finished", Date{2026y / 12 / 9}, grace));
    CHECK(too_soon(ledger, {grace}, Date{2026y / 12 / 9}) == std::nullopt);
    // Each parent has the days: one who is done does not speak for the other.
    CHECK(too_soon(ledger, {grace, daniel}, Date{2026y / 12 / 9}) == FinalRefusal::days_running);
}

TEST_CASE("Who was done with a draft has days for the next, even if it is served on the same day") {
    const Id<Person> grace = id<Person>(1);
    const Date day{2026y / 12 / 7};
    const auto of = [](cases::Happening row, std::uint8_t draft) {
        row.about = id<PlanVersion>(draft).bytes;
        return row;
    };
    std::vector<cases::Happening> ledger{of(happened("draft_served", day), 1),
                                         of(happened("representations_finished", day, grace), 1)};
    CHECK(too_soon(ledger, {grace}, day) == std::nullopt);
    ledger.push_back(of(happened("draft_served", day), 2));
    CHECK(too_soon(ledger, {grace}, day) == FinalRefusal::days_running);
    ledger.push_back(of(happened("representations_finished", day, grace), 2));
    CHECK(too_soon(ledger, {grace}, day) == std::nullopt);
}

TEST_CASE("X10: a manager approves a plan, and never who proposed it") {
    Frozen proposal;
    proposal.made_by = id<Person>(1);
    CHECK(refuse_approver(access::Role::send_manager, id<Person>(1), proposal) ==
          FinalRefusal::proposed_by_yourself);
    CHECK(refuse_approver(access::Role::case_officer, id<Person>(2), proposal) ==
          FinalRefusal::not_a_manager);
    CHECK(refuse_approver(access::Role::send_manager, id<Person>(2), proposal) == std::nullopt);
}

TEST_CASE("What was approved is what was proposed: other words, or a line less, are not the same") {
    const Draft draft = whole_draft();
    auto other = draft.lines;
    CHECK(same_lines(draft.lines, other));
    other[0].text.id = id<StatementVersion>(9);
    CHECK_FALSE(same_lines(draft.lines, other));
    other = draft.lines;
    other.pop_back();
    CHECK_FALSE(same_lines(draft.lines, other));
}

TEST_CASE("A mark reads back as it was written, and nothing else is a mark") {
    for (const Section section : sections)
        CHECK(mark_of(in_words(Mark{section, 12})) == Mark{section, 12});
    CHECK(in_words(Mark{Section::h1, 2}) == "H1.2");
    for (const std::string_view wrong : {"", "F", "F0", "F-1", "Z1", "H1", "F1 ", "f1"})
        CHECK_FALSE(mark_of(wrong));
}

TEST_CASE("Reg 12(1): every section from A to K has its heading, in order, also when empty") {
    PlanPaper paper;
    paper.child = "Amara";
    paper.day = Date{2026y / 12 / 7};
    paper.version = 1;
    std::string letters;
    for (const document::Block& block : plan_document(paper).blocks)
        if (const auto* heading = std::get_if<document::Heading>(&block.content))
            if (heading->words.starts_with("Section "))
                letters += heading->words.substr(8, heading->words.find('.') - 8) + " ";
    CHECK(letters == "A B C D E F G H1 H2 I J K ");
}

TEST_CASE("CFA s.38(5): a draft names no school and no type, whatever is known of one") {
    PlanPaper paper;
    paper.child = "Amara";
    paper.day = Date{2026y / 12 / 7};
    paper.setting = "Fellside Primary School";
    paper.setting_type = "Mainstream primary school";
    const auto names_it = [&](Kind kind) {
        paper.kind = kind;
        bool found = false;
        document::each_words(plan_document(paper), [&](std::string_view words) {
            found = found || words == paper.setting || words == paper.setting_type;
        });
        return found;
    };
    CHECK_FALSE(names_it(Kind::draft));
    CHECK(names_it(Kind::final)); // reg 12(1)(i)
}
