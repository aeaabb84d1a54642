// One migration text for both databases: types by name, and a few blocks for one of them.
// Stored: the forms of columns. A type never changes its meaning; a new form gets a new name.
#include "platform/db/migration_sql.hpp"
#include "base/text.hpp"
#include <fmt/format.h>

namespace trefoil::db {
namespace {
struct Form {
    std::string_view name, sqlite, postgresql; // `{0}` is the column, `{1}` the number given
};
constexpr Form forms[] = {
    {"id", "BLOB CHECK (length({0}) = 16)", "uuid"},
    {"day", "TEXT CHECK (length({0}) = 10)", "text CHECK (length({0}) = 10)"},
    {"instant", "INTEGER", "bigint"},
    {"yesno", "INTEGER CHECK ({0} IN (0, 1))", "smallint CHECK ({0} IN (0, 1))"},
    {"number", "INTEGER", "bigint"},
    {"money", "INTEGER", "bigint"},
    {"bytes", "BLOB", "bytea"},
    {"code", "TEXT CHECK (length({0}) BETWEEN 1 AND 64)",
     "text CHECK (length({0}) BETWEEN 1 AND 64)"},
    {"json", "TEXT", "text"},
    {"words", "TEXT CHECK (length({0}) <= {1})", "text CHECK (length({0}) <= {1})"},
};

bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string_view last_word(std::string_view sql) {
    sql = trimmed(sql);
    std::size_t start = sql.size();
    while (start > 0 && is_word(sql[start - 1])) --start;
    return sql.substr(start);
}

std::string column_type(std::string_view in_braces, std::string_view sql_before, Store store) {
    const auto space = in_braces.find(' ');
    const auto name = in_braces.substr(0, space);
    const auto number = space == in_braces.npos ? std::string_view{} : in_braces.substr(space + 1);
    for (const Form& form : forms) {
        if (form.name != name || number.empty() == (name == "words")) continue;
        if (number.find_first_not_of("0123456789") != number.npos) break;
        const auto column = last_word(sql_before);
        if (column.empty()) break;
        return fmt::format(fmt::runtime(store == Store::sqlite ? form.sqlite : form.postgresql),
                           column, number);
    }
    throw std::logic_error(fmt::format("a migration has no column type {{{}}}", in_braces));
}

// Writes the part of a migration that both databases share.
class Portable {
public:
    Portable(Store store, std::string& out) : store_(store), out_(out) {}

    void write(std::string_view text) {
        while (!text.empty()) {
            const std::size_t length = next_piece(text);
            write_piece(text.substr(0, length));
            text.remove_prefix(length);
        }
    }

private:
    // A string, a comment, something in braces, a word, or one character.
    static std::size_t next_piece(std::string_view text) {
        const auto up_to = [&](char end) {
            return std::min(text.find(end, 1), text.size() - 1) + 1;
        };
        if (text[0] == '\'') return up_to('\'');
        if (text.starts_with("--")) return up_to('\n');
        if (text[0] == '{') return up_to('}');
        std::size_t length = 0;
        while (length < text.size() && is_word(text[length])) ++length;
        return std::max<std::size_t>(length, 1);
    }

    void write_piece(std::string_view piece) {
        if (piece == "{in key order}") {
            if (!out_.ends_with(store_ == Store::sqlite ? " STRICT " : ") "))
                throw std::logic_error("only a table that ends is kept in key order");
            out_.pop_back();
            if (store_ == Store::sqlite) out_ += ", WITHOUT ROWID";
            return;
        }
        if (piece[0] == '{') {
            out_ += column_type(piece.substr(1, piece.size() - 2), out_, store_);
            return;
        }
        if (piece == "TABLE" && last_word(out_) == "CREATE") in_table_ = true;
        out_ += piece;
        if (piece == "(") ++depth_;
        if (piece == ")" && --depth_ == 0 && std::exchange(in_table_, false) &&
            store_ == Store::sqlite)
            out_ += " STRICT";
    }

    const Store store_;
    std::string& out_;
    int depth_ = 0;
    bool in_table_ = false; // after CREATE TABLE, before the end of its columns
};
} // namespace

std::string migration_sql(std::string_view text, Store store) {
    std::string sql, portable;
    Portable writer{store, sql};
    std::string_view block; // the database of the block we are in, if any
    while (!text.empty()) {
        const auto line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
        text.remove_prefix(line.size());
        const auto words = trimmed(line);
        if (words == "-- sqlite:" || words == "-- postgresql:") {
            if (!block.empty()) throw std::logic_error("a migration has a block inside a block");
            block = words;
            writer.write(std::exchange(portable, {}));
        } else if (words == "-- end") {
            if (block.empty()) throw std::logic_error("a migration ends a block it did not begin");
            block = {};
        } else if (block.empty()) {
            portable += line;
        } else if ((block == "-- sqlite:") == (store == Store::sqlite)) {
            sql += line;
        }
    }
    if (!block.empty()) throw std::logic_error("a migration has a block without end");
    writer.write(portable);
    return sql;
}
} // namespace trefoil::db
