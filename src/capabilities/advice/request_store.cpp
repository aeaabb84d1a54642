// Requests for advice in the database: a request is never changed; who has it and how it was
// answered are rows of their own.
#include "capabilities/advice/request_store.hpp"
#include "platform/db/one_page.hpp"

namespace trefoil::advice {
namespace {
constexpr db::Sql select_requests{
    "SELECT r.id, r.case_id, r.child, r.body, r.person, r.agency, r.grounds, r.question, "
    "r.asked_on, r.received_on, r.asked_by, r.step, c.appointment, c.person, c.from_on, "
    "a.letter, a.summary, a.is_assessed, a.ground, a.day, a.by_person, e.day"};
constexpr db::Sql from_requests{" FROM advice_request r "};
constexpr db::Sql and_reference{", f.reference "};
constexpr db::Sql with_what_became_of_it{
    "LEFT JOIN advice_claim c ON c.area = r.area AND c.case_id = r.case_id AND c.request = r.id "
    "AND c.passed_back_on IS NULL "
    "LEFT JOIN advice_answer a ON a.area = r.area AND a.case_id = r.case_id AND a.request = r.id "
    "LEFT JOIN advice_ended e ON e.area = r.area AND e.case_id = r.case_id AND e.request = r.id "};

Request from_row(const db::Row& row) {
    Request request;
    request.id = row.get<Id<AdviceRequest>>(0);
    request.case_id = row.get<Id<Case>>(1);
    request.child = row.get<Id<Person>>(2);
    request.body = row.get<std::optional<Id<Body>>>(3);
    request.person = row.get<std::optional<Id<Person>>>(4);
    if (const auto agency = row.get<std::optional<std::string>>(5))
        request.agency = access::agency_of(*agency);
    for (const char letter : row.get<std::string>(6)) request.grounds.push_back(ground_of(letter));
    request.question = row.get<std::string>(7);
    request.asked_on = row.get<Date>(8);
    request.received_on = row.get<Date>(9);
    request.asked_by = row.get<Id<Person>>(10);
    request.step = row.get<std::optional<Id<AccessStep>>>(11);
    if (const auto appointment = row.get<std::optional<Id<Appointment>>>(12))
        request.claim = Claim{*appointment, row.get<Id<Person>>(13), row.get<Date>(14)};
    if (const auto day = row.get<std::optional<Date>>(19))
        request.answer = Answer{.letter = row.get<std::optional<Id<Letter>>>(15),
                                .words = row.get<std::string>(16),
                                .is_assessed = row.get<bool>(17),
                                .refused_on = refusal_ground_of(row.get<std::string>(18)),
                                .on = *day,
                                .by = row.get<Id<Person>>(20)};
    request.ended_on = row.get<std::optional<Date>>(21);
    return request;
}

std::vector<Request> from_rows(const db::Rows& rows) {
    std::vector<Request> found;
    for (const db::Row& row : rows) found.push_back(from_row(row));
    return found;
}

std::optional<std::string> agency_code(const Request& request) {
    if (!request.agency) return std::nullopt;
    return std::string{access::code_of(*request.agency)};
}
} // namespace

void save(access::Deed& deed, const Request& request) {
    std::string grounds;
    for (const Ground ground : request.grounds) grounds += letter_of(ground);
    deed.insert("INSERT INTO advice_request (area, id, case_id, child, body, person, agency, "
                "grounds, question, asked_on, received_on, asked_by, step) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), request.id, request.case_id, request.child, request.body,
                request.person, agency_code(request), grounds, request.question, request.asked_on,
                request.received_on, request.asked_by, request.step);
}

void save_left_out(access::Deed& deed, Ground ground, std::string_view reason) {
    deed.insert("INSERT INTO advice_left_out (area, case_id, id, ground, reason, day, by_person) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.case_id(), deed.new_id<AdviceRequest>(),
                std::string{letter_of(ground)}, reason, deed.today(), deed.actor().person);
}

std::vector<Ground> left_out(const access::Look& look, Id<Case> case_id) {
    std::vector<Ground> grounds;
    for (const db::Row& row : look.reads().query("SELECT ground FROM advice_left_out WHERE area = "
                                                 "? AND case_id = ? ORDER BY ground, id",
                                                 look.area(), case_id))
        grounds.push_back(ground_of(row.get<std::string>(0).at(0)));
    return grounds;
}

void save_claim(access::Deed& deed, Id<AdviceRequest> request, Id<Appointment> appointment) {
    deed.insert("INSERT INTO advice_claim (area, case_id, id, request, appointment, person, "
                "from_on) VALUES (?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.case_id(), deed.new_id<Claim>(), request, appointment,
                deed.actor().person, deed.today());
}

void end_claim(access::Deed& deed, Id<AdviceRequest> request) {
    deed.change("UPDATE advice_claim SET passed_back_on = ? WHERE area = ? AND case_id = ? "
                "AND request = ? AND passed_back_on IS NULL",
                deed.today(), deed.area(), deed.case_id(), request);
}

void save_answer(access::Deed& deed, Id<AdviceRequest> request, const Answer& answer) {
    deed.insert("INSERT INTO advice_answer (area, case_id, request, kind, letter, summary, "
                "is_assessed, ground, day, by_person) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deed.area(), deed.case_id(), request,
                std::string_view{answer.refused_on ? "refusal" : "advice"}, answer.letter,
                answer.words, answer.is_assessed,
                answer.refused_on ? code_of(*answer.refused_on) : std::string_view{}, answer.on,
                answer.by);
}

void save_end(access::Deed& deed, const Request& request) {
    deed.insert("INSERT INTO advice_ended (area, case_id, request, day) VALUES (?, ?, ?, ?)",
                deed.area(), request.case_id, request.id, deed.today());
}

std::optional<Request> find(const access::Look& look, Id<Case> case_id, Id<AdviceRequest> id) {
    const auto found =
        from_rows(look.reads().query(select_requests + from_requests + with_what_became_of_it +
                                         db::Sql{"WHERE r.area = ? AND r.case_id = ? AND r.id = ?"},
                                     look.area(), case_id, id));
    if (found.empty()) return std::nullopt;
    return found.front();
}

std::vector<Request> requests(const access::Look& look, Id<Case> case_id) {
    return from_rows(look.reads().query(
        select_requests + from_requests + with_what_became_of_it +
            db::Sql{"WHERE r.area = ? AND r.case_id = ? ORDER BY r.asked_on, r.grounds, r.id"},
        look.area(), case_id));
}

namespace {
std::vector<Waiting> waiting_from(const db::Rows& rows) {
    std::vector<Waiting> found;
    for (const db::Row& row : rows)
        found.push_back({.request = from_row(row), .reference = row.get<std::string>(22)});
    return found;
}

// The cases stand in a list of their own: joined, they are gone through for each request.
constexpr db::Sql answered = db::Sql{"WHERE r.body = ? AND COALESCE(a.day, e.day) IS NOT NULL AND "
                                     "r.case_id IN (SELECT reach.case_id "} +
                             access::Reach::from_own_contributions() + db::Sql{") "};

std::vector<db::Value> answered_values(const access::Reach& reach, Id<Body> body) {
    std::vector<db::Value> values{db::Stored<Id<Body>>::to(body)};
    const auto own = reach.own_contribution_values();
    values.insert(values.end(), own.begin(), own.end());
    return values;
}
} // namespace

std::vector<Waiting> open_in(const access::Look& look, const access::Reach& reach, Id<Body> body) {
    std::vector<db::Value> values = reach.values();
    values.push_back(db::Stored<Id<Body>>::to(body));
    return waiting_from(look.reads().query_with(
        select_requests + and_reference + access::Reach::from() +
            db::Sql{"JOIN advice_request r ON r.child = reach.subject AND r.body = ? "} +
            with_what_became_of_it +
            db::Sql{"JOIN cases_public_case f ON f.id = r.case_id "
                    "WHERE a.day IS NULL AND e.day IS NULL ORDER BY r.received_on, r.id"},
        values));
}

std::int64_t count_answered(const access::Look& look, const access::Reach& reach, Id<Body> body) {
    return look.reads()
        .query_with(db::Sql{"SELECT count(*)"} + from_requests + with_what_became_of_it + answered,
                    answered_values(reach, body))
        .at(0)
        .get<std::int64_t>(0);
}

std::vector<Waiting> answered_by(const access::Look& look, const access::Reach& reach,
                                 Id<Body> body, const Paging& paging) {
    auto values = answered_values(reach, body);
    db::add_page(values, paging);
    return waiting_from(look.reads().query_with(
        select_requests + and_reference + from_requests + with_what_became_of_it +
            db::Sql{"JOIN cases_public_case f ON f.id = r.case_id "} + answered +
            db::Sql{"ORDER BY COALESCE(a.day, e.day) DESC, r.id DESC "} + db::one_page,
        values));
}

access::Item as_read(const access::Look& look, const Request& request) {
    return {.part = access::Part::advice_other,
            .area = look.area(),
            .subject = look.child(),
            .case_id = request.case_id,
            .thing = request.id.bytes,
            .agency = request.agency,
            .sent = request.is_sent()};
}
} // namespace trefoil::advice
