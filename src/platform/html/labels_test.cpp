// Labels read back out of a drawn form.
#include "platform/html/components/choices.hpp"
#include "platform/html/components/input.hpp"
#include "platform/html/components/textarea.hpp"
#include "platform/html/elements.hpp"
#include "platform/html/labels.hpp"
#include <doctest/doctest.h>

using namespace trefoil;

TEST_CASE("Each field that is typed into is found by its label, as it reads; a choice is none") {
    const html::Html form =
        html::input({.name = "who", .label = {.content = "Who’s “it” & <why>"}}) +
        html::radios({.name = "kind", .items = {{.content = "A need", .value = "need"}}}) +
        html::textarea({.name = "words",
                        .label = {.content = html::joined("Your ", html::strong("own"), " words"),
                                  .classes = "govuk-label--m"}});
    const auto labels = html::labels_in(form);
    REQUIRE(labels.size() == 2);
    CHECK(labels[0].field == "who");
    CHECK(labels[0].label == "Who’s “it” & <why>");
    CHECK(labels[1].field == "words");
    CHECK(labels[1].label == "Your own words");
    CHECK(html::labels_in("no form").empty());
}
