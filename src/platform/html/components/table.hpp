// A table of figures or facts.
#pragma once
#include "platform/html/html.hpp"

namespace trefoil::html {

struct Cell {
    Html content{};
    std::string format{}; // "numeric": to the right, in figures of one width
    int columns = 0;      // spanned, when not 0
    int rows = 0;
    std::string classes{};
    Attributes attributes{};
};

struct Table {
    std::string caption{};
    std::string caption_classes{};
    std::vector<Cell> head{};
    std::vector<std::vector<Cell>> rows{};
    bool first_cell_is_header = false;
    std::string classes{};
    Attributes attributes{};
};

Html table(const Table&);
} // namespace trefoil::html
