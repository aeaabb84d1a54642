// What somebody typed into a form that came to nothing: shown again, to be copied.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::frame {
// A form carries what its fields are called, in this field: it may come back where it cannot be
// drawn again.
inline constexpr std::string_view labels_field = "labels";
std::string labels_of(const html::Html& fields);

// Each text under the label of its field. Empty where there is nothing of theirs: an id or a
// password is not shown.
html::Html to_copy(const Visit& visit);
} // namespace trefoil::frame
