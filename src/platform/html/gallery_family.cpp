// Pages of a family and of a young person.
#include "platform/html/assets.hpp"
#include "platform/html/gallery_pages.hpp"
#include "platform/html/own/family.hpp"

namespace trefoil::html::examples {
namespace {
Picture drawing() {
    return {.src = asset_url("example-drawing.svg"), .alt = "Amara’s drawing of herself"};
}

std::vector<Step> where_we_are() {
    return {
        {.state = StepState::done,
         .title = "You told your story",
         .about = "Done, 7 September. You will not be asked to tell it again."},
        {.state = StepState::done,
         .title = "We agreed to find out more",
         .about = "Done, 12 October"},
        {.state = StepState::now,
         .title = "People are writing about what helps",
         .about = joined("4 of 6 have finished. The last two are due on Monday.", br(),
                         link("See who has written", "#")),
         .icon = Icon::people},
        {.title = "We write the plan together",
         .about =
             "You will see a draft by 28 December. You get at least 15 days to say what you think.",
         .icon = Icon::pencil},
        {.title = "The plan is finished", .about = "By 25 January 2027", .icon = Icon::home}};
}

Html beside() {
    return joined(
        your_person({.name = "Joanne Pryce",
                     .about = "Caseworker. She texts, as you asked.",
                     .contact = link("Send Joanne a message", "#"),
                     .title = "Your person"}),
        card({.title = "Who looked this week",
              .content = joined(
                  who_looked({{Agency::health, "Leila Haddad", "Read the bedtime video, Monday"},
                              {Agency::education, "Helen Foy", "Read Amara’s story, Wednesday"}}),
                  p(link("Choose who can see what", "#")))}),
        card({.title = "Near you on Saturdays",
              .content = joined(
                  p("You asked about clubs. Five places say they welcome children like Amara."),
                  p(link("Look at clubs near you", "#")))}),
        card({.title = "Not happy, or not sure?",
              .content = p("Sunita gives free advice. She does not work for the council. ",
                           link("Talk to Sunita", "#"))}));
}
} // namespace

Page family_home() {
    Page made = for_family("Amara’s plan", "Home");
    made.content = columns(
        joined(greeting({.picture = drawing(),
                         .picture_of = "Amara Osei",
                         .words = "Hello Grace. One thing to do this week."}),
               one_thing(
                   {.title = "Tell us if this sounds like Amara",
                    .content = "Joanne has written the first page of the plan from your story. It "
                               "takes about 10 minutes. You can stop and come back.",
                    .button_words = "Read Amara’s page",
                    .href = "#",
                    .instead =
                        joined("Would you rather talk? ", link("Ask Joanne to ring you", "#"))}),
               h2("Where we are"), steps(english, where_we_are())),
        beside());
    return made;
}

Page other_direction() {
    Page made = for_family("امارہ کا منصوبہ", "");
    made.lang = "ur";
    made.dir = "rtl";
    made.content = columns(
        joined(
            greeting(
                {.picture = drawing(), .picture_of = "Amara Osei", .words = "السلام علیکم، گریس۔"}),
            one_thing({.title = "کیا یہ امارہ جیسا لگتا ہے؟",
                       .content = joined("آپ کی کہانی سے منصوبے کا پہلا صفحہ لکھا گیا ہے: ",
                                         name("Joanne Pryce"), "۔ اس میں تقریباً 10 منٹ لگتے ہیں۔"),
                       .button_words = "صفحہ پڑھیں",
                       .href = "#"}),
            h2("ہم کہاں ہیں"),
            steps(
                english,
                {{.state = StepState::done, .title = "آپ نے اپنی کہانی سنائی", .about = "7 ستمبر"},
                 {.state = StepState::now,
                  .title = "لوگ لکھ رہے ہیں کہ کیا مدد کرتا ہے",
                  .about = "6 میں سے 4 مکمل",
                  .icon = Icon::people},
                 {.title = "منصوبہ مکمل", .about = "25 جنوری 2027", .icon = Icon::home}})),
        your_person({.name = "Joanne Pryce",
                     .about = "کیس ورکر",
                     .contact = link("پیغام بھیجیں", "#"),
                     .title = "آپ کا رابطہ"}));
    return made;
}

Page easy_read() {
    Page made = for_family("Easy read: Amara’s plan", "");
    made.audience = Audience::easy_read;
    made.ways = {};
    made.content = reading(joined(h1("Amara’s plan"),
                                  steps(english, {{.state = StepState::done,
                                                   .title = "You told us about Amara.",
                                                   .about = "Thank you."},
                                                  {.state = StepState::now,
                                                   .title = "People are writing.",
                                                   .about = "They say what helps Amara.",
                                                   .icon = Icon::pencil},
                                                  {.title = "You read the plan.",
                                                   .about = "You say if it is right.",
                                                   .icon = Icon::speech}}),
                                  h2("Hard words"),
                                  facts({{"Draft", "A plan that is not finished."},
                                         {"Caseworker", "The person who helps you."}})));
    return made;
}

Page young_person() {
    Page made = for_family("My page", "");
    made.person = SignedIn{.name = "Maya Okafor", .role = "17"};
    made.navigation = {{.text = "My page", .href = "#", .is_current = true},
                       {.text = "My plan", .href = "#"},
                       {.text = "My meetings", .href = "#"},
                       {.text = "Who can see", .href = "#"}};
    const WhoCanSee everyone{
        .faces = {{"Mum", Agency::family},
                  {"Will", Agency::education},
                  {"Leila", Agency::health},
                  {"Tom", Agency::care}},
        .words = "Everyone helping me",
        .change = {.content = "Change", .href = "#", .hidden_words = "who can see it"}};
    const WhoCanSee only_me{.words = "Only me, for now", .change = everyone.change};
    made.content = joined(
        h1("My page"), lede("This is about me. I choose what goes here and who can see it."),
        tiles(english, {{Icon::star, Agency::family, "What I am good at",
                         bullets({"Painting animals", "Looking after my cousins"}), everyone},
                        {Icon::speech, Agency::education, "How I say yes and no",
                         bullets({"Thumb up is yes", "If I look down, I need a break"}), only_me},
                        {Icon::people, Agency::health, "How to help me",
                         bullets({"Tell me one thing at a time", "Give me time to think",
                                  "Do not finish my words"}),
                         everyone},
                        {Icon::home, Agency::care, "What matters to me",
                         bullets({"A job with animals", "Getting the bus on my own"}), only_me}}),
        rule(),
        note(p(strong("You are 17, so you decide."),
               " Your mum can help if you say so. You can change your mind at any time. ",
               link("What this means", "#"))));
    return made;
}
} // namespace trefoil::html::examples
