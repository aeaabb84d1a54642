// Values on their way to PostgreSQL and back, in its binary forms.
#pragma once
#include "platform/db/db.hpp"
#include <libpq-fe.h>

namespace trefoil::db {
// The values of one statement, as libpq wants them. They live as long as this does.
class PostgresValues {
public:
    explicit PostgresValues(std::span<const Value> values);
    int count() const { return static_cast<int>(pointers_.size()); }
    const Oid* types() const { return types_.data(); } // 0, where there is nothing: it is inferred
    const char* const* pointers() const { return pointers_.data(); }
    const int* lengths() const { return lengths_.data(); }
    const int* formats() const { return formats_.data(); }
    // A letter for each type: the same SQL is prepared once for each.
    std::string signature() const;

private:
    void add(std::monostate);
    void add(const std::int64_t& number);
    void add(const std::string& words);
    void add(const Bytes& bytes);
    void add(const Uuid& id);
    void add(Oid type, const void* bytes, std::size_t length);

    std::vector<std::array<char, 8>> numbers_; // in network order
    std::vector<Oid> types_;
    std::vector<const char*> pointers_;
    std::vector<int> lengths_, formats_;
};

// What a result holds, by the type the server says the column has. Throws BadValue for a type that
// has no place in our columns.
Value postgres_value(const PGresult* result, int row, int column);

// `?` becomes $1, $2... outside strings, quoted names and comments.
std::string numbered_places(std::string_view sql);
} // namespace trefoil::db
