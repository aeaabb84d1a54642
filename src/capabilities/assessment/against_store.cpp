// Proposals of decisions against, in the database.
#include "capabilities/assessment/against_store.hpp"

namespace trefoil::assessment {
Id<Decision> save(access::Deed& deed, const Against& against) {
    const auto id = deed.new_id<Decision>();
    deed.insert("INSERT INTO assessment_against (area, id, case_id, question, unmet, need, "
                "necessity, reasons, proposed_on, proposed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                "?)",
                deed.area(), id, deed.case_id(), code_of(against.question),
                code_of(against.unmet.value()), against.need, against.necessity, against.reasons,
                deed.today(), deed.actor().person);
    return id;
}

void close_confirmed(access::Deed& deed, Id<Decision> id) {
    deed.change("UPDATE assessment_against SET closed_on = ?, closed_by = ?, is_confirmed = 1 "
                "WHERE area = ? AND case_id = ? AND id = ?",
                deed.today(), deed.actor().person, deed.area(), deed.case_id(), id);
}

void close_overtaken(access::Deed& deed, Id<Decision> id) {
    deed.change("UPDATE assessment_against SET closed_on = ?, closed_by = ?, is_confirmed = 0 "
                "WHERE area = ? AND case_id = ? AND id = ?",
                deed.today(), deed.actor().person, deed.area(), deed.case_id(), id);
}

void close_sent_back(access::Deed& deed, Id<Decision> id, std::string_view words) {
    deed.change("UPDATE assessment_against SET closed_on = ?, closed_by = ?, is_confirmed = 0, "
                "sent_back_words = ? WHERE area = ? AND case_id = ? AND id = ?",
                deed.today(), deed.actor().person, words, deed.area(), deed.case_id(), id);
}

namespace {
AgainstProposal proposal_from(const db::Row& row) {
    const auto question = question_of(row.get<std::string>(1));
    const auto unmet = unmet_part_of(row.get<std::string>(2));
    if (!question || !unmet) throw db::BadValue{};
    return {.id = row.get<Id<Decision>>(0),
            .against = {.question = *question,
                        .unmet = *unmet,
                        .need = row.get<std::string>(3),
                        .necessity = row.get<std::string>(4),
                        .reasons = row.get<std::string>(5)},
            .proposed_on = row.get<Date>(6),
            .proposed_by = row.get<Id<Person>>(7)};
}
} // namespace

std::optional<AgainstProposal> open_proposal(const access::Look& look, Id<Case> case_id,
                                             AgainstQuestion question) {
    const db::Rows rows = look.reads().query(
        "SELECT id, question, unmet, need, necessity, reasons, proposed_on, proposed_by "
        "FROM assessment_against WHERE area = ? AND case_id = ? AND question = ? "
        "AND closed_on IS NULL ORDER BY proposed_on DESC, id DESC",
        look.area(), case_id, code_of(question));
    if (rows.empty()) return std::nullopt;
    return proposal_from(rows[0]);
}

std::optional<LastProposal> last_proposal(const access::Look& look, Id<Case> case_id,
                                          AgainstQuestion question) {
    const db::Rows rows = look.reads().query(
        "SELECT id, question, unmet, need, necessity, reasons, proposed_on, proposed_by, "
        "closed_on, sent_back_words FROM assessment_against WHERE area = ? AND case_id = ? "
        "AND question = ? ORDER BY proposed_on DESC, id DESC LIMIT 1",
        look.area(), case_id, code_of(question));
    if (rows.empty()) return std::nullopt;
    return LastProposal{.proposal = proposal_from(rows[0]),
                        .is_open = !rows[0].get<std::optional<Date>>(8),
                        .sent_back_words = rows[0].get<std::optional<std::string>>(9).value_or("")};
}
} // namespace trefoil::assessment
