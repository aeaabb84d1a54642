// Pages of a caseworker's desk.
#include "platform/html/assets.hpp"
#include "platform/html/components/button.hpp"
#include "platform/html/components/table.hpp"
#include "platform/html/gallery_pages.hpp"
#include "platform/html/own/clock.hpp"
#include "platform/html/own/line.hpp"
#include "platform/html/own/lists.hpp"
#include "platform/html/own/person.hpp"

namespace trefoil::html::examples {
namespace {
// A clock of 20 weeks with so many days gone.
Clock days_gone(int days) {
    const Date started = plus_days(today, -days);
    return {.started = started, .due = plus_days(started, 140), .today = today};
}

Line everyone() {
    Line made{.title = "Where everyone is",
              .sentence =
                  "31 children on the 20-week line. One is past 20 weeks, four have a date in the "
                  "next seven days and 26 are on track.",
              .stages = {{"Decide whether to assess", 0, 6},
                         {"Assess and gather advice", 6, 16},
                         {"Agree the plan", 16, 20}}};
    const int on_track[] = {8,  14, 16, 23, 25, 27, 30, 50,  53,  56,  57,  64,  68,
                            72, 74, 79, 84, 86, 92, 98, 102, 106, 109, 114, 120, 126};
    int number = 0;
    for (const int day : on_track)
        made.points.push_back({"Child " + std::to_string(++number), "#row", day, State::ok});
    for (const int day : {36, 40, 133, 136})
        made.points.push_back({"Child " + std::to_string(++number), "#row", day, State::tight});
    made.points.push_back({"Ibrahim Siddiq", "#row", 155, State::late});
    return made;
}

CaseRow row(const char* who, const char* about, Html stage, int days, Html waiting, Html next) {
    const Clock clock = days_gone(days);
    return {.state = state_of(clock),
            .who = link(name(who), "/gallery/case"),
            .about = about,
            .cells = {std::move(stage), clock_with_words(english, clock), std::move(waiting),
                      std::move(next)}};
}

Html waiting(Agency agency, const char* who, const char* since) {
    return joined(agency_mark(agency, who), br(), muted(since));
}
Html step(const char* what, const char* when) { return joined(link(what, "#"), br(), muted(when)); }

CaseList seven() {
    return {.caption = "7 of 31, nearest date first",
            .columns = {{.heading = "Child or young person"},
                        {.heading = "Stage"},
                        {.heading = "20-week clock", .sort = "#clock"},
                        {.heading = "Waiting on", .on_phone = "Waiting on"},
                        {.heading = "Your next step", .on_phone = "Next"}},
            .rows = {row("Ibrahim Siddiq", "15 · Calder High School",
                         two_lines("Assessment", "Asked for by school"), 155,
                         waiting(Agency::health, "Paediatric advice", "31 days late. Chased twice"),
                         step("Raise with the clinical officer", "Now")),
                     row("Kai Nowak", "4 · Little Acorns Nursery",
                         two_lines("Naming a school", "Draft agreed by family"), 133,
                         waiting(Agency::education, "Oakbank Primary", "Reply due Tue 24 Nov"),
                         step("Call Oakbank, then issue the plan", "Mon 23 Nov")),
                     row("Amara Osei", "8 · Fellside Primary",
                         two_lines("Assessment", "Advice: 4 of 6 back"), 74,
                         waiting(Agency::health, "Two health advices", "Both due Mon 23 Nov"),
                         step("Start drafting sections A and B", "Tue 24 Nov")),
                     row("Rosie Llewellyn", "6 · St Bride’s Primary",
                         two_lines("Draft plan with family", "Version 2, sent 14 November"), 109,
                         waiting(Agency::family, "Her dads", "9 of 15 days left"),
                         step("Offer a call about section F", "Wed 25 Nov")),
                     row("Maya Okafor", "17 · Westgate College",
                         two_lines("Assessment", "Advice: 3 of 5 back"), 57,
                         waiting(Agency::care, "Transitions team", "Due Mon 7 Dec"),
                         step("Read Maya’s video message", "New")),
                     row("Finlay Marsh", "9 · Fellside Primary",
                         two_lines("Decide: assess or not", "Asked for by parent"), 24,
                         waiting(Agency::education, "School report", "Due Wed 25 Nov"),
                         muted("Nothing for you yet"))}};
}

FilterBar filters() {
    return {.action = "/gallery/caseload",
            .label = "Filter your caseload",
            .fields =
                {{.name = "q", .label = "Find a child"},
                 {.name = "stage",
                  .label = "Stage",
                  .options = {{"All stages"}, {"Decide: assess or not"}, {"Assessment"}}},
                 {.name = "waiting",
                  .label = "Waiting on",
                  .options = {{"Anyone"}, {"Education"}, {"Health"}, {"Social care"}, {"Family"}}},
                 {.name = "order",
                  .label = "Show first",
                  .options = {{"Nearest date"}, {"Newest request"}, {"Name"}}}},
            .button = "Show",
            .links = {{.content = "Save as a view", .href = "#"}}};
}

PersonHeader amara() {
    return {
        .picture = {.src = asset_url("example-drawing.svg"),
                    .alt = "Amara’s own drawing of herself"},
        .name = "Amara Osei",
        .facts = {joined(strong("8"), " years old"), joined("Year 4, ", strong("Fellside Primary")),
                  "Lives with her mum, Grace", "Reference K7M2-4PQ9X"},
        .quote =
            "I like it when people tell me what is next. Too much noise makes my ears hot. I am "
            "really good at drawing foxes.",
        .said_by =
            joined("Amara, with Grace and Leila, 16 September · ",
                   link("Her one-page profile", "#"), " · ", link("Listen (40 seconds)", "#")),
        .above = link("Your caseload", "/gallery/caseload"),
        .actions =
            {button({.content = "Write to Grace", .href = "#", .classes = "govuk-button--small"}),
             button({.content = "Share or print",
                     .href = "#",
                     .classes = "govuk-button--secondary govuk-button--small"})},
        .parts = {{.text = "Overview", .href = "#", .is_current = true},
                  {.text = "Her story", .href = "#"},
                  {.text = "Advice", .href = "#", .beside = "4 of 6"},
                  {.text = "Plan", .href = "/gallery/plan", .beside = "not started"},
                  {.text = "Money", .href = "#"},
                  {.text = "Messages", .href = "#"},
                  {.text = "Who can see", .href = "#"},
                  {.text = "History", .href = "#"}},
        .parts_label = "Amara’s case"};
}

BigClock twenty_weeks() {
    return {
        .clock = days_gone(74),
        .title = "20-week clock",
        .dates = {{0, "Request", "7 Sept", "Request", "7 September"},
                  {6, "Decide by 19 Oct", "done 12 Oct", "Decided to assess", "12 October"},
                  {16, "Say if no plan", "28 Dec", "Say if there is no plan, by", "28 December"},
                  {20, "Final plan", "25 Jan 2027", "Final plan by", "25 January 2027"}}};
}

std::vector<Cell> advice(Agency agency, const char* from, const char* who, State state,
                         const char* words, const char* act) {
    return {
        {.content = two_lines(agency_mark(agency, from), who)},
        {.content = state_tag(state, words)},
        {.content = link({.content = act, .href = "#", .hidden_words = std::string{": "} + from})}};
}

Html advice_table() {
    return table(
        {.head = {{.content = "From"}, {.content = "State"}, {.content = hidden_words("Action")}},
         .rows = {advice(Agency::education, "Fellside Primary", "Helen Foy, SENCO", State::ok,
                         "Back 2 November", "Read"),
                  advice(Agency::education, "Educational psychology", "Dr Tom Whitaker", State::ok,
                         "Back 12 November", "Read"),
                  advice(Agency::care, "Social care", "Marcus Bell", State::ok, "Back 9 November",
                         "Read"),
                  advice(Agency::health, "Occupational therapy", "Ben Sorensen", State::tight,
                         "Due Monday", "Send a reminder"),
                  advice(Agency::health, "Community paediatrics", "Dr Anjali Rao", State::late,
                         "3 days late", "Send a reminder")},
         .first_cell_is_header = true,
         .classes = "table--stacks"});
}

Html events() {
    return joined(
        timeline(
            {{.when = "Next, by 28 December",
              .what = joined(strong("Draft plan goes to Grace"),
                             ", or we tell her there will be no plan"),
              .is_next = true},
             {.when = "Monday 16 November",
              .what = joined(strong("Speech and language advice arrived"),
                             " from Leila Haddad. It names 3 needs and suggests 2 outcomes. ",
                             link("Read it", "#")),
              .by = Agency::health},
             {.when = "Thursday 12 November",
              .what = joined(strong("Dr Tom Whitaker sent his advice"),
                             " after two visits to Fellside."),
              .by = Agency::education},
             {.when = "Sunday 1 November",
              .what = joined(strong("Grace added to Amara’s story"),
                             ": a video of bedtime, and a note on food."),
              .by = Agency::family},
             {.when = "Monday 26 October",
              .what = joined(strong("Home visit"), " by Marcus Bell. Short breaks talked about."),
              .by = Agency::care},
             {.when = "Monday 12 October",
              .what =
                  joined(strong("We agreed to assess."), " The panel’s reasons were sent to Grace "
                                                         "the same day.")}}),
        p(link("See all 23 events", "#")));
}

Html beside() {
    return joined(
        card({.title = "Your tasks",
              .content = task_rows({{{.content = "Check in with Ben and Dr Rao", .href = "#"},
                                     "Both say they will reply on time.",
                                     state_tag(State::tight, "Today")},
                                    {{.content = "Read Grace’s new note", .href = "#"},
                                     "She asks about clubs on Saturdays.",
                                     state_tag(State::fresh, "New")},
                                    {{.content = "Start drafting A and B", .href = "#"},
                                     "Her story fills most of A for you.",
                                     "24 Nov"}})}),
        card(
            {.title = "People around Amara",
             .content = joined(
                 people({{"Grace Osei", "Mum. Speaks English and Twi",
                          "Sees everything except notes about others", Agency::family},
                         {"Joanne Pryce", "Caseworker and family’s contact", "Sees everything", {}},
                         {"Leila Haddad", "Speech and language therapist", "Sees health and story",
                          Agency::health},
                         {"Dr Tom Whitaker", "Educational psychologist", "Sees education and story",
                          Agency::education},
                         {"Marcus Bell", "Social worker", "Sees care and story", Agency::care}}),
                 p(link("All 9 people, and why each can see what they see", "#")))}),
        card({.title = "Agreed with the family",
              .content = family_note(joined(
                  p(strong("Text Grace, do not call, between 8 and 4."), " She works shifts."),
                  p("Sharing agreed with school, health and social care on 7 September. ",
                    link("See or change", "#"))))}));
}
} // namespace

Page caseload() {
    Page made = for_staff("Your caseload", "My work");
    made.content =
        joined(h1("Good morning, Joanne. Three children need you today."),
               lede(joined("You have 31 children and young people on the 20-week clock. ",
                           strong("1 is past the date. 4 have a date in the next 7 days."),
                           " The other 26 are on track.")),
               line_of_people(english, everyone()), filter_bar(filters()), case_list(seven()),
               small(joined("The clock starts on the day the request arrives and does not pause. "
                            "If the rules allow "
                            "more time, the row shows which rule, who decided and how many days. ",
                            link("How the clock works", "#"))));
    return made;
}

Page one_case() {
    Page made = for_staff("Overview", "Cases");
    made.section = "Amara Osei";
    made.hero = person_header(amara());
    made.content = columns(joined(big_clock(english, twenty_weeks()),
                                  card({.title = "Advice asked for on 12 October",
                                        .content = advice_table(),
                                        .beside_title = joined("Six weeks to reply, by ",
                                                               strong("Monday 23 November"))}),
                                  card({.title = "What has happened", .content = events()})),
                           beside());
    return made;
}
} // namespace trefoil::html::examples
