// What both drivers share: answers remembered, and undoing a part of a transaction.
#include "platform/db/db.hpp"

namespace trefoil::db {
namespace {
constexpr std::size_t most_rows = 4096; // remembered in one snapshot: a case has some hundreds

struct Add {
    std::string& question;
    void number(std::uint64_t n) const {
        question.append(reinterpret_cast<const char*>(&n), sizeof n);
    }
    void operator()(std::monostate) const {}
    void operator()(std::int64_t n) const { number(static_cast<std::uint64_t>(n)); }
    template <class Several> void operator()(const Several& several) const {
        number(several.size());
        question.append(reinterpret_cast<const char*>(several.data()), several.size());
    }
};

// Two questions are one if this is the same: each value with its kind and its length.
std::string question_of(const Sql& sql, std::span<const Value> values) {
    constexpr std::size_t of_most = 80; // three literals, and an area's and a case's id
    std::string question;
    question.reserve(of_most);
    sql.append_places(question);
    for (const Value& value : values) {
        question += static_cast<char>(value.index());
        std::visit(Add{question}, value);
    }
    return question;
}
} // namespace

void Connection::remember_answers() { answers_ = Answers{}; }
void Connection::forget_answers() { answers_.reset(); }

Rows Connection::ask(std::string_view sql, std::span<const Value> values) {
    Rows rows = run(sql, values);
    asked_ += {1, rows.size()};
    return rows;
}

Rows Connection::query_with(const Sql& sql, std::span<const Value> values) {
    if (!answers_) return ask(sql.text(), values);
    std::string question = question_of(sql, values);
    if (const auto known = answers_->by_question.find(question);
        known != answers_->by_question.end())
        return known->second;
    Rows rows = ask(sql.text(), values);
    if (answers_->rows + rows.size() > most_rows) remember_answers(); // from here on
    answers_->rows += rows.size();
    answers_->by_question.emplace(std::move(question), rows);
    return rows;
}

void Connection::attempt(FunctionRef<bool()> body) {
    // Attempts inside attempts share the name: the innermost is meant.
    run_change("SAVEPOINT attempt", {});
    try {
        if (body()) {
            run_change("RELEASE attempt", {});
            return;
        }
    } catch (...) {
        undo_attempt();
        throw;
    }
    undo_attempt();
}
} // namespace trefoil::db
