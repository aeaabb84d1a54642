// What somebody typed into a form that came to nothing: shown again, to be copied.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::frame {
// Empty where there is nothing of theirs: an id or a password is not shown.
html::Html to_copy(const Visit& visit);
} // namespace trefoil::frame
