// The steps from the decision to assess to a draft that was sent, as people take them.
#pragma once
#include "support/first_thread.hpp"

namespace trefoil::test {
// Amara's case up to the decision to assess; its reference.
inline std::string assessed_case(Town& town) {
    Browser sam = town.on("2026-09-07").as("new-parent");
    const std::string reference = ask_for_help(sam);
    Browser joanne = town.on("2026-09-09").as("joanne-pryce");
    confirm_who_asked(joanne, reference);
    decide_to_assess(joanne, reference);
    return reference;
}

struct Advising {
    std::string_view need, help, who, summary;
};
// Whoever was asked takes the request, writes a need and help for it, and sends it.
inline void advise(Browser adviser, const Advising& advice) {
    adviser.get("/advice");
    adviser.follow("Amara");
    adviser.press("I will take this");
    adviser.follow("Write advice");
    adviser.choose("kind", "need").fill("words", advice.need).press("Save this statement");
    adviser.choose("kind", "provision").fill("words", advice.help).fill("who", advice.who);
    adviser.fill("how_often", "twice a week").press("Save this statement");
    adviser.press("Check and send");
    adviser.fill("words", advice.summary).choose("assessed", "yes").press("Send the advice");
}

// Leila is asked, and sends a need and help for it.
inline void advised_by_leila(Town& town) {
    Browser joanne = town.on("2026-09-10").as("joanne-pryce");
    joanne.get("/work");
    joanne.follow("Amara");
    joanne.follow("Ask for advice");
    joanne.choose("more-b", "Fellside Primary School")
        .choose("ask-c", "Speech and language therapy, Kestrel Community NHS Trust")
        .press("Ask them all");
    advise(town.on("2026-09-23").as("leila-haddad"),
           {.need = "Amara needs longer to work out what was said.",
            .help = "Practice in taking turns in talk.",
            .who = "a speech and language therapist",
            .summary = "Amara needs quiet and time."});
}

// A line of the officer's own, which rests on the last of what can be named.
inline Browser& write(Browser& officer, const std::string& reference, std::string_view section,
                      std::string_view words) {
    officer.get("/cases/" + reference + "/plan");
    officer.choose("section", section).fill("What it says", words);
    std::string source;
    for (const Node* option : officer.page().tree().all("option"))
        if (parse_hex16(option->get("value"))) source = option->get("value");
    officer.choose("rests-on", source);
    officer.press("Add this line");
    return officer;
}

// A plan with a need, help and an outcome, joined.
inline void write_draft(Town& town, const std::string& reference) {
    Browser joanne = town.on("2026-12-01").as("joanne-pryce");
    joanne.get("/cases/" + reference);
    joanne.follow("Decide whether there will be a plan");
    joanne.fill("reasons", "Her needs cannot be met without help made certain.");
    joanne.press("Decide to issue a plan, and send the letter");
    write(joanne, reference, "b", "Amara cannot follow talk in a noisy room.");
    write(joanne, reference, "f", "A small group to practise taking turns in talk.");
    write(joanne, reference, "e", "By July 2028 Amara stays with a group of four.");
    joanne.get("/cases/" + reference + "/plan/lines/F1");
    joanne.fill("Who does it", "A trained teaching assistant").fill("How often", "3 times a week");
    joanne.fill("How long each time", "20 minutes").press("Save");
    for (const std::string_view to : {"B1", "E1"}) {
        joanne.get("/cases/" + reference + "/plan/threads");
        joanne.choose("help", "F1").choose("to", to).press("Join");
    }
}

inline std::string written_draft(Town& town) {
    const std::string reference = assessed_case(town);
    write_draft(town, reference);
    return reference;
}

// Every letter to the family that waits is posted on that day.
inline void post_letters(Browser& officer, const std::string& reference, std::string_view day) {
    const auto waits = [&]() -> std::string {
        for (const Node* link : officer.get("/cases/" + reference).tree().all("a"))
            if (link->text().starts_with("Post the letter to ")) return link->text();
        return {};
    };
    for (std::string letter = waits(); !letter.empty(); letter = waits()) {
        officer.follow(letter);
        officer.choose("channel", "first_class").fill("address", "12 Oakfield Street, Alderbrook");
        officer.fill("on-year", day.substr(0, 4)).fill("on-month", day.substr(5, 2));
        officer.fill("on-day", day.substr(8, 2)).press("Record how it went");
    }
}

// Ready to be posted; the officer's browser.
inline Browser issue_draft(Town& town, const std::string& reference) {
    Browser joanne = town.on("2026-12-07").as("joanne-pryce");
    joanne.get("/cases/" + reference + "/plan/check");
    joanne.press("Send the draft");
    return joanne;
}

inline void serve_draft(Town& town, const std::string& reference) {
    Browser joanne = issue_draft(town, reference);
    post_letters(joanne, reference, "2026-12-07");
}

inline std::string served_draft(Town& town) {
    const std::string reference = written_draft(town);
    serve_draft(town, reference);
    return reference;
}

// What was proposed as final by Joanne is approved and sent by Devon; his browser is at the plan.
inline Browser issue_final(Town& town, const std::string& reference) {
    const std::string final_page = "/cases/" + reference + "/plan/final";
    Browser joanne = town.as("joanne-pryce");
    joanne.get(final_page);
    joanne.choose("setting", "Fellside Primary School").fill("type", "Mainstream primary");
    joanne.press("Ask a manager to approve it");
    Browser devon = town.as("devon-marsh");
    devon.get(final_page);
    devon.press("Approve it and send it");
    return devon;
}
} // namespace trefoil::test
