// Amara, Callum, Elliot, Freya and Bethan. Each date is that of an act; what is due follows from
// it.
#include "app/demo/stories.hpp"
#include "app/demo/own_story.hpp"
#include "app/demo/telling.hpp"

namespace trefoil::app::demo {
namespace {
std::vector<Advice> amara_advice(const Calendar& calendar) {
    const Date taken = calendar.on("2026-10-15");
    return {
        advice_of({"helen-foy", "Amara is a kind classmate whom we hear too little of.",
                   "Amara answers aloud about once a day and knows far more than she says.",
                   "A turn to speak in a group of three before she speaks to the class",
                   "a teaching assistant", "daily", "10 minutes",
                   "By summer Amara answers aloud in every lesson she chooses to."},
                  taken, calendar.on("2026-11-09")),
        advice_of({"tom-whitaker", "Understanding is a strength and has to be seen as one.",
                   "Amara reasons at her age and is taught as if she were younger.",
                   "Work at the level of her understanding, answered by pointing, drawing or voice",
                   "her class teacher", "every lesson", "all of it",
                   "Within a year Amara’s work shows what she understands."},
                  taken, calendar.on("2026-11-16")),
        advice_of({"ben-sorensen", "Nothing in how Amara moves holds her back.",
                   "Amara tires of noise in the hall and eats little there.",
                   "A table at the edge of the hall with two friends", "the lunchtime supervisor",
                   "daily", "30 minutes", "Amara eats her lunch on four days out of five."},
                  taken, calendar.on("2026-11-12")),
        advice_of({"marcus-bell", "A warm family with nobody to hand over to.",
                   "Grace has had no evening to herself since March.",
                   "A short break with a carer Amara gets to know", "the short breaks team",
                   "twice a month", "three hours",
                   "By summer Amara is at ease with one more grown-up."},
                  taken, calendar.on("2026-11-05")),
        advice_of({"anjali-rao", "", "", "", "", "", "", ""}, taken, {}),
        advice_of({"leila-haddad", "", "", "", "", "", "", ""}, taken, {})};
}

// Week 11 of 20: decided in the fifth week, advice asked for on the same day.
Course amara(const Calendar& calendar) {
    Course course;
    course.parent = "grace-bello";
    course.parent_name = {"Grace", "Bello-Hart"};
    course.asking = {.by = joanne, .arrival = assessment::Arrival::phone}; // and wrote it down
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
    course.days.advice_asked = calendar.on("2026-10-12");
    course.advice = amara_advice(calendar);
    return course;
}

// The sixth week ends in nine days, and a manager thinks of saying no.
Course callum(const Calendar& calendar) {
    Course course;
    course.parent = "dana-reyes";
    course.parent_name = {"Dana", "Reyes"};
    course.asking = {.by = "helen-foy", .asker = assessment::Asker::school};
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
    course.reads_letters_here = false;
    course.days = {.asked = calendar.on("2026-10-19"), .confirmed = calendar.on("2026-10-22")};
    return course;
}

constexpr auto watched_all_day = "An adult beside him in every lesson and every break";

// Beside what belongs together: help that is not taken up, and an outcome that is help in disguise.
std::vector<Advice> elliot_advice(const Calendar& calendar) {
    using statements::Kind;
    const Date taken = calendar.on("2026-09-02");
    std::vector<Advice> advice{
        advice_of({"grace-adu", "Elliot is able, funny and missing too much.",
                   "Elliot leaves lessons at most changes of room and misses a third of them.",
                   "Moving between rooms five minutes before the bell, to a place kept for him",
                   "a named teaching assistant", "at each change of lesson", "10 minutes",
                   "By Easter Elliot is in nine of ten lessons."},
                  taken, calendar.on("2026-09-24")),
        advice_of({"tom-whitaker", "He does not read intentions, and he is punished for it.",
                   "Elliot takes words as they are said and is caught out by what is meant.",
                   "Going over what happened, drawn as a comic strip",
                   "a teaching assistant trained by the educational psychologist", "twice a day",
                   "10 minutes", "Within a year Elliot says himself what a teacher meant."},
                  taken, calendar.on("2026-09-30")),
        advice_of({"leila-haddad", "Conversation can be taught, and he wants to learn it.",
                   "Elliot talks at length and does not notice when others have stopped listening.",
                   "A group of four on conversation", "a speech and language therapist",
                   "once a week in term time", "40 minutes",
                   "Within a year Elliot takes turns in a talk of five minutes."},
                  taken, calendar.on("2026-10-01")),
        advice_of({"ben-sorensen", "Noise is pain for him, not nuisance.",
                   "Elliot is overwhelmed by noise above that of a quiet classroom.",
                   "Access to a quiet space, with ear defenders, before he needs it",
                   "his key adult", "four times a day", "15 minutes",
                   "By summer Elliot asks for quiet before he leaves."},
                  taken, calendar.on("2026-10-02")),
        advice_of({"marcus-bell", "No need of ours; a father who copes alone.",
                   "Elliot sees no other children outside school.",
                   "A place in the Saturday chess club with a support worker",
                   "the short breaks team", "once a week", "two hours",
                   "By summer Elliot has played away with the club."},
                  taken, calendar.on("2026-09-21"))};
    auto& of_psychologist = advice[1].statements;
    of_psychologist.push_back(
        {Kind::provision,
         {.words = watched_all_day, .quantity = {"a teaching assistant", "all day", "all of it"}}});
    of_psychologist.push_back(
        {Kind::outcome, {.words = "Elliot goes to a social skills group.", .quantity = {}}});
    return advice;
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
    course.days.advice_asked = calendar.on("2026-08-24");
    course.days.views_told = calendar.on("2026-09-14");
    course.views = "He knows that he is different and he is tired of being told off for it. I want "
                   "one person at school he can go to.";
    course.advice = elliot_advice(calendar);
    course.plan = PlanCourse{.reasons = "Eight people describe the same difficulties, and together "
                                        "they need more than the school’s own help.",
                             .setting_type = "mainstream secondary school",
                             .setting = "thornfield",
                             .left_apart = "ben-sorensen",
                             .misplaced = "leila-haddad",
                             .set_aside = watched_all_day,
                             .set_aside_for = "Elliot told Tom that being watched would make him "
                                              "the odd one out. Tom and his dad agree.",
                             .decided = calendar.on("2026-11-03"),
                             .draft_sent = calendar.on("2026-11-16")};
    return course;
}

std::vector<Advice> freya_advice(const Calendar& calendar) {
    const Date taken = calendar.on("2026-09-21");
    return {advice_of({"helen-foy", "Freya greets everybody by name.",
                       "Freya cannot reach the hall, the library or the top of the playground.",
                       "An adult beside her on every way that has steps",
                       "a teaching assistant trained in moving and handling", "whenever she moves",
                       "as long as it takes", "By summer Freya reaches every room her class uses."},
                      taken, calendar.on("2026-10-12")),
            advice_of({"tom-whitaker", "Tiredness looks like not trying. It is not.",
                       "Freya’s attention ends with her strength, at about eleven o’clock.",
                       "A rest lying down, before she is tired", "her key adult", "twice a day",
                       "20 minutes", "Within a year Freya learns in the afternoon too."},
                      taken, calendar.on("2026-10-19")),
            advice_of({"femi-bankole", "What is stretched now need not be operated on later.",
                       "Freya’s muscles tighten within a week without stretching.",
                       "Physiotherapy in school: stretching, standing and steps",
                       "a physiotherapist", "once every two weeks", "40 minutes",
                       "By next summer Freya crosses the playground with her frame."},
                      taken, calendar.on("2026-10-26")),
            advice_of({"marcus-bell", "The house is being adapted; nothing more is asked for.",
                       "Freya’s parents lift her several times a night.",
                       "A short break overnight with trained carers", "the short breaks team",
                       "once a month", "one night", "By summer Freya sleeps away and likes it."},
                      taken, calendar.on("2026-10-09"))};
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
                   .letter_read = calendar.on("2026-08-29"),
                   .advice_asked = {}};
    course.days.advice_asked = calendar.on("2026-09-14");
    course.days.views_told = calendar.on("2026-09-30");
    course.views = "She wants to be with the others. Everything that keeps her legs moving keeps "
                   "her in the playground.";
    course.advice = freya_advice(calendar);
    course.plan = PlanCourse{.reasons = "Daily help with moving and physiotherapy in school time "
                                        "have to be arranged together, by more than the school.",
                             .setting_type = "mainstream primary school",
                             .setting = "fellside",
                             .decided = calendar.on("2026-10-30"),
                             .draft_sent = calendar.on("2026-11-04"),
                             .answered = calendar.on("2026-11-17")};
    return course;
}

std::vector<Advice> bethan_advice(const Calendar& calendar) {
    const Date taken = calendar.on("2026-09-14");
    return {advice_of({"grace-adu", "Bethan is quick, and often not here.",
                       "Bethan misses two days of school in five.",
                       "A quiet start with her key adult before the others come in",
                       "a named key adult", "every morning", "20 minutes",
                       "By Easter Bethan is in school on four days out of five."},
                      taken, calendar.on("2026-10-08")),
            advice_of({"anjali-rao", "The pain is real and can be managed.",
                       "Bethan’s joints hurt after an hour of sitting.",
                       "Review of pain and movement", "a community paediatrician", "twice a year",
                       "30 minutes", "Within a year Bethan manages a school day without pain."},
                      taken, calendar.on("2026-10-14")),
            advice_of({"marcus-bell", "A close family that asks for nothing.",
                       "Bethan sees her friends only on a screen.", "A place in the Saturday group",
                       "the short breaks team", "once a month", "four hours",
                       "Within a year Bethan meets a friend each week."},
                      taken, calendar.on("2026-10-01")),
            advice_of({"tom-whitaker", "", "", "", "", "", "", ""}, taken, {})};
}

// The psychologist's advice is late, and the record says so.
Course bethan(const Calendar& calendar) {
    Course course;
    course.parent = "rhian-lloyd";
    course.asked = asked({"Bethan", "Lloyd"}, calendar.on("2013-04-22"), "thornfield");
    course.asked.tie_words = "Mum";
    course.asked.good_at = "Words. She writes stories that make her teachers cry.";
    course.asked.hard = "Getting there. Pain in the morning, and then the fear of being late.";
    course.asked.helps = "Knowing who is at the door. Sitting where she can get up.";
    course.asked.hopes = "To be there when her class reads her story aloud.";
    course.officer = joanne;
    course.evidence = "Birth certificate seen at the office.";
    course.decision = {
        .has_or_may_have_sen = "Hospital letters and the school describe pain and falling "
                               "attendance over two years.",
        .plan_may_be_necessary = "A part-time timetable since Easter has not brought her back.",
        .reasons = "Bethan wants to be in school and cannot manage it as it is. We agree that it "
                   "is time to find out what would help."};
    course.days = {.asked = calendar.on("2026-08-03"),
                   .confirmed = calendar.on("2026-08-05"),
                   .decided = calendar.on("2026-09-07"),
                   .letter_read = calendar.on("2026-09-08"),
                   .advice_asked = calendar.on("2026-09-07"),
                   .views_told = calendar.on("2026-09-20")};
    course.views = "Some days she can and some days she can’t. Please plan for both.";
    course.advice = bethan_advice(calendar);
    return course;
}
} // namespace

void plan_stories(Life& life, Date told) {
    const Calendar calendar{days_between(told_on, told)};
    for (auto story : {amara, callum, elliot, freya, bethan, mina}) begin(life, story(calendar));
}
} // namespace trefoil::app::demo
