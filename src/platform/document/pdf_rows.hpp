// Tables, and facts beside their labels: texts side by side that share a height.
#pragma once
#include "platform/document/pdf_piece.hpp"

namespace trefoil::document {
struct Cell {
    std::shared_ptr<const Text> text;
    std::size_t owner;
    double x;
};

class Rows {
public:
    Rows(TypeSetter& type, Structure& structure, const Look& look, const Tongue& tongue,
         Inline area)
        : type_(type), structure_(structure), look_(look), tongue_(tongue), area_(area) {}
    void put(const Table& table, std::size_t owner, std::vector<Piece>& pieces);
    void put(const Facts& facts, std::size_t owner, std::vector<Piece>& pieces);

private:
    struct Rule { // below a row
        double padding, thickness;
        Colour paint;
    };
    void put_caption(const std::string& caption, std::size_t owner, std::vector<Piece>& pieces);
    // Gives the same row to be drawn again where the table goes on.
    std::shared_ptr<const Piece> put_header(const Table& table, const std::vector<Inline>& columns,
                                            std::size_t owner, std::vector<Piece>& pieces);
    std::vector<Inline> columns_of(const Table& table);
    Cell cell(const std::string& words, const TypeStyle& style, std::size_t owner, Inline area,
              Place place);
    std::vector<Piece> row(const std::vector<Cell>& cells, const Rule& rule) const;

    TypeSetter& type_;
    Structure& structure_;
    const Look& look_;
    const Tongue& tongue_;
    Inline area_;
};
} // namespace trefoil::document
