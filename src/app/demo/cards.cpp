// The doors of the sign-in page.
#include "app/demo/people.hpp"

namespace trefoil::app::demo {
const std::vector<Card>& cards() {
    using Group = Card::Group;
    static const std::vector<Card> all{
        {Group::families, "amara", "grace-bello", "Be Amara’s mother",
         "What happens now, who does it and by when; and who has looked.", "Amara Bello-Hart",
         "/children/{reference}"},
        {Group::families, "elliot-family", "jo-marsh", "Read Elliot’s draft",
         "Say of each part whether it sounds like him, and which school you ask for.",
         "Elliot Marsh", "/children/{reference}/draft"},
        {Group::families, "bethan-family", "rhian-lloyd", "Be Bethan’s mother",
         "Advice is late, and nobody hides it.", "Bethan Lloyd", "/children/{reference}"},
        {Group::families, "mina", "mina-castell", "Be Mina, seventeen",
         "She asked for herself, and the draft is hers to answer.", "Mina Castell",
         "/children/{reference}"},
        {Group::families, "new-parent", "new-parent", "Be a parent with a worry",
         "Ask for help in your own words, and see the date by which you must have an answer."},
        {Group::council, "joanne-pryce", "joanne-pryce", "Be the caseworker",
         "See who needs you today, and why each date is the date."},
        {Group::council, "elliot", "joanne-pryce", "Finish Elliot’s draft",
         "Ask of any sentence who said it; see which line leads nowhere yet.", "Elliot Marsh",
         "/cases/{reference}/plan"},
        {Group::council, "freya", "joanne-pryce", "Issue Freya’s plan",
         "It is stopped, and the line that stops it is named.", "Freya Lindqvist",
         "/cases/{reference}/plan/final"},
        {Group::council, "callum", "devon-marsh", "Decide for Callum, ten",
         "The test in law, with the evidence under each part: a yes and a no are both better.",
         "Callum Reyes", "/cases/{reference}/decision"},
        {Group::council, "devon-marsh", "devon-marsh", "Be the team manager",
         "The second pair of eyes on every no and every plan."},
        {Group::council, "tom-whitaker", "tom-whitaker", "Be the educational psychologist",
         "Write what a child needs, one statement at a time."},
        {Group::health, "leila-haddad", "leila-haddad", "Be the speech therapist",
         "Ten minutes: what is asked of you, by when, and what became of it."},
        {Group::health, "ben-sorensen", "ben-sorensen", "Be the occupational therapist",
         "Say that you will help, or why you cannot."},
        {Group::health, "ruth-okafor", "ruth-okafor", "Be the health commissioner",
         "Agree the health lines of a plan, or say why not."},
        {Group::health, "freya-health", "ruth-okafor", "Answer for Freya’s physiotherapy",
         "The same line and the same clock as the council sees.", "Freya Lindqvist",
         "/cases/{reference}/plan"},
        {Group::schools, "helen-foy", "helen-foy", "Be the school’s SENCO",
         "One sign-in for all your children and all their dates."},
    };
    return all;
}
} // namespace trefoil::app::demo
