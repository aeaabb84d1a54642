// The rows a query gave. Whoever asks the same again in one snapshot shares them.
#pragma once
#include "platform/db/value.hpp"
#include <memory>
#include <stdexcept>
#include <typeinfo>

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

// What was made of rows: read-only, and shared as they are. Reads as what it holds.
template <class Made> class Shared {
public:
    explicit Shared(std::shared_ptr<const Made> made) : made_(std::move(made)) {}
    operator const Made&() const { return *made_; }
    auto begin() const { return made_->begin(); }
    auto end() const { return made_->end(); }
    std::size_t size() const { return made_->size(); }
    const auto& at(std::size_t place) const { return made_->at(place); }

private:
    std::shared_ptr<const Made> made_;
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
    // What `make` makes of these rows; made once for all who share them and ask for it.
    template <class Made, class Make> Shared<Made> made(Make make) const {
        if (!all_->made_as || *all_->made_as != typeid(Made)) {
            all_->made = std::make_shared<const Made>(make(*this));
            all_->made_as = &typeid(Made);
        }
        return Shared<Made>{std::static_pointer_cast<const Made>(all_->made)};
    }

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
        mutable std::shared_ptr<const void> made{};
        mutable const std::type_info* made_as = nullptr;
    };
    std::shared_ptr<const All> all_;
};
} // namespace trefoil::db
