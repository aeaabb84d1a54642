// A young person's own request: hers to make, to answer and to be told (CFA 2014 s.83(2)).
#include "app/demo/own_story.hpp"

namespace trefoil::app::demo {
namespace {
std::vector<Advice> mina_advice(const Calendar& calendar) {
    const Date taken = calendar.on("2026-09-16");
    return {
        advice_of({"grace-adu", "Mina works harder to hear than anybody sees.",
                   "Mina misses much of what is said when more than one person talks.",
                   "Notes of each lesson, given to her the day before", "her subject teachers",
                   "before each lesson", "10 minutes to read them",
                   "By summer Mina takes part in every discussion she wants to."},
                  taken, calendar.on("2026-10-14")),
        advice_of({"tom-whitaker", "What looks like shyness is tiredness from listening.",
                   "Mina is worn out by listening and stops taking things in after lunch.",
                   "A quiet half hour with no talking", "the sixth form’s pastoral lead", "daily",
                   "30 minutes",
                   "Within a year Mina learns as much in the afternoon as in the morning."},
                  taken, calendar.on("2026-10-20")),
        advice_of({"leila-haddad", "She knows what she needs; she needs the words to ask for it.",
                   "Mina says nothing when she has not understood.",
                   "Practice in telling people what helps her to hear, and in asking again",
                   "a speech and language therapist", "once a week in term time", "30 minutes",
                   "By Easter Mina tells each new teacher herself what helps."},
                  taken, calendar.on("2026-10-22")),
        advice_of({"marcus-bell", "An independent young woman with a plan of her own.",
                   "Mina cannot follow what is said at the music workshop she wants to join.",
                   "A communicator beside her at the workshop", "the short breaks team",
                   "once a week", "two hours",
                   "By summer Mina has mixed the sound of a whole concert."},
                  taken, calendar.on("2026-10-09"))};
}
} // namespace

// Her draft is with her until the first days of December.
Course mina(const Calendar& calendar) {
    Course course;
    course.parent = "mina-castell";
    course.asked = asked({"Mina", "Castell"}, calendar.on("2009-02-09"), "thornfield");
    course.asked.is_about_asker = true;
    course.asked.good_at = "Music. I feel the bass before I hear it, and I mix the sound for the "
                           "school band.";
    course.asked.hard = "Lessons where everybody talks. I lip-read one person and miss the rest, "
                        "and by two o’clock my head is full.";
    course.asked.helps = "When people face me. Reading it the day before.";
    course.asked.hopes = "College, and then to be a sound engineer.";
    course.officer = joanne;
    course.evidence = "Passport seen when she came in.";
    course.decision = {
        .has_or_may_have_sen = "The audiologist’s letter describes a moderate hearing loss on both "
                               "sides since she was fourteen.",
        .plan_may_be_necessary = "The sixth form’s own help has not kept her from falling behind "
                                 "in three of her four subjects.",
        .reasons = "You told us yourself what you miss and what helps. We agree that it is time to "
                   "find out what you need for college and after it."};
    course.days = {.asked = calendar.on("2026-08-10"),
                   .confirmed = calendar.on("2026-08-13"),
                   .decided = calendar.on("2026-09-09"),
                   .letter_read = calendar.on("2026-09-10"),
                   .advice_asked = {}};
    course.days.advice_asked = calendar.on("2026-09-10");
    course.days.views_told = calendar.on("2026-09-21");
    course.views = "Please ask me, not my mum. I know what I can hear and what I can’t.";
    course.advice = mina_advice(calendar);
    course.plan = PlanCourse{.reasons = "You need help that is certain, in lessons now and at "
                                        "college next year, from more than one service.",
                             .setting_type = "mainstream school with a sixth form",
                             .setting = "thornfield",
                             .decided = calendar.on("2026-11-05"),
                             .draft_sent = calendar.on("2026-11-18")};
    return course;
}
} // namespace trefoil::app::demo
