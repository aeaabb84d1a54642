// Values on their way to PostgreSQL and back, in its binary forms.
#include "platform/db/postgres_values.hpp"
#include <bit>
#include <cstring>

namespace trefoil::db {
namespace {
// Numbers of types, fixed for ever in PostgreSQL's pg_type.dat.
enum : Oid {
    boolean = 16,
    bytea = 17,
    name = 19,
    int8 = 20,
    int2 = 21,
    int4 = 23,
    text = 25,
    bpchar = 1042,
    varchar = 1043,
    numeric = 1700,
    uuid = 2950
};

// A whole number of 1 to 8 bytes, the first the highest.
std::int64_t whole_number(const char* bytes, std::size_t length) {
    std::uint64_t number =
        (static_cast<unsigned char>(bytes[0]) & 0x80U) != 0 ? ~std::uint64_t{0} : 0;
    for (std::size_t i = 0; i < length; ++i)
        number = number << 8U | static_cast<unsigned char>(bytes[i]);
    return std::bit_cast<std::int64_t>(number);
}

// What sum() of our numbers is: digits to the base of 10,000, behind their count, the place of the
// first, the sign and a scale for display.
std::int64_t whole_numeric(const char* bytes) {
    const auto field = [&](int i) { return whole_number(bytes + 2 * i, 2); };
    const std::int64_t digits = field(0), first_place = field(1), sign = field(2);
    const bool negative = sign == 0x4000;
    if ((sign != 0 && !negative) || digits > first_place + 1) throw BadValue{}; // a fraction
    std::int64_t number = 0;
    for (int place = 0; place <= first_place; ++place) {
        const std::int64_t digit = place < digits ? field(4 + place) : 0;
        if (__builtin_mul_overflow(number, 10'000, &number) ||
            __builtin_add_overflow(number, negative ? -digit : digit, &number))
            throw BadValue{};
    }
    return number;
}
} // namespace

PostgresValues::PostgresValues(std::span<const Value> values) {
    numbers_.reserve(values.size()); // they do not move afterwards
    for (const Value& value : values) std::visit([&](const auto& v) { add(v); }, value);
}

std::string PostgresValues::signature() const {
    std::string letters;
    for (const Oid type : types_) {
        switch (type) {
        case int8: letters += 'n'; break;
        case text: letters += 't'; break;
        case bytea: letters += 'b'; break;
        case uuid: letters += 'i'; break;
        default: letters += '-';
        }
    }
    return letters;
}

void PostgresValues::add(std::monostate) { add(0, nullptr, 0); }
void PostgresValues::add(const std::int64_t& number) {
    auto left = std::bit_cast<std::uint64_t>(number);
    std::array<char, 8> bytes{};
    for (std::size_t i = 8; i-- > 0; left >>= 8U) bytes[i] = static_cast<char>(left & 0xFFU);
    add(int8, numbers_.emplace_back(bytes).data(), bytes.size());
}
void PostgresValues::add(const std::string& words) { add(text, words.data(), words.size()); }
void PostgresValues::add(const Bytes& bytes) {
    add(bytea, bytes.empty() ? "" : static_cast<const void*>(bytes.data()), bytes.size());
}
void PostgresValues::add(const Uuid& id) { add(uuid, id.data(), id.size()); }
void PostgresValues::add(Oid type, const void* bytes, std::size_t length) {
    types_.push_back(type);
    pointers_.push_back(static_cast<const char*>(bytes));
    lengths_.push_back(static_cast<int>(length));
    formats_.push_back(1); // binary
}

Value postgres_value(const PGresult* result, int row, int column) {
    if (PQgetisnull(result, row, column) != 0) return {};
    const char* bytes = PQgetvalue(result, row, column);
    const auto length = static_cast<std::size_t>(PQgetlength(result, row, column));
    switch (PQftype(result, column)) {
    case boolean: [[fallthrough]];
    case int2: [[fallthrough]];
    case int4: [[fallthrough]];
    case int8: return whole_number(bytes, length);
    case numeric: return whole_numeric(bytes);
    case name: [[fallthrough]];
    case bpchar: [[fallthrough]];
    case varchar: [[fallthrough]];
    case text: return std::string{bytes, length};
    case bytea: {
        const auto* first = reinterpret_cast<const std::byte*>(bytes);
        return Bytes(first, first + length);
    }
    case uuid: {
        Uuid id;
        std::memcpy(id.data(), bytes, id.size());
        return id;
    }
    default: throw BadValue{};
    }
}

std::string numbered_places(std::string_view sql) {
    std::string numbered;
    int places = 0;
    char inside = 0; // the quote or line end we wait for
    for (std::size_t i = 0; i < sql.size(); ++i) {
        const char c = sql[i];
        if (inside != 0) {
            if (c == inside) inside = 0;
        } else if (c == '\'' || c == '"') {
            inside = c;
        } else if (sql.substr(i).starts_with("--")) {
            inside = '\n';
        } else if (c == '?') {
            numbered += '$' + std::to_string(++places);
            continue;
        }
        numbered += c;
    }
    return numbered;
}
} // namespace trefoil::db
