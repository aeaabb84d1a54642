// The pages everyone may read.
#pragma once
#include "shared/frame/frame.hpp"

namespace trefoil::frame {
http::Answer accessibility(Visit& visit);
http::Answer privacy(Visit& visit);
http::Answer independent_advice(Visit& visit);
http::Answer contact(Visit& visit);
http::Answer choose_theme(Visit& visit);
std::vector<html::Link> footer_links(const Words& words);
} // namespace trefoil::frame
