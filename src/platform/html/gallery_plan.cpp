// The plan editor, and a clinician's decision.
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/navigation.hpp"
#include "platform/html/components/select.hpp"
#include "platform/html/gallery_pages.hpp"
#include "platform/html/own/path.hpp"
#include "platform/html/own/person.hpp"
#include "platform/html/own/talk.hpp"
#include "platform/html/own/thread.hpp"

namespace trefoil::html::examples {
namespace {
Rail sections() {
    struct Row {
        const char* letter;
        const char* name;
        State state;
        const char* words;
    };
    constexpr Row rows[] = {{"A", "Amara’s views, wishes and story", State::ok, "done"},
                            {"B", "What she finds hard", State::ok, "done"},
                            {"C", "Health needs", State::ok, "done"},
                            {"D", "Social care needs", State::ok, "done"},
                            {"E", "Outcomes", State::ok, "done"},
                            {"F", "Help at school", State::tight, "needs a look"},
                            {"G", "Help from health", State::ok, "done"},
                            {"H", "Help from social care", State::tight, "needs a look"},
                            {"I", "School", State::idle, "not started"},
                            {"J", "Personal budget", State::idle, "not started"},
                            {"K", "Advice we used", State::ok, "done"}};
    Rail made{.title = "Sections A to K"};
    for (const auto& row : rows)
        made.parts.push_back(
            {row.letter, row.name, "#", row.state, row.words, row.letter[0] == 'F'});
    return made;
}

Thread joining_in() {
    return {
        .need =
            {.code = "B2",
             .title = "What is hard",
             .text =
                 "Amara finds it hard to follow talk in a group. She needs longer to work out what "
                 "was said. In a noisy room she covers her ears and leaves.",
             .sources = {{Agency::health, "Speech and language"},
                         {Agency::education, "Educational psychology"},
                         {Agency::family, "Grace’s story"}}},
        .help = {{{.code = "F3",
                   .title = "Help she will get",
                   .text = "A small group to practise taking turns in talk, with pictures.",
                   .facts = {{"Who", "Trained teaching assistant"},
                             {"How often", "3 times a week"},
                             {"How long", "20 minutes"},
                             {"Checked by", "Therapist, each half term"},
                             {"Paid by", agency_mark(Agency::education, "School")}}}},
                 {{.code = "F4",
                   .title = "Help she will get",
                   .text = joined(loose_words(english, "Regular access to"), " a quiet space ",
                                  loose_words(english, "as required"), "."),
                   .note = joined(strong("Two loose phrases."), " Say how often, and who decides. ",
                                  link({.content = "Fix", .href = "#", .hidden_words = "F4"}))},
                  Tie::loose}},
        .outcomes = {
            {.code = "E2",
             .title = "What will change",
             .text =
                 joined(strong("By July 2028"),
                        " Amara will stay with a group of four for a whole 15-minute activity, on "
                        "4 days out of 5, using her own “I need a break” card."),
             .note = joined(muted("Amara says: “I want to finish the fox book with Mina.”"), br(),
                            link("2 smaller steps for this year", "#"))}}};
}

CommentThread talk() {
    return {
        .title = "Talking about F3 and F4",
        .comments = {{.author = "Grace Osei",
                      .role = "mum",
                      .when = "yesterday, 21:10",
                      .text = "Weekly is not enough. She forgets by Thursday. Can it be most days?",
                      .agency = Agency::family,
                      .replies = {{.author = "Leila Haddad",
                                   .role = "speech therapist",
                                   .when = "9:02",
                                   .text = "I agree. My advice said 3 times a week for 20 minutes.",
                                   .agency = Agency::health},
                                  {.author = "You",
                                   .when = "9:40",
                                   .text = "Changed. Grace, does this read right?"}}},
                     {.author = "Helen Foy",
                      .role = "SENCO",
                      .when = "10:15",
                      .text = "The library corner is free all day for F4.",
                      .agency = Agency::education}},
        .action = "#",
        .who_will_see = "Grace, Helen and Leila will see it."};
}
} // namespace

Page plan_editor() {
    Page made = for_staff("Section F", "Plans");
    made.section = "Amara Osei";
    made.back = breadcrumbs({.items = {{"Your caseload", "/gallery/caseload"},
                                       {"Amara Osei", "/gallery/case"},
                                       {"Draft plan", {}}}});
    const Html editor = joined(
        section("thread", joined(h2("Thread 2 of 5: joining in with others", "thread"),
                                 thread(english, joining_in()),
                                 link_row({link("Add help", "#"), link("Join to another need", "#"),
                                           link("Check the wording", "#")}))),
        columns(
            joined(
                h2("What changed in F3", "changed"),
                difference(
                    english,
                    {"Version 3", "Joanne, 18 November",
                     "Amara will have access to a small group to practise taking turns in talk, "
                     "weekly or as appropriate. It is led by a member of staff."},
                    {"Version 4", "Joanne, today",
                     "Amara will be in a small group to practise taking turns in talk, with "
                     "pictures, 3 times a week for 20 minutes. It is led by a teaching assistant "
                     "trained by the therapist."}),
                small(joined("3 changes. ", link("See as a list", "#"))),
                card(
                    {.title = "Before you send",
                     .content = findings({{State::tight, "To look at",
                                           joined(strong("F4 is loose."),
                                                  " It cannot be checked or paid for as written.")},
                                          {State::tight, "To look at",
                                           joined(strong("Need D1 has no help yet."),
                                                  " Saturday club was talked about on 26 "
                                                  "October. ",
                                                  link("Add to H1", "#"))},
                                          {State::ok, "Done", "Every outcome joins to a need."},
                                          {State::ok, "Done", "Every advice is listed in K."}})})),
            comment_thread(english, talk())));
    made.content =
        joined(title_row(joined(h1("Section F: help at school"),
                                lede(joined("Draft version 4. Grace and Leila are reading it now. ",
                                            save_marker("Saved at 10:42.")))),
                         {button({.content = "Read as a family",
                                  .href = "#",
                                  .classes = "govuk-button--secondary govuk-button--small"}),
                          button({.content = "Send version 4 to Grace",
                                  .href = "#",
                                  .classes = "govuk-button--small"})}),
               beside_rail(rail(english, sections()), editor));
    return made;
}

Page decision() {
    Page made = for_staff("Is someone else better placed?", "Advice");
    made.section = "Leo Hartley";
    made.person = SignedIn{.name = "Ben Sorensen", .role = "Occupational therapist"};
    made.back = breadcrumbs({.items = {{"Requests", "#"}, {"Leo Hartley", {}}}});
    const Html question = form(
        {.action = "/gallery/decision",
         .content = joined(
             radios(
                 {.name = "other",
                  .fieldset =
                      Fieldset{.legend = {.content = "Is another named professional or team better "
                                                     "placed to advise?",
                                          .is_page_heading = true}},
                  .hint = {"We do not want to ask twice. If someone already sees Leo for this, "
                           "they should "
                           "write."},
                  .items =
                      {{.content = "Yes, someone is",
                        .value = "yes",
                        .hint = {"Next we ask who, and if you are sure their advice is coming."}},
                       {.content = "No, there is no one else",
                        .value = "no",
                        .hint = {"Next we ask if your team should see Leo."}},
                       {.content = "I need more information first",
                        .value = "more",
                        .hint =
                            {"We ask Joanne for it. Your six weeks keep running, and the record "
                             "shows you asked today."}}},
                  .value = "yes",
                  .classes = "radios--cards"}),
             button_row({button({.content = "Continue"}), link("Save and come back", "#")})),
         .draft_key = "decision"});
    made.content = columns(
        joined(h2("Your answers so far"),
               answers_so_far(english, {{"Do you have Leo’s history?", "Yes", "#"},
                                        {"Could he have a need in your field?", "Yes", "#"}}),
               question),
        joined(
            path_map({.title = "Where you are",
                      .steps = {{"Do you have Leo’s history?", "Yes", PathState::answered},
                                {"Could he have a need in your field?", "Yes", PathState::answered},
                                {"Is someone else better placed?", "", PathState::now},
                                {"Are you sure their advice is coming?"},
                                {"Should your team see him?"},
                                {"Do you know enough to advise?"}},
                      .ends_title = "It can end in one of three ways",
                      .ends = {"Send advice", "Suggest a referral and say so in advice",
                               "Say, in writing, why we cannot help"}}),
            note(joined(p(strong("The rule in short."),
                          " Reply within six weeks. If you cannot, say why in "
                          "writing. Advise only on your own field."),
                        p(link("Ask Ruth Kimani, clinical officer", "#")))),
            why_seeing(
                english,
                "You can read this because the council asked your team for advice about Leo on "
                "23 October.")));
    return made;
}
} // namespace trefoil::html::examples
