// `trefoil bench documents`: how long a letter and a long plan take to become PDF.
#pragma once
#include <ostream>

namespace trefoil::app {
void bench_documents(std::ostream& lines); // a JSON line for each
} // namespace trefoil::app
