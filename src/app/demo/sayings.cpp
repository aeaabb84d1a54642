// The sentences. {name} stands for the child; {he}, {him} and {his} for the right word.
#include "app/demo/sayings.hpp"
#include "app/demo/advising.hpp"
#include <array>
#include <span>
#include <utility>

namespace trefoil::app::demo {
namespace {
using Lines = std::span<const std::string_view>;

constexpr std::array<std::string_view, 12> good_when_small{
    "{He} remembers every song after hearing it once.",
    "Climbing. {He} is not afraid of anything that has a ladder.",
    "{name} is kind to our baby and brings her things all day.",
    "Water. {He} would stand at the sink and pour until teatime.",
    "{He} laughs with {his} whole body and makes everybody laugh.",
    "Jigsaws, even the ones for much older children.",
    "{He} notices birds and planes before we do.",
    "Digging, sorting stones, anything outside.",
    "{name} loves {his} nan and waits at the window for her.",
    "Matching colours. {He} puts all the cars in rainbow order.",
    "Bath time and bubbles, and copying funny noises.",
    "{He} is brave at the doctor's and very affectionate."};
constexpr std::array<std::string_view, 12> good_when_older{
    "{He} builds things from cardboard that actually work.",
    "{name} knows everything about trains and can tell you the timetable.",
    "Drawing. {He} fills a sketchbook in a week.",
    "{He} is a good friend to the two people {he} trusts.",
    "Swimming, and looking after the dog.",
    "Maths in {his} head, as long as nobody asks {him} to show the working.",
    "{name} can take a bike apart and put it back.",
    "Baking. {He} reads a recipe better than any book.",
    "{He} is honest, sometimes more than people like, and very funny.",
    "Music. {name} taught {him}self chords from videos.",
    "{He} helps on the allotment and knows what grows when.",
    "Football facts, and being gentle with younger children."};
constexpr std::array<std::string_view, 8> hopes_when_small{
    "That {he} starts school with people who understand {him}.",
    "That {he} can tell us when something hurts.",
    "A friend. Just one would do.",
    "That {name} can go to the same school as {his} sister.",
    "To go to the park without me having to watch every second.",
    "That {he} learns to say what {he} wants and isn't so cross.",
    "That somebody has time for {him} when it gets too much.",
    "That {he} is happy to go in, most mornings."};
constexpr std::array<std::string_view, 8> hopes_when_older{
    "That {he} stops saying {he} is stupid.",
    "To get through a whole week of school.",
    "That {name} leaves school with something {he} is proud of.",
    "A job with animals one day. {He} says so {him}self.",
    "That {he} can take the bus on {his} own by the time {he} is sixteen.",
    "That {he} has somebody to sit with at lunch.",
    "That reading stops being a fight every evening.",
    "For {him} to be able to say no, and yes, and be believed."};
constexpr std::array<std::string_view, 8> additions{
    "We had a letter from the hospital, the hearing test is in three weeks.",
    "{name} was sent home early twice last week. I wrote down what happened before each time.",
    "Since half term {he} has a new key adult and mornings are better.",
    "Please ring after three, I am at work before that.",
    "{He} has moved into {his} dad's house for the weekends now.",
    "One thing I forgot: {he} sleeps five hours at most.",
    "The club has said {he} can stay if somebody comes with {him}.",
    "{He} asked me to tell you that {he} doesn't want to be taken out of art."};
constexpr std::array<std::string_view, 8> asked_views{
    "We have told you most of it. What matters now is that {he} is not sent from one person to the "
    "next again.",
    "{name} says: I want to stay with my friends. We want that too.",
    "At home {he} manages when the day is short and everybody keeps {his} temper. School is longer "
    "than that.",
    "Please look at sleep. Everything else is harder because of it.",
    "We don’t want a different school. We want this one to be able to help {him}.",
    "{He} is happiest with somebody who knows {him}. Each new helper takes {him} months.",
    "The reports say what {he} can’t do. Please write down what {he} can, {he} reads them.",
    "We would like help at the start and the end of the day. The middle goes well."};
constexpr std::array<std::string_view, 7> evidences{
    "Birth certificate seen at the office.",
    "Birth certificate, copy sent by e-mail and compared with the school's record.",
    "School's admission record names the parent with parental responsibility.",
    "Health visitor's record, confirmed by telephone.",
    "Passport and birth certificate seen on a home visit.",
    "Child benefit letter and birth certificate.",
    "Known to the service: an older sibling's record holds the birth certificate."};

struct Need {
    std::array<std::string_view, 4> hard, helps;
    std::array<std::string_view, 2> shown, necessary, reasons;
};

const std::array<Need, 7> needs{{
    {{"People can't understand {him} and then {he} gives up and walks off.",
      "{He} has about twenty words and we know them, other people don't.",
      "When you give {him} two things to do {he} does the last one, or cries.",
      "{name} wants to join in but can't get the words out fast enough."},
     {"Pictures. And waiting, really waiting, for the answer.",
      "One short sentence at a time, and showing {him}.",
      "Signing. We learned it from videos and {he} picked it up.",
      "When the grown-up gets down to {his} level and says it again slowly."},
     {"Speech and language screening puts {him} in the lowest five in a hundred for understanding.",
      "School's records over three terms show that {he} follows one instruction in four."},
     {"A programme by a therapist was carried out for two terms and the gap grew.",
      "What {he} seems to need is more often and more skilled than the school can arrange."},
     {"{name} finds it hard to understand and to be understood. The help so far was given well and "
      "has not been enough, so we want to find out what would be.",
      "You and the school describe the same child: somebody with a lot to say who cannot yet say "
      "it. We need advice from people who know about speech and language."}},
    {{"Changes. A supply teacher and the day is over.",
      "The dinner hall. {He} can't eat with that noise.",
      "{He} holds it together all day and falls apart in the car.",
      "Other children think {he} is being rude when {he} only says what is true."},
     {"Knowing what comes next. We draw the day on a strip.",
      "A quiet place to go that isn't a punishment.",
      "Ear defenders, and warning {him} before the bell.",
      "Same people, same order, time to come down afterwards."},
     {"The paediatric team's letter of this year confirms that {he} is autistic.",
      "The school's log shows distress on most days, at times of change and noise."},
     {"Adjustments for a year have kept {him} in school but not learning.",
      "Attendance has fallen to seven days in ten in spite of a plan with the family."},
     {"{name} can learn when the day is calm and predictable, and spends most of it not calm. We "
      "agree with you that it is time to look at this properly.",
      "What the school has tried was sensible and has not brought {him} back into lessons. An "
      "assessment will tell us what would."}},
    {{"Sitting. {He} is under the table before the register is done.",
      "{He} acts first and is sorry afterwards, every time.",
      "Homework takes two hours and ends in tears, mine as well.",
      "{He} loses everything and gets told off for it all day long."},
     {"Moving first. If {he} has run round the block {he} can work.",
      "Small bits with a break, and somebody who checks in.",
      "Being told what {he} did right. It lasts for hours.",
      "A job to do. {He} is never in trouble when {he} is in charge of the chairs."},
     {"A diagnosis of ADHD, with medicine since spring, and a school report of short attention.",
      "Four suspensions in two terms, each in the last hour of the day."},
     {"A full-time adult was put beside {him} from the school's own money and that cannot go on.",
      "It may be necessary: two schools have tried the same steps with the same outcome."},
     {"{name} wants to do well and cannot keep still long enough to show it. We want to find out "
      "what lets {him} learn, and who has to provide it.",
      "Being sent home has not helped {name}. An assessment looks at what {he} needs, not at what "
      "{he} did."}},
    {{"Reading. {He} can say it all but can't get it off the page.",
      "{He} learns it on Monday and it's gone on Tuesday.",
      "{He} is two years behind and knows it.",
      "Anything with numbers. {He} counts on fingers under the table."},
     {"Doing things with {his} hands, not worksheets.",
      "Going over the same thing many times and nobody sighing.",
      "Listening to books, then {he} can tell you everything.",
      "Working with one other child who doesn't race ahead."},
     {"Standard tests put reading and number three years below age.",
      "Progress in two years of small groups was about three months."},
     {"Small-group teaching, daily, by a trained assistant has been tried for four terms.",
      "It may be: teaching would have to be changed in every lesson, which one school cannot do."},
     {"{name} works hard and is not catching up. We agree that someone should look at how {he} "
      "learns.",
      "Two years of extra help were honest work by everybody and did not close the gap. That is "
      "why we will assess."}},
    {{"Getting {him} through the door. Some days we sit in the car for an hour.",
      "{He} stopped speaking at school in year 4 and only talks at home.",
      "{He} hurts {him}self when it is too much. We hide the scissors.",
      "{He} won't go upstairs alone since the accident."},
     {"A named person who meets {him} at the gate.", "Starting late and going in by the side door.",
      "Not being made to answer in front of people.", "Drawing it instead of saying it."},
     {"Attendance has been below half since January; the mental health team is involved.",
      "School and family describe the same anxiety in the same places."},
     {"A reduced timetable was to be for six weeks and is now in its second term.",
      "The school cannot find a way back on its own, and says so."},
     {"{name} is not refusing school; {he} cannot do it as it is now. An assessment will say what "
      "has to change.",
      "Missing this much school is a sign that more is needed than has been given."}},
    {{"Stairs, the long corridor, the toilet that is too high.",
      "{He} gets so tired that by two o'clock {he} is asleep.",
      "Writing hurts {his} hand after three lines.", "{He} falls, a lot, and the others run past."},
     {"The right chair. It made more difference than anything.",
      "Leaving lessons five minutes before the crowd.", "A laptop, and somebody to set it up.",
      "Exercises every day. If we skip a week we see it."},
     {"Hospital letters describe a condition that gets harder with growth.",
      "The physiotherapist's report names daily exercises and equipment."},
     {"Equipment and daily therapy in school hours need somebody trained, every day.",
      "It may be: the building and the staff would both have to change for {him}."},
     {"{name}'s body makes the school day harder than it needs to be. We want advice from those "
      "who treat {him}, so that help at school is planned and not improvised.",
      "The help {name} needs comes from school and from health together. An assessment puts both "
      "at one table."}},
    {{"{He} misses half of what is said, more when people turn away.",
      "{He} watches what the others do and does it a second later.",
      "The hearing aids are in the bag more than in the ears.",
      "{He} sits at the front and still can't see the board."},
     {"Facing {him}. Good light. One person talking.", "Big dark print and a slope on the desk.",
      "The radio microphone, when it is charged.",
      "Telling {him} what the lesson is about the day before."},
     {"The hospital's tests show a loss in both ears that is not going to change.",
      "The specialist teacher reports that {he} cannot read print under size 24."},
     {"The specialist teacher's visits, once each half term, have not been enough.",
      "It may be: every lesson has to be adapted by somebody who knows how."},
     {"{name} is missing what is said and shown, and with it the learning. We will ask those who "
      "know about hearing and sight what would put that right.",
      "A good seat is not enough. We agree that the help should be worked out properly."}},
}};
} // namespace

std::string filled(std::string_view line, const Household& household) {
    const bool girl = household.is_girl;
    const std::array<std::pair<std::string_view, std::string_view>, 5> places{
        {{"{name}", household.child.given},
         {"{He}", girl ? "She" : "He"},
         {"{he}", girl ? "she" : "he"},
         {"{him}", girl ? "her" : "him"},
         {"{his}", girl ? "her" : "his"}}};
    std::string words{line};
    for (const auto& [place, word] : places)
        for (auto at = words.find(place); at != std::string::npos; at = words.find(place, at))
            words.replace(at, place.size(), word);
    return words;
}

Telling telling(Random& random, const Household& household, int age) {
    const auto say = [&](Lines lines) { return filled(one_of(random, lines), household); };
    const Need& need = one_of(random, needs);
    Telling told;
    told.said.good_at = say(age < 5 ? Lines{good_when_small} : Lines{good_when_older});
    told.said.hard = say(need.hard);
    told.said.helps = say(need.helps);
    told.said.hopes = say(age < 5 ? Lines{hopes_when_small} : Lines{hopes_when_older});
    if (draw(random, 3) == 0) told.said.added = say(additions);
    told.views = say(asked_views);
    told.decision.has_or_may_have_sen = say(need.shown);
    told.decision.plan_may_be_necessary = say(need.necessary);
    told.decision.reasons = say(need.reasons);
    return told;
}

std::string evidence(Random& random) { return std::string{one_of(random, evidences)}; }

std::string tie_words(Random& random, const Household& household) {
    constexpr std::array<std::string_view, 4> mothers{"Mum", "Mum", "Mother", "I'm {his} mum"};
    constexpr std::array<std::string_view, 4> fathers{"Dad", "Dad", "Father", "{his} dad"};
    return filled(household.is_mother ? one_of(random, mothers) : one_of(random, fathers),
                  household);
}
} // namespace trefoil::app::demo
