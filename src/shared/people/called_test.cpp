// What staff call those who ask.
#include "shared/people/called.hpp"
#include <doctest/doctest.h>

using trefoil::people::Called;

TEST_CASE("A young person who stands alone is told of by name, not as a family or a child") {
    const Called mina{.alone = "Mina"}, family;
    CHECK(mina.in("The draft plan was issued to the family.") ==
          "The draft plan was issued to Mina.");
    CHECK(mina.in("The child or the family is back in the area.") == "Mina is back in the area.");
    CHECK(mina.in("The family said where the child learns.") == "Mina said where Mina learns.");
    CHECK(mina.first() == "Mina");
    CHECK(family.in("The family answered the draft.") == "The family answered the draft.");
    CHECK(family.in_sentence() == "the family");
}
