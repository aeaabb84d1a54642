// The sentences of a "no". Each set belongs together, and none gives a reason that the law does not
// know: the product would not take it.
#include "app/demo/refusing.hpp"
#include "app/demo/advising.hpp"
#include <array>
#include <span>

namespace trefoil::app::demo {
namespace {
using assessment::UnmetPart;

struct Set {
    UnmetPart unmet;
    std::string_view need, necessity, reasons;
};

constexpr std::array<Set, 5> not_assessing{{
    {UnmetPart::necessity,
     "{name} finds spelling and handwriting hard; the specialist teacher describes a mild "
     "difficulty.",
     "With touch-typing and a reading group {he} has caught up by nearly two years in one, and "
     "goes on doing so.",
     "{name} has a difficulty, and the help {he} gets at school works. We think that it can go on "
     "without a plan, and the school will tell us if that changes."},
    {UnmetPart::need,
     "The paediatrician found no condition that affects learning; school and family describe a "
     "hard year after a bereavement.",
     "Counselling began in spring, and {he} is back in all lessons since June.",
     "{name} has had a hard year and gets better with the help that is there. We do not find that "
     "{he} has or may have special educational needs. You can bring it back to us at any time."},
    {UnmetPart::necessity,
     "{name} has a mild hearing loss in one ear, found by the hospital in spring.",
     "With a hearing aid and a seat at the front {he} follows lessons; the teacher of the deaf "
     "sees {him} each half term.",
     "The help that {name} needs is in place and does what it was meant to do. The teacher of the "
     "deaf goes on visiting, and tells you and us at once if that changes."},
    {UnmetPart::necessity, "{name} is autistic, as the clinic confirmed last year.",
     "The school changed {his} day after the clinic's advice; {he} is there every day, has "
     "friends and learns as fast as the others in {his} class.",
     "We agree about what {name} needs. {He} gets it at school now, and it works. If that changes, "
     "ask us again: a later request is looked at afresh."},
    {UnmetPart::need,
     "Reading and number are at the level of {his} class; the family's worry is about friendships.",
     "The school's friendship group has begun, and {name} goes to it gladly.",
     "What you told us about friendships matters, and the school is acting on it. It does not show "
     "a difficulty in learning that calls for special educational provision."},
}};

constexpr std::array<Set, 4> no_plan{{
    {UnmetPart::necessity, "All who wrote agree that {name} has a language disorder.",
     "The therapist's programme, given daily by the school since the assessment began, has {him} "
     "speaking in full sentences, and everybody who wrote expects that to go on.",
     "The assessment found out what helps {name}, and the school gives it. Everybody who wrote "
     "says that it can go on giving it without a plan."},
    {UnmetPart::necessity,
     "The educational psychologist describes a slow but steady learner who works well in small "
     "groups.",
     "The school gives small groups in reading and number every day, and the advice asks for "
     "nothing beyond them.",
     "{name} needs small groups and has them. The advice names nothing that the school does not "
     "give already, so that a plan would change nothing for {him}."},
    {UnmetPart::necessity,
     "The occupational therapist and the school describe weak hands that tire.",
     "A laptop, a chair that fits and rests are in place since the summer and do what they were "
     "meant to do.",
     "What {name} needs was found in the assessment and has been put in place. We and the school "
     "look at it together in a year; you can ask for that sooner."},
    {UnmetPart::need,
     "Health and the psychologist found nothing that makes learning hard for {name}; they describe "
     "a shy child who is settling in.",
     "Since the new class teacher came {he} speaks in lessons and has been at school every day.",
     "We asked everybody who knows {name}. What they describe is not a special educational need. "
     "The advice will help the school to help {him}, and you have a copy of all of it."},
}};

std::span<const Set> sets_of(assessment::AgainstQuestion question) {
    if (question == assessment::AgainstQuestion::assess) return not_assessing;
    return no_plan;
}
} // namespace

assessment::Against refusing(Random& random, const Household& household,
                             assessment::AgainstQuestion question) {
    const Set& set = one_of(random, sets_of(question));
    return {.question = question,
            .unmet = set.unmet,
            .need = filled(set.need, household),
            .necessity = filled(set.necessity, household),
            .reasons = filled(set.reasons, household)};
}
} // namespace trefoil::app::demo
