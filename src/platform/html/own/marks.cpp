// Small marks with a fixed meaning.
#include "platform/html/own/marks.hpp"
#include "platform/html/icons.hpp"

namespace trefoil::html {
namespace {
const char* letter(Agency agency) {
    switch (agency) {
    case Agency::education: return "E";
    case Agency::health: return "H";
    case Agency::care: return "C";
    case Agency::family: return "F";
    }
    return "";
}

std::optional<Icon> picture(State state) {
    switch (state) {
    case State::late: return Icon::warning;
    case State::tight: return Icon::clock;
    case State::ok: return Icon::tick;
    case State::fresh: return Icon::star;
    case State::idle: return std::nullopt;
    }
    return std::nullopt;
}

// The first character of a UTF-8 word.
std::string_view first_letter(std::string_view word) {
    std::size_t size = 1;
    while (size < word.size() && (static_cast<unsigned char>(word[size]) & 0xC0U) == 0x80U) ++size;
    return word.substr(0, size);
}
} // namespace

Class modifier(Agency agency) {
    switch (agency) {
    case Agency::education: return "is-education";
    case Agency::health: return "is-health";
    case Agency::care: return "is-care";
    case Agency::family: return "is-family";
    }
    return "is-education";
}

Class modifier(State state) {
    switch (state) {
    case State::late: return "is-late";
    case State::tight: return "is-tight";
    case State::ok: return "is-ok";
    case State::fresh: return "is-fresh";
    case State::idle: return "is-idle";
    }
    return "is-idle";
}

Html agency_mark(Agency agency, const Html& words) {
    return written([&](Writer& w) {
        w.el("span").cls("agency").cls(modifier(agency))([&] {
            w.el("span").cls("agency__letter").attr("aria-hidden", "true")(letter(agency));
            w.el("span")(words);
        });
    });
}

Html state_tag(State state, const Html& words) {
    return written([&](Writer& w) {
        w.el("span").cls("tag").cls(modifier(state))([&] {
            if (const auto shown = picture(state)) write(w, *shown, 15);
            w.el("span")(words);
        });
    });
}

std::string initials(std::string_view person) {
    const auto last_space = person.find_last_of(' ');
    if (last_space == person.npos) return std::string{first_letter(person)};
    // The last two words: a title in front of them says nothing about who it is.
    const auto before = person.substr(0, last_space);
    const auto space = before.find_last_of(' ');
    std::string letters{first_letter(space == before.npos ? before : before.substr(space + 1))};
    letters += first_letter(person.substr(last_space + 1));
    return letters;
}

Html face(std::string_view person, std::optional<Agency> agency) {
    return written([&](Writer& w) {
        auto start = w.el("span").cls("face");
        if (agency) start = start.cls(modifier(*agency));
        start.attr("aria-hidden", "true")(initials(person));
    });
}
} // namespace trefoil::html
