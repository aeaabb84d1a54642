// Amara, Callum, Elliot and Freya. Each date is that of an act; what is due follows from it.
#include "app/demo/stories.hpp"
#include "app/demo/course.hpp"

namespace trefoil::app::demo {
namespace {
constexpr std::string_view joanne = "joanne-pryce";

struct Calendar { // of the stories, moved to the day on which they are told
    int shift = 0;
    Date on(std::string_view day) const { return plus_days(parse_date(day).value(), shift); }
};

assessment::Asked asked(people::Name child, Date born_on, std::string_view setting) {
    assessment::Asked asked;
    asked.area = alderbrook();
    asked.child = std::move(child);
    asked.born_on = born_on;
    asked.setting = id_of<Body>(setting);
    return asked;
}

// Week 11 of 20: decided in the fifth week, advice asked for on the same day.
Course amara(const Calendar& calendar) {
    Course course;
    course.parent = "grace-bello";
    course.asked = asked({"Amara", "Bello-Hart"}, calendar.on("2018-03-14"), "fellside");
    course.asked.tie_words = "Mum";
    course.asked.good_at = "She sings, in tune and loud. She looks after her cousins and knows "
                           "which of them is about to cry.";
    course.asked.hard = "Talking to people who don't know her. At school she whispers or says "
                        "nothing, and then they think she doesn't know.";
    course.asked.helps = "Time. If you wait she gets there. And her cards with pictures.";
    course.asked.hopes = "That somebody at school hears the girl I hear at home.";
    course.officer = joanne;
    course.evidence = "Birth certificate seen at the office.";
    course.added = "She read a whole page aloud to her grandad on Sunday. I recorded it and would "
                   "like her teacher to hear it.";
    course.decision = {
        .has_or_may_have_sen = "The school's speech and language screening and Grace's recording "
                               "show a large gap between what Amara understands and what she says.",
        .plan_may_be_necessary = "Two terms of the therapist's programme, given in full by the "
                                 "school, have not closed the gap.",
        .reasons = "Amara understands far more than she can say, and at school hardly anybody "
                   "hears her. The school has done what it was asked to. We agree with you that it "
                   "is time to find out what would help her to be heard."};
    course.days = {.asked = calendar.on("2026-09-07"),
                   .confirmed = calendar.on("2026-09-09"),
                   .decided = calendar.on("2026-10-12"),
                   .letter_read = calendar.on("2026-10-13")};
    return course;
}

// The sixth week ends in nine days, and a manager thinks of saying no.
Course callum(const Calendar& calendar) {
    Course course;
    course.parent = "dana-reyes";
    course.asked = asked({"Callum", "Reyes"}, calendar.on("2016-02-02"), "fellside");
    course.asked.tie_words = "Mum";
    course.asked.good_at = "Building dens. He can look at a heap of wood and see a house in it.";
    course.asked.hard =
        "Reading and writing. He is in year 6 and reads like a year 2. He has begun "
        "to tear up his work before anyone can see it.";
    course.asked.helps = "Somebody reading it with him first. Doing it on the tablet.";
    course.asked.hopes = "That he goes to secondary school able to read the timetable.";
    course.officer = joanne;
    course.evidence = "School's admission record names the parent with parental responsibility.";
    course.days = {.asked = calendar.on("2026-10-19"), .confirmed = calendar.on("2026-10-22")};
    return course;
}

// The draft is with the family until the last day of November.
Course elliot(const Calendar& calendar) {
    Course course;
    course.parent = "jo-marsh";
    course.asked = asked({"Elliot", "Marsh"}, calendar.on("2014-05-30"), "thornfield");
    course.asked.tie_words = "Dad";
    course.asked.good_at = "Chess, and explaining chess. He has taught half his class.";
    course.asked.hard = "Noise and crowds. He spends break in the toilets. He says the wrong thing "
                        "to teachers and doesn't know why they are cross.";
    course.asked.helps = "A quiet room. One adult who explains what just happened.";
    course.asked.hopes = "To finish a week without a phone call home.";
    course.officer = joanne;
    course.evidence = "Birth certificate and school record.";
    course.decision = {
        .has_or_may_have_sen = "Diagnosis of autism in March; eight reports describe the same "
                               "difficulties with noise and with what people mean.",
        .plan_may_be_necessary = "The secondary school has used its own help for a year and "
                                 "Elliot's attendance has fallen each term.",
        .reasons = "Elliot is able and is missing much of his schooling. Eight people have written "
                   "about him and nobody has yet put it together. That is what we will do."};
    course.days = {.asked = calendar.on("2026-07-27"),
                   .confirmed = calendar.on("2026-07-30"),
                   .decided = calendar.on("2026-08-24"),
                   .letter_read = calendar.on("2026-08-25")};
    return course;
}

// Everything is ready but one line of health provision that its payer has not agreed to.
Course freya(const Calendar& calendar) {
    Course course;
    course.parent = "maja-lindqvist";
    course.asked = asked({"Freya", "Lindqvist"}, calendar.on("2021-06-11"), "fellside");
    course.asked.tie_words = "Mamma";
    course.asked.good_at = "She says good morning to every single person. She never gives up.";
    course.asked.hard = "Her legs. She uses a walking frame and gets very tired, and stairs are "
                        "impossible without somebody behind her.";
    course.asked.helps = "Physiotherapy. When we miss it she is stiff for a week.";
    course.asked.hopes = "To be in the playground with the others, not watching.";
    course.officer = joanne;
    course.evidence = "Passport and birth certificate seen on a home visit.";
    course.decision = {
        .has_or_may_have_sen = "The hospital's letters describe cerebral palsy; Freya cannot reach "
                               "parts of the school.",
        .plan_may_be_necessary = "Daily help with moving and regular physiotherapy in school time "
                                 "need more than the school's own means.",
        .reasons = "Freya needs help from school and from health that fits together. An assessment "
                   "puts both at one table."};
    course.days = {.asked = calendar.on("2026-07-20"),
                   .confirmed = calendar.on("2026-07-22"),
                   .decided = calendar.on("2026-08-27"),
                   .letter_read = calendar.on("2026-08-29")};
    return course;
}
} // namespace

void plan_stories(Life& life, Date told) {
    const Calendar calendar{days_between(told_on, told)};
    for (auto story : {amara, callum, elliot, freya}) begin(life, story(calendar));
}
} // namespace trefoil::app::demo
