// The advisers' sentences. Each set belongs together: the help answers the need.
#include "app/demo/advising.hpp"
#include <algorithm>
#include <array>
#include <span>

namespace trefoil::app::demo {
namespace {
struct Set {
    std::string_view summary, need, help, who, how_often, how_long, outcome;
};

constexpr std::array<Set, 3> psychologist{{
    {"{name} learns best in small steps that are repeated. {He} reasons better than {his} written "
     "work shows.",
     "{name} understands ideas at the level of {his} age and holds only two steps of an "
     "instruction in mind.",
     "Teaching in steps of one instruction, each shown as well as said and gone over three times",
     "a teacher, prepared with the educational psychologist", "every lesson", "all of it",
     "By the end of the key stage {name} carries out a task of four steps from a list of "
     "{his} own."},
    {"Worry takes up the room that learning needs. Where {name} feels safe, {he} learns quickly.",
     "{name} becomes anxious at every change of place or person and cannot then take in what is "
     "taught.",
     "Time with one named adult to look through the day, and again to look back on it",
     "a teaching assistant trained in emotional literacy", "twice a day", "15 minutes",
     "Within a year {name} moves between lessons on {his} own on nine days in ten."},
    {"Reading is the difficulty, not understanding. The two should not be confused.",
     "{name} reads single words at the level of a child three years younger and understands what "
     "is read to {him} at {his} age.",
     "A structured programme of letter sounds and spelling, one to one", "a specialist teacher",
     "four times a week", "25 minutes",
     "Within two years {name} reads a text of {his} year group on {his} own."},
}};
constexpr std::array<Set, 2> speech{{
    {"{name} says less than {he} understands. A programme carried out every day makes the "
     "difference.",
     "{name} uses sentences of three or four words; people who do not know {him} understand about "
     "half of them.",
     "Work on sounds and sentences, from a programme written and reviewed by the therapist",
     "a speech and language therapist and a trained teaching assistant",
     "once every two weeks by the therapist, daily by the assistant", "30 minutes and 10 minutes",
     "Within a year people new to {name} understand eight of ten things {he} says."},
    {"{name} can say a great deal and does not always know what others mean.",
     "{name} takes words literally and misses what is meant by tone and face.",
     "A group of four on conversation and on what people mean", "a speech and language therapist",
     "once a week in term time", "40 minutes",
     "Within a year {name} asks, in place of guessing, when {he} has not understood."},
}};
constexpr std::array<Set, 2> occupational{{
    {"Noise and touch are harder for {name} than others notice. {He} can learn to calm {him}self.",
     "{name} is overwhelmed by noise and by being touched without warning.",
     "A sensory programme with breaks before {he} needs them, and a place to take them",
     "a teaching assistant, taught by the occupational therapist", "four times a day", "10 minutes",
     "Within two terms {name} asks for a break before leaving the room in distress."},
    {"Writing by hand costs {name} the strength {he} needs for thinking.",
     "{name}’s grip tires after five minutes of writing and the pain stops {him}.",
     "Touch-typing lessons and a set-up laptop for everything longer than five lines",
     "an occupational therapist, then a teaching assistant", "three times a week", "20 minutes",
     "Within a year {name} writes a page by keyboard in one lesson without pain."},
}};
constexpr std::array<Set, 2> physiotherapist{{
    {"{name} walks with effort. Daily movement keeps what {he} has gained.",
     "{name} tires within a hundred metres and falls on uneven ground.",
     "Stretching and balance exercises after a plan written each term", "a physiotherapist",
     "once every two weeks", "40 minutes",
     "By next summer {name} crosses the playground with {his} frame without help."},
    {"Growth makes {name}’s muscles tighter. What is lost now is hard to win back.",
     "{name} cannot sit upright without support for longer than ten minutes.",
     "Standing in a frame and exercises for the trunk",
     "a teaching assistant, taught by the physiotherapist", "daily", "30 minutes",
     "Within a year {name} sits through a lesson in {his} own chair."},
}};
constexpr std::array<Set, 2> paediatrician{{
    {"{name} is healthy and growing. The diagnosis is secure and explains what school sees.",
     "{name} has a lifelong condition that affects attention and sleep.",
     "Review of growth, sleep and medicine", "a community paediatrician", "twice a year",
     "30 minutes", "Within a year {name} sleeps eight hours on most nights."},
    {"No further tests are needed. What {name} needs now is help, not another appointment.",
     "{name}’s epilepsy is controlled; seizures come about once in two months.",
     "Training in what to do in a seizure for all who work with {him}", "an epilepsy nurse",
     "once a year, and for each new member of staff", "one hour",
     "Everybody who is alone with {name} knows {his} emergency plan."},
}};
constexpr std::array<Set, 3> school{{
    {"We enjoy having {name} here. What we can give has slowed the gap and not closed it.",
     "{name} works at the level of a child two years younger in reading and number.",
     "Small-group teaching of reading and number with work made for {him}",
     "a teacher with a trained assistant", "daily", "45 minutes",
     "By the end of the year {name} has moved on by a year and a half in reading."},
    {"{name} wants to be with the others and does not know how to begin.",
     "{name} is alone at every break and often hurt by what follows when {he} joins in.",
     "A planned game with two chosen classmates", "a lunchtime supervisor who has been trained",
     "four times a week", "20 minutes",
     "Within two terms {name} plays with another child on four days out of five."},
    {"Mornings decide the day. If {name} arrives calmly, {he} stays.",
     "{name} arrives late and distressed on three days in five and misses the first lesson.",
     "A quiet start with {his} key adult before the others come in", "a named key adult",
     "every morning", "20 minutes",
     "By Easter {name} is in the first lesson on four days out of five."},
}};
constexpr std::array<Set, 2> social_worker{{
    {"The family is not known to us and asked for nothing. We describe what exists near them.",
     "{name} has no chance to be with other children outside school.",
     "A place in the Saturday group for children with additional needs", "the short breaks team",
     "once a month", "four hours",
     "Within a year {name} has one friend {he} meets outside school."},
    {"We met the family once at home. They manage well and are tired.",
     "{name}’s parents are up with {him} on most nights and have no time to recover.",
     "A short break with a carer the family knows", "the short breaks team", "twice a month",
     "three hours", "{name} is used to being cared for by one more person by the summer."},
}};

std::span<const Set> sets_of(const Member& adviser) {
    if (adviser.body == "psychology") return psychologist;
    if (adviser.body == "speech") return speech;
    if (adviser.body == "occupational") return occupational;
    if (adviser.body == "physiotherapy") return physiotherapist;
    if (adviser.body == "paediatrics") return paediatrician;
    if (adviser.body == "care") return social_worker;
    return school;
}

statements::Text words(std::string text) { return {.words = std::move(text), .quantity = {}}; }
} // namespace

Advice advising(Random& random, std::string_view adviser, const Household& household) {
    using statements::Kind;
    const Member& member = *std::ranges::find(members(), adviser, &Member::word);
    const Set& set = one_of(random, sets_of(member));
    const auto say = [&](std::string_view line) { return filled(line, household); };
    Advice advice;
    advice.adviser = member.word;
    advice.statements = {{Kind::need, words(say(set.need))},
                         {Kind::provision,
                          {.words = say(set.help),
                           .quantity = {std::string{set.who}, std::string{set.how_often},
                                        std::string{set.how_long}}}},
                         {Kind::outcome, words(say(set.outcome))}};
    advice.sent_with = {.summary = say(set.summary), .is_assessed = true};
    return advice;
}
} // namespace trefoil::app::demo
