// The steps of the first thread, as a person takes them: Sam asks about Amara, Joanne confirms who
// asked and decides to assess.
#pragma once
#include "support/town.hpp"

namespace trefoil::test {
// Leaves the browser at the answers to check.
inline void fill_in_what_is_hard(Browser& sam, std::string_view child = "Amara") {
    sam.get("/ask/child");
    sam.fill("First name", child)
        .fill("born-day", "3")
        .fill("born-month", "4")
        .fill("born-year", "2018");
    sam.fill("Who are you to them?", "Mum").fill("What is hard?", "Noise makes her ears hot.");
    sam.press("Check your answers");
}

// Answers the reference the family may quote, and leaves the browser at the receipt.
inline std::string ask_for_help(Browser& sam, std::string_view child = "Amara") {
    fill_in_what_is_hard(sam, child);
    sam.press("Send");
    return sam.page().path.substr(sam.page().path.rfind('/') + 1);
}

// Leaves the browser at the case.
inline void confirm_who_asked(Browser& joanne, const std::string& reference) {
    joanne.get("/cases/" + reference + "/standing");
    joanne.choose("kind", "parental_responsibility")
        .choose("orders", "asked")
        .fill("How do you know?", "Birth certificate")
        .press("Confirm");
}

inline void decide_to_assess(Browser& joanne, const std::string& reference) {
    joanne.get("/cases/" + reference + "/decision");
    joanne.fill("need", "The family describes sensory needs.")
        .fill("necessity", "It may be.")
        .fill("reasons", "Noise at school stops her learning.")
        .press("Decide to assess, and send the letter");
}
} // namespace trefoil::test
