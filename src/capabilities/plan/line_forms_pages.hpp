// What can be done with a line besides writing it: agreeing it, taking it out, naming what it rests
// on, moving it.
#pragma once
#include "capabilities/plan/draft.hpp"
#include "shared/frame/frame.hpp"

namespace trefoil::plan {
html::Url line_address(const LineView& seen);
html::Html agree_form(const frame::Visit& visit, const LineView& seen,
                      const frame::Problems& problems);
html::Html take_out_form(const frame::Visit& visit, const LineView& seen,
                         const frame::Problems& problems);
html::Html source_form(const frame::Visit& visit, const LineView& seen,
                       const frame::Problems& problems);
html::Html move_form(const frame::Visit& visit, const LineView& seen,
                     const frame::Problems& problems);
} // namespace trefoil::plan
