// Components of the design system, and our own, with their states.
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/date_input.hpp"
#include "platform/html/components/lists.hpp"
#include "platform/html/components/messages.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/sections.hpp"
#include "platform/html/components/select.hpp"
#include "platform/html/components/table.hpp"
#include "platform/html/components/textarea.hpp"
#include "platform/html/gallery_pages.hpp"
#include "platform/html/own/clock.hpp"
#include "platform/html/own/line.hpp"
#include "platform/html/own/lists.hpp"
#include "platform/html/own/person.hpp"
#include "platform/html/own/talk.hpp"

namespace trefoil::html::examples {
namespace {
// The same fields twice: as they are, and with something wrong in each.
ErrorMessage error_if(bool is_wrong, const char* words) {
    return {.content = is_wrong ? words : ""};
}

Html choices(bool is_wrong) {
    const auto wrong = [&](const char* words) { return error_if(is_wrong, words); };
    return joined(
        radios(
            {.name = "contact",
             .fieldset = Fieldset{.legend = {"How should we talk with you?"}},
             .error = wrong("Choose how we should talk with you"),
             .items = {{.content = "Text", .value = "text"},
                       {.content = "Call", .value = "call", .hint = {"Between 8 and 4"}},
                       {.divider = "or"},
                       {.content = "Another way",
                        .value = "other",
                        .conditional = input({.name = "other-way", .label = {"Tell us how"}})}}}),
        checkboxes({.name = "needs",
                    .fieldset = Fieldset{.legend = {"Who may read this?"}},
                    .hint = {"Choose all that are right for you."},
                    .error = wrong("Choose at least one, or “Nobody yet”"),
                    .items = {{.content = "School", .value = "school"},
                              {.content = "Health", .value = "health"},
                              {.divider = "or"},
                              {.content = "Nobody yet", .value = "none", .behaviour = "exclusive"}},
                    .values = {"school"}}),
        select({.name = "language",
                .label = {"Language"},
                .error = wrong("Choose a language"),
                .items = {{"English", "en"}, {"اردو", "ur"}, {"Polski", "pl"}},
                .value = "en"}));
}

Html fields(bool is_wrong) {
    const auto wrong = [&](const char* words) { return error_if(is_wrong, words); };
    return joined(
        input({.name = "full-name",
               .label = {"Full name"},
               .hint = {"The name they like to be called by"},
               .error = wrong("Enter Amara’s full name"),
               .autocomplete = "off"}),
        input({.name = "cost",
               .label = {"Cost a year"},
               .error = wrong("Cost must be a number, like 4200"),
               .value = is_wrong ? "lots" : "4200",
               .inputmode = "decimal",
               .prefix = {"£"},
               .suffix = {"a year"},
               .classes = "govuk-input--width-10"}),
        textarea({.name = "hard",
                  .label = {"What is hard?"},
                  .hint = {"Write as much or as little as you like."},
                  .error = wrong("Tell us what is hard, or choose “Skip this”")}),
        character_count({.name = "reason",
                         .label = {"Why now?"},
                         .error = wrong("Your reason must be 200 characters or fewer"),
                         .max_length = "200"}),
        date_input({.id = "birthday",
                    .fieldset = Fieldset{.legend = {"When is Amara’s birthday?"}},
                    .hint = {"For example, 27 3 2018"},
                    .error = wrong("Enter Amara’s date of birth, like 27 3 2018"),
                    .name_prefix = "birthday"}),
        choices(is_wrong),
        file_upload({.name = "paper",
                     .label = {"A paper or a photo"},
                     .hint = {"PDF, Word, JPG or PNG, up to 50 MB"},
                     .error = wrong("Choose a file")}),
        password_input(
            {.name = "password", .label = {"Password"}, .error = wrong("Enter your password")}));
}

Clock clock_of(int days, int weeks = 20, std::vector<int> marks = {6, 16, 20}) {
    const Date started = plus_days(today, -days);
    return {.started = started,
            .due = plus_days(started, 7 * weeks),
            .today = today,
            .blocks = weeks,
            .marks = std::move(marks)};
}

Html shown(const char* title, const Html& content) {
    return card({.title = title, .content = content});
}
} // namespace

Page forms() {
    Page made = for_staff("Forms", "");
    made.content = reading(
        joined(h1("Forms"),
               form({.action = "/gallery/forms",
                     .content = joined(fields(false),
                                       button_row({button({.content = "Save and continue"}),
                                                   button({.content = "Save and come back later",
                                                           .classes = "govuk-button--secondary"}),
                                                   button({.content = "Stop the plan",
                                                           .classes = "govuk-button--warning"}),
                                                   link("Cancel", "#")}))}),
               exit_this_page({.to = "https://www.bbc.co.uk/weather"})));
    return made;
}

Page forms_with_errors() {
    Page made = for_family("Tell us about Amara", "");
    made.has_error = true;
    made.back = back_link({.href = "#"});
    made.content = reading(joined(
        error_summary({.errors = {{"Enter Amara’s full name", "#full-name"},
                                  {"Enter Amara’s date of birth, like 27 3 2018", "#birthday-day"},
                                  {"Choose how we should talk with you", "#contact"}}}),
        h1("Tell us about Amara"),
        form({.action = "/gallery/errors",
              .content = joined(fields(true), button({.content = "Save and continue"}))})));
    return made;
}

// The same page laid out from the right: only its frame is in another language.
Page forms_other_direction() {
    Page made = forms_with_errors();
    made.title += " (right to left)";
    made.dir = "rtl";
    return made;
}

Page messages() {
    Page made = for_staff("Messages", "");
    made.content = joined(
        h1("Messages"),
        halves(joined(notification_banner(
                          {.heading = "Grace added a note about food.", .title_id = "news-1"}),
                      notification_banner({.heading = "The draft was sent to Grace.",
                                           .is_success = true,
                                           .title_id = "news-2",
                                           .role = "region"}),
                      panel({.title = "Your request was sent",
                             .content = "We will tell you by Monday 19 October.",
                             .level = 2}),
                      inset_text({.content = "The clock does not pause."}),
                      warning_text({.content = "This record may be read out in court."}),
                      details({.summary = "What the records say", .content = p("Nothing yet.")})),
               joined(note(p("A note beside the work.")), family_note(p("Agreed with the family.")),
                      shown("Tags",
                            plain_list({tag({.content = "Draft"}),
                                        tag({.content = "Done", .classes = "govuk-tag--green"}),
                                        tag({.content = "Soon", .classes = "govuk-tag--yellow"}),
                                        tag({.content = "Late", .classes = "govuk-tag--red"}),
                                        tag({.content = "New", .classes = "govuk-tag--blue"})})),
                      phase_banner({.tag = {.content = "Trial"},
                                    .content = joined("This is a new service. ",
                                                      link("Tell us what you think", "#"))}),
                      accordion({.id = "more",
                                 .sections = {{.title = "Health", .text = "Two needs."},
                                              {.title = "Education", .text = "Three needs."}}}))));
    return made;
}

Page tables() {
    Page made = for_staff("Tables and lists", "");
    made.content = joined(
        h1("Tables and lists"),
        table({.caption = "What it costs",
               .head = {{.content = "Help"},
                        {.content = "Paid by"},
                        {.content = "A year", .format = "numeric"}},
               .rows = {{{.content = "Group in talk"},
                         {.content = "School"},
                         {.content = pounds(Pence{420'000}), .format = "numeric"}},
                        {{.content = "Therapist’s visits"},
                         {.content = "Health"},
                         {.content = pounds(Pence{98'050}), .format = "numeric"}}},
               .first_cell_is_header = true}),
        summary_list({.rows = {{.key = {"Name"},
                                .value = {name("Amara Osei")},
                                .actions = {{"Change", "#", "name"}}},
                               {.key = {"Birthday"},
                                .value = {"27 March 2018"},
                                .actions = {{"Change", "#", "birthday"}}}},
                      .card = SummaryCard{.title = "The child", .actions = {{"Change all", "#"}}}}),
        task_list(
            {.items = {{.title = "About them", .href = "#", .status = "Done"},
                       {.title = "What helps",
                        .href = "#",
                        .status_tag = Tag{.content = "In progress", .classes = "govuk-tag--blue"}},
                       {.title = "Check answers",
                        .status = "Cannot start yet",
                        .hint = "A name and a way to reach you are missing."}}}),
        tabs({.items = {{.label = "This year", .text = "Three steps."},
                        {.label = "Last year", .text = "Two steps."}},
              .id_prefix = "years"}),
        case_list({.caption = "Nothing needs you today",
                   .when_empty = p("12 children have a date next week. ", link("See them", "#"))}),
        pagination({.previous = {.href = "#"},
                    .next = {.href = "#"},
                    .items = {{.number = "1", .href = "#"},
                              {.number = "2", .href = "#", .is_current = true},
                              {.number = "3", .href = "#"}}}),
        pagination({.previous = {.href = "#", .label = "Section E: outcomes"},
                    .next = {.href = "#", .label = "Section G: help from health"},
                    .label = "Sections"}));
    return made;
}

Page clocks() {
    Page made = for_staff("Clocks", "");
    Clock met = clock_of(100);
    met.met_on = plus_days(today, -10);
    Clock met_late = clock_of(160);
    met_late.met_on = plus_days(today, -5);
    Clock fifteen_days{.started = plus_days(today, -6),
                       .due = plus_days(today, 9),
                       .today = today,
                       .blocks = 15,
                       .days_in_block = 1,
                       .marks = {15}};
    const auto line = [](int count) {
        Line made_line{
            .title = count == 0 ? "Nobody yet" : "Many on one day",
            .sentence = count_of(count, "child", "children") + " on the 20-week line.",
            .stages = {{"Decide", 0, 6}, {"Gather advice", 6, 16}, {"Agree the plan", 16, 20}}};
        for (int n = 0; n < count; ++n)
            made_line.points.push_back({"Child " + std::to_string(n + 1), "#x", 63 + n % 3,
                                        n % 7 == 0 ? State::tight : State::ok});
        if (count > 0) made_line.points.push_back({"Someone very late", "#x", 420, State::late});
        return line_of_people(english, made_line);
    };
    const auto big = [](const char* title, int days) {
        return big_clock(english,
                         {.clock = clock_of(days),
                          .title = title,
                          .dates = {{0, "Request", "", "Request", ""},
                                    {6, "Decide", "week 6", "Decide by", "week 6"},
                                    {16, "Draft", "week 16", "Draft by", "week 16"},
                                    {20, "Final plan", "week 20", "Final plan by", "week 20"}}});
    };
    made.content = joined(
        h1("Clocks"),
        halves(
            joined(shown("First day", clock_with_words(english, clock_of(0))),
                   shown("On track", clock_with_words(english, clock_of(74))),
                   shown("Near", clock_with_words(english, clock_of(136))),
                   shown("Last day", clock_with_words(english, clock_of(140))),
                   shown("Late", clock_with_words(english, clock_of(155)))),
            joined(shown("A year late", clock_with_words(english, clock_of(500))),
                   shown("Done in time", clock_with_words(english, met)),
                   shown("Done late", clock_with_words(english, met_late)),
                   shown("Six weeks for advice", clock_with_words(english, clock_of(20, 6, {6}))),
                   shown("Fifteen days to reply", clock_with_words(english, fifteen_days)))),
        rule(), big("A clock that has just begun", 1), big("A clock that is late", 165), line(40),
        line(0));
    return made;
}

Page marks() {
    Page made = for_staff("Marks", "");
    made.content = joined(
        h1("Marks"),
        halves(joined(shown("Whose it is", plain_list({agency_mark(Agency::education, "Education"),
                                                       agency_mark(Agency::health, "Health"),
                                                       agency_mark(Agency::care, "Social care"),
                                                       agency_mark(Agency::family, "Family")})),
                      shown("How it stands", plain_list({state_tag(State::late, "3 days late"),
                                                         state_tag(State::tight, "Due Monday"),
                                                         state_tag(State::ok, "On track"),
                                                         state_tag(State::fresh, "New"),
                                                         state_tag(State::idle, "Not started")}))),
               joined(shown("Who can see",
                            who_can_see(english, {.faces = {{"Grace Osei", Agency::family}},
                                                  .words = "Mum and college",
                                                  .change = {.content = "Change", .href = "#"}})),
                      shown("Why",
                            why_seeing(
                                english,
                                "You can read this because you are Amara’s speech therapist and "
                                "her mum agreed on 7 September.")),
                      shown("Saved", save_marker("Saved at 10:42")),
                      shown("Changes as one text",
                            marked_changes(english,
                                           {.text = "Help in class.",
                                            .details = {{"How often", "Once a week"}}},
                                           {.text = "Help in class, and at lunch.",
                                            .details = {{"How often", "Three times a week"}}})))),
        rule(),
        language_navigation(
            {.items = {{.content = "English", .is_current = true, .lang = "en"},
                       {.content = "اردو", .href = "#ur", .lang = "ur", .dir = "rtl"},
                       {.content = "Polski", .href = "#pl", .lang = "pl"}}}));
    return made;
}
} // namespace trefoil::html::examples
