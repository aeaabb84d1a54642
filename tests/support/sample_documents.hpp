// A letter and a plan as families get them, with every kind of block. Names and places are
// invented.
#pragma once
#include "platform/document/document.hpp"

namespace trefoil::document::samples {

// 16 by 12 pixels, indigo with a light square; made for these tests.
inline std::string small_png() {
    constexpr unsigned char bytes[] = {
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48,
        0x44, 0x52, 0x00, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00, 0x0c, 0x08, 0x02, 0x00, 0x00,
        0x00, 0xe4, 0x85, 0xaa, 0xd6, 0x00, 0x00, 0x00, 0x1b, 0x49, 0x44, 0x41, 0x54, 0x78,
        0xda, 0x63, 0xb0, 0xb2, 0xea, 0x27, 0x09, 0x31, 0xd0, 0x57, 0xc3, 0x9b, 0xd7, 0xdf,
        0xb1, 0xa2, 0x51, 0x0d, 0x83, 0x2f, 0xe2, 0x00, 0xcf, 0x1b, 0x18, 0x60, 0x3b, 0xfa,
        0x74, 0xc2, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82};
    return {reinterpret_cast<const char*>(bytes), sizeof bytes};
}

inline Document letter() {
    return {
        "Our decision about Amara's assessment",
        {},
        Audience::family,
        "Reference K7M2-4PQ9X",
        "Decision to assess, version 1, 12 October 2026",
        "Page {page} of {pages}",
        {Letterhead{"Alderbrook Together",
                    {"Alderbrook Council, Children's Services", "Civic Centre, 4 Mill Lane",
                     "Alderbrook AB1 2CD", "01632 960 123", "together@alderbrook.example"}},
         Address{{"Mrs Grace Osei", "12 Oakfield Street", "Alderbrook", "AB1 4XY"}},
         Facts{{{"Date", "Monday 12 October 2026"},
                {"About", "Amara Osei, born 27 March 2018"},
                {"Our reference", "K7M2-4PQ9X"}}},
         Heading{1, "We will find out what helps Amara"}, paragraph("Dear Grace,"),
         Paragraph{
             {{"Thank you for telling us Amara's story. "},
              {"We have decided to assess her education, health and care needs.", Weight::strong},
              {" The law calls this an EHC needs assessment. We decided because the school, "
               "the speech and language therapist and you all told us that Amara needs more "
               "help than her school can give by itself."}}},
         Heading{2, "What happens next"},
         List{Marker::number,
              {{{"We ask for advice. The people who know Amara write to us by "},
                {"Monday 23 November 2026", Weight::strong},
                {"."}},
               {{"We tell you by "},
                {"Monday 4 January 2027", Weight::strong},
                {" whether Amara will have a plan."}},
               {{"If she will, you see a draft first and have 15 days to say what you think."}}}},
         Heading{2, "Who we are asking"},
         Table{"Advice about Amara",
               {{"Who"}, {"About"}, {"Asked"}, {"Days left", ColumnKind::figures}},
               {{"Helen Foy, SENCO at Mill Lane Primary", "Learning", "12 October", "42"},
                {"Leila Haddad, speech and language therapist", "Talking and understanding",
                 "12 October", "42"},
                {"Tom Reyes, educational psychologist", "How Amara learns", "12 October", "42"}},
               FirstColumn::headers},
         Heading{2, "Your rights"},
         List{Marker::bullet,
              {{{"You can tell us more at any time, in any way you like."}},
               {{"You can ask for anyone else's advice that is reasonable."}},
               {{"Free, independent help: Alderbrook SENDIASS, 01632 960 321."}}}},
         paragraph(
             "If anything in this letter is not clear, please ring me. I am glad to explain."),
         Signature{"Joanne Pryce", "SEN caseworker, Alderbrook Council", "12 October 2026"}}};
}

inline Statement statement(std::string mark, std::string words, std::string said_by) {
    return {std::move(mark),
            {paragraph(std::move(words))},
            std::move(said_by),
            Agreement::not_asked,
            ""};
}

inline void add_section_of_needs(std::vector<Block>& blocks) {
    blocks.push_back(Heading{2, "B. What Amara finds hard"});
    blocks.push_back(Heading{3, "Talking and understanding"});
    Statement b1 = statement(
        "B1",
        "Amara finds it hard to follow talk in a group. She needs longer to work out what was "
        "said. In a noisy room she covers her ears and leaves.",
        "Leila Haddad, speech and language therapist, 3 November 2026");
    b1.agreement = Agreement::agreed;
    b1.agreement_words = "Agreed by Grace Osei and Mill Lane Primary";
    blocks.push_back(b1);
    Statement b2 = statement(
        "B2", "She says little in class, and a great deal at home:", "Grace Osei, Amara's mum");
    b2.body.push_back(List{Marker::bullet,
                           {{{"with her brother she tells long stories about foxes"}},
                            {{"with new people she points or pulls a sleeve"}}}});
    b2.agreement = Agreement::differs;
    b2.agreement_words = "Not agreed: school sees her talk to two friends at lunch";
    blocks.push_back(b2);
}

inline void add_section_of_help(std::vector<Block>& blocks, int rows) {
    blocks.push_back(Heading{2, "F. Help at school"});
    Table help{"Who does what, and how often",
               {{"Mark"}, {"Help"}, {"Who"}, {"Minutes a week", ColumnKind::figures}},
               {},
               FirstColumn::headers};
    for (int i = 1; i <= rows; ++i)
        help.rows.push_back(
            {"F" + std::to_string(i),
             i % 2 ? "A group of four to practise taking turns in talk, with pictures"
                   : "A quiet place she may choose herself, and someone she knows "
                     "nearby until she wants to come back",
             i % 2 ? "Teaching assistant trained by the therapist" : "Class teacher",
             std::to_string(15 * i)});
    blocks.push_back(help);
}

inline Document plan(int rows_of_help = 24) {
    Document plan{"Amara Osei's education, health and care plan",
                  {},
                  Audience::family,
                  "Reference K7M2-4PQ9X",
                  "EHC plan, final, version 3, 18 January 2027",
                  "Page {page} of {pages}",
                  {}};
    auto& blocks = plan.blocks;
    blocks.push_back(Heading{1, "Amara's plan"});
    blocks.push_back(Facts{{{"For", "Amara Osei, born 27 March 2018"},
                            {"School", "Mill Lane Primary School, Alderbrook"},
                            {"Final plan from", "Monday 18 January 2027"},
                            {"Looked at again by", "Monday 17 January 2028"}}});
    blocks.push_back(Heading{2, "A. Amara's views, wishes and story"});
    blocks.push_back(Picture{small_png(), "Amara's drawing of a fox under a tree",
                             "Amara drew this in October"});
    blocks.push_back(statement("A1",
                               "I like foxes, drawing and my brother Kofi. I don't like it when "
                               "everyone talks at once. I want to finish the fox book with Mina.",
                               "Amara, with pictures, 20 October 2026"));
    add_section_of_needs(blocks);
    const std::pair<const char*, const char*> short_sections[] = {
        {"C. Health needs", "Amara has glue ear. Her hearing is checked each spring."},
        {"D. Social care needs", "None were found. Grace knows how to ask if that changes."},
        {"E. What will change", "By July 2028 Amara will stay with a group of four for a whole "
                                "15-minute activity, on four days out of five."}};
    for (const auto& [heading, words] : short_sections) {
        blocks.push_back(Heading{2, heading});
        blocks.push_back(statement(std::string{heading[0]} + "1", words, ""));
    }
    add_section_of_help(blocks, rows_of_help);
    const std::pair<const char*, const char*> last_sections[] = {
        {"G. Help from health", "A hearing test each March at Oakhurst Hospital."},
        {"H. Help at home and from social care", "No help is needed now."},
        {"I. School", "Mill Lane Primary School, a mainstream school."},
        {"J. Personal budget", "Grace has not asked for one. She may ask at each review."}};
    for (const auto& [heading, words] : last_sections) {
        blocks.push_back(Heading{2, heading});
        blocks.push_back(paragraph(words));
    }
    blocks.push_back(PageBreak{});
    blocks.push_back(Heading{2, "K. Advice we used"});
    blocks.push_back(List{Marker::number,
                          {{{"Grace Osei's story, 28 September 2026"}},
                           {{"Helen Foy, SENCO, 9 November 2026"}},
                           {{"Tom Reyes, educational psychologist, 20 November 2026"}}}});
    blocks.push_back(Signature{"Joanne Pryce", "for Alderbrook Council", "18 January 2027"});
    return plan;
}

inline Document letter_in_arabic() {
    Document letter{"قرارنا بشأن أمارة",
                    {"ar", Direction::right_to_left},
                    Audience::family,
                    "المرجع K7M2-4PQ9X",
                    "قرار التقييم، الإصدار 1",
                    "صفحة {page} من {pages}",
                    {}};
    letter.blocks = {
        Block{Letterhead{"Alderbrook Together", {"01632 960 123"}}, Tongue{}},
        Heading{1, "سوف نعرف ما يساعد أمارة"},
        paragraph("شكرا لك على قصة أمارة. قررنا تقييم احتياجاتها في التعليم والصحة والرعاية."),
        List{Marker::bullet, {{{"نطلب المشورة من المدرسة"}}, {{"نخبرك بقرارنا"}}}},
        Table{
            "المواعيد", {{"ماذا"}, {"متى"}}, {{"المشورة", "23 نوفمبر 2026"}}, FirstColumn::headers},
        statement("B1", "تحتاج أمارة إلى وقت أطول لفهم الكلام.", "ليلى حداد"),
        Block{paragraph("The English letter counts in law."), Tongue{}}};
    return letter;
}
} // namespace trefoil::document::samples
