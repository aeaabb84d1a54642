// The sending of letters in the database; the address that was used is sealed.
#include "shared/documents/sending_store.hpp"
#include "platform/crypto/sealed.hpp"
#include "shared/areas/areas.hpp"
#include "shared/people/people.hpp"

namespace trefoil::documents {
namespace {
std::string context_of(Id<Letter> letter) {
    return "documents.sending." + to_hex(letter.bytes) + ".address";
}

Channel channel_of(const db::Row& row, std::size_t column) {
    const auto channel = channel_by_code(row.get<std::string>(column));
    if (!channel) throw db::BadValue{};
    return *channel;
}

ReceiptRule receipt_rule_by_code(std::string_view code) {
    for (const ReceiptRule each : {ReceiptRule::same_working_day, ReceiptRule::second_working_day,
                                   ReceiptRule::fourth_working_day})
        if (code_of(each) == code) return each;
    throw db::BadValue{};
}

std::string unsealed(const access::Look& look, Id<Letter> letter, const db::Bytes& sealed) {
    const auto address =
        crypto::unseal_words(areas::key(look, look.area()), sealed, context_of(letter));
    if (!address) throw db::BadValue{};
    return *address;
}
} // namespace

std::vector<Sending> sendings(const access::Look& look, Id<Case> case_id) {
    std::vector<Sending> found;
    for (const db::Row& row : look.reads().query(
             "SELECT d.id, d.kind, d.title, d.issued_on, d.to_person, a.id, s.channel, s.sent_on, "
             "s.receipt_rule FROM documents_document d "
             "LEFT JOIN documents_sending s ON s.area = d.area AND s.document = d.id "
             "LEFT JOIN documents_agreement a ON a.area = d.area AND a.person = d.to_person "
             "AND a.ended_at IS NULL "
             "WHERE d.area = ? AND d.case_id = ? AND d.to_person IS NOT NULL "
             "ORDER BY d.issued_on, d.id",
             look.area(), case_id)) {
        Sending sending{.letter = row.get<Id<Letter>>(0),
                        .kind = row.get<std::string>(1),
                        .title = row.get<std::string>(2),
                        .made_on = row.get<Date>(3),
                        .to = row.get<Id<Person>>(4),
                        .sent = {},
                        .is_agreed = row.get<std::optional<Id<Agreement>>>(5).has_value()};
        if (const auto on = row.get<std::optional<Date>>(7))
            sending.sent =
                Sent{channel_of(row, 6), *on, receipt_rule_by_code(row.get<std::string>(8))};
        found.push_back(std::move(sending));
    }
    return found;
}

void save_sent(access::Deed& deed, Id<Letter> letter, const Sent& sent,
               const std::optional<Id<Agreement>>& agreement, std::string_view address) {
    const crypto::Sealed sealed = crypto::seal_words(areas::key(deed, deed.area()), 1, address,
                                                     context_of(letter), deed.random());
    deed.insert("INSERT INTO documents_sending (area, document, channel, agreement, "
                "sealed_address, sent_on, receipt_rule, recorded_at, recorded_by) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), letter, code_of(sent.channel), agreement,
                db::Bytes{sealed.begin(), sealed.end()}, sent.on, code_of(sent.receipt_rule),
                deed.now(), deed.actor().person);
}

Used used_for(const access::Look& look, Id<Letter> letter) {
    const db::Rows rows = look.reads().query("SELECT sealed_address, agreement FROM "
                                             "documents_sending WHERE area = ? AND document = ?",
                                             look.area(), letter);
    return {unsealed(look, letter, rows.at(0).get<db::Bytes>(0)),
            rows[0].get<std::optional<Id<Agreement>>>(1)};
}

void end_as_mistaken(access::Deed& deed, Id<Letter> letter) {
    const db::Rows rows = deed.reads().query(
        "SELECT channel, agreement, sealed_address, sent_on, receipt_rule, recorded_at, "
        "recorded_by FROM documents_sending WHERE area = ? AND document = ?",
        deed.area(), letter);
    const db::Row& row = rows.at(0);
    deed.insert("INSERT INTO documents_sending_mistaken (area, id, document, channel, agreement, "
                "sealed_address, sent_on, receipt_rule, recorded_at, recorded_by, ended_at, "
                "ended_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.new_id<Mistake>(), letter, row.get<std::string>(0),
                row.get<std::optional<Id<Agreement>>>(1), row.get<db::Bytes>(2), row.get<Date>(3),
                row.get<std::string>(4), row.get<Instant>(5), row.get<Id<Person>>(6), deed.now(),
                deed.actor().person);
    deed.change("DELETE FROM documents_sending WHERE area = ? AND document = ?", deed.area(),
                letter);
}

std::vector<Mistake> mistakes(const access::Look& look, Id<Letter> letter) {
    std::vector<Mistake> found;
    for (const db::Row& row : look.reads().query(
             "SELECT channel, sealed_address, sent_on, receipt_rule, ended_at, ended_by "
             "FROM documents_sending_mistaken WHERE area = ? AND document = ? "
             "ORDER BY ended_at DESC, id DESC",
             look.area(), letter))
        found.push_back({.sent = {channel_of(row, 0), row.get<Date>(2),
                                  receipt_rule_by_code(row.get<std::string>(3))},
                         .address = unsealed(look, letter, row.get<db::Bytes>(1)),
                         .put_right_by = people::adult(look, row.get<Id<Person>>(5)).name.full(),
                         .put_right_on = look.day_of(row.get<Instant>(4))});
    return found;
}
} // namespace trefoil::documents
