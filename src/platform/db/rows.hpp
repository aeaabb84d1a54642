// The rows a query gave. Whoever asks the same again in one snapshot shares them.
#pragma once
#include "platform/db/value.hpp"
#include <memory>
#include <stdexcept>

namespace trefoil::db {

// Lives as long as its Rows.
class Row {
public:
    explicit Row(std::span<const Value> values) : values_(values) {}
    // The column's value in its C++ form. Throws BadValue if it is stored in another.
    template <class T> T get(std::size_t column) const {
        if (column >= values_.size()) throw std::out_of_range("a row has no such column");
        return Stored<T>::from(values_[column]);
    }
    std::size_t size() const { return values_.size(); }

private:
    std::span<const Value> values_;
};

class Rows {
public:
    // `values` row after row, each of so many columns.
    Rows(std::vector<Value> values, std::size_t columns)
        : all_(std::make_shared<const All>(std::move(values), columns)) {}
    auto begin() const { return all_->rows.begin(); }
    auto end() const { return all_->rows.end(); }
    bool empty() const { return all_->rows.empty(); }
    std::size_t size() const { return all_->rows.size(); }
    const Row& operator[](std::size_t place) const { return all_->rows[place]; }
    const Row& at(std::size_t place) const { return all_->rows.at(place); }

private:
    struct All {
        All(std::vector<Value> of_all, std::size_t columns) : values(std::move(of_all)) {
            const std::span<const Value> left{values};
            if (columns != 0) rows.reserve(values.size() / columns);
            for (std::size_t first = 0; first < values.size(); first += columns)
                rows.emplace_back(left.subspan(first, columns));
        }
        const std::vector<Value> values;
        std::vector<Row> rows;
    };
    std::shared_ptr<const All> all_;
};
} // namespace trefoil::db
