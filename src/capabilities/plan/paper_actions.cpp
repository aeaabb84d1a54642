// A plan as it is printed: the draft as it stands, gathered with who said and who agreed what.
#include "capabilities/plan/advised.hpp"
#include "capabilities/plan/answer_rules.hpp"
#include "capabilities/plan/paper.hpp"
#include "capabilities/plan/plan_rules.hpp"
#include "capabilities/plan/plan_store.hpp"
#include "platform/document/document_json.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/documents/sending.hpp"
#include "shared/people/people.hpp"
#include "shared/worklist/worklist.hpp"
#include <algorithm>

namespace trefoil::plan {
namespace {
// "Advised by Leila Rahimi, Speech and language therapy (appendix 1); from what Sam Tully told us"
std::string said_by(const access::Look& look, const Draft& draft, const Line& line) {
    if (line.voice) return "Said by " + people::adult(look, *line.voice).name.full();
    const Sources sources = sources_of(look, draft, line);
    std::string names;
    for (const Advice* advice : sources.advice)
        names += (names.empty() ? "Advised by " : "; ") + advice->by + " (appendix " +
                 std::to_string(advice - draft.advice.data() + 1) + ")";
    std::string family;
    for (const std::string& name : sources.family) family += (family.empty() ? "" : ", ") + name;
    if (family.empty()) return names;
    return (names.empty() ? "From what " : names + "; from what ") + family + " told us";
}

// The document as it was issued; a family's own words, which need none, as they wrote them.
document::Document as_sent(const access::Look& look, const Advice& advice) {
    if (advice.document) {
        const auto bytes = documents::bytes_of(look, look.case_id(), *advice.document);
        auto sent = document::from_json(bytes.json);
        if (!sent) throw db::BadValue{};
        return *std::move(sent);
    }
    document::Document words;
    for (const statements::Version& said : advice.statements)
        words.blocks.push_back(document::paragraph(said.text.words));
    return words;
}

// A line is printed as agreed only if these very words were agreed (reg 12(2)).
void print_agreement(const access::Look& look, const Draft& draft, const Line& line,
                     PaperLine& printed) {
    const Agreed agreed = agreed_of(line, draft.agreements);
    switch (agreed.consent) {
    case Consent::not_needed: return;
    case Consent::not_asked:
        printed.agreement = document::Agreement::differs;
        printed.agreement_words = "Not agreed yet";
        return;
    case Consent::agreed:
        printed.agreement = document::Agreement::agreed;
        printed.agreement_words = "Agreed by " +
                                  people::adult(look, agreed.answer->by).name.full() + ", " +
                                  bodies::body(look, agreed.answer->body).name;
        return;
    case Consent::differs:
        printed.agreement = document::Agreement::differs;
        printed.agreement_words = "Not agreed: " + agreed.answer->reason;
        return;
    }
}
} // namespace

PlanPaper paper_of(const access::Look& look, const Draft& draft, Kind kind, std::int64_t version) {
    const auto child = people::child(look, look.child());
    PlanPaper paper;
    paper.sender = sender_of(look);
    paper.child = child.name.full();
    paper.reference = look.reference();
    paper.born_on = child.born_on;
    paper.kind = kind;
    paper.version = version;
    paper.day = look.today();
    for (const Line& line : draft.lines) {
        PaperLine printed{.mark = line.mark,
                          .text = line.text.text,
                          .said_by = said_by(look, draft, line),
                          .agreement_words = {}};
        print_agreement(look, draft, line, printed);
        paper.lines.push_back(std::move(printed));
    }
    for (const Advice& advice : draft.advice)
        paper.advice.push_back({advice.by, advice.body, advice.sent_on, as_sent(look, advice)});
    return paper;
}

bool is_draft_sent(const access::Look& look) {
    const auto versions = frozen(look);
    const Frozen* draft = served(versions);
    if (!draft) return false;
    const auto letters = documents::sendings(look, look.case_id());
    const auto copied = copies(look);
    return std::ranges::all_of(copied, [&](const Copy& copy) {
        if (copy.version != draft->id || !copy.to_person) return true;
        const auto letter = std::ranges::find(letters, copy.document, &documents::Sending::letter);
        return letter != letters.end() && letter->sent.has_value();
    });
}

Date until_if(const access::Look& look, std::string_view fact, std::string_view rule) {
    std::vector<cases::Happening> ledger = cases::ledger(look, look.case_id());
    ledger.push_back(
        {.kind = std::string{fact}, .day = look.today(), .by = {}, .for_body = {}, .about = {}});
    std::optional<Date> until;
    for (const auto& clock : worklist::clocks_of(ledger))
        if (clock.rule->id == rule && (!until || *until < clock.due)) until = clock.due;
    return until.value();
}
} // namespace trefoil::plan
