// The first steps of every journey.
#include "support/asking.hpp"

namespace trefoil::test {
std::string sam_asks_about(Town& town, std::string_view child) {
    Browser sam = town.as("new-parent");
    sam.get("/ask/child");
    sam.fill("First name", child).fill("born-day", "3").fill("born-month", "4");
    sam.fill("born-year", "2016").fill("Who are you to them?", "Dad");
    sam.press("Check your answers");
    sam.press("Send");
    return sam.page().path.substr(sam.page().path.rfind('/') + 1);
}

void joanne_confirms_who_asked(Town& town, std::string_view reference) {
    Browser joanne = town.as("joanne-pryce");
    joanne.get("/cases/" + std::string{reference} + "/standing");
    joanne.choose("kind", "parental_responsibility").fill("How do you know?", "Birth certificate");
    joanne.choose("orders", "asked").press("Confirm");
}

void joanne_decides_to_assess(Town& town, std::string_view reference) {
    Browser joanne = town.as("joanne-pryce");
    joanne.get("/cases/" + std::string{reference} + "/decision");
    joanne.fill("need", "Dyslexia is likely.").fill("necessity", "It may be.");
    joanne.fill("reasons", "The school asked for it too.");
    joanne.press("Decide to assess, and send the letter");
}
} // namespace trefoil::test
