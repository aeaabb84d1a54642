// Small marks with a fixed meaning: whose it is, how it stands, who somebody is. Colour never works
// alone: each has a letter or a picture, a shape, and words.
#pragma once
#include "platform/html/elements.hpp"
#include <optional>

namespace trefoil::html {

// Their colours mean nothing else.
enum class Agency { education, health, care, family };

// late: past the date; tight: the date is near; ok: on track or done; fresh: not looked at yet.
enum class State { late, tight, ok, fresh, idle };

Html agency_mark(Agency, const Html& words);
Html state_tag(State, const Html& words);

// A round mark with the first letters of a name, for somebody without a picture.
Html face(std::string_view person, std::optional<Agency> = {});
std::string initials(std::string_view person);

Class modifier(Agency); // "is-health"
Class modifier(State);  // "is-late"
} // namespace trefoil::html
