// The plain words of a page: headings, paragraphs, links, lists, cards, columns, forms. A page puts
// these and the components together and writes no tag of its own.
#pragma once
#include "base/dates.hpp"
#include "platform/html/html.hpp"

namespace trefoil::html {

// Headings in order, one h1 a page. `id` lets a section or a link name it.
Html h1(const Html& words);
Html h2(const Html& words, std::string_view id = {});
Html h3(const Html& words, std::string_view id = {});
// The title and what stands beside it: the main things one can do here.
Html title_row(const Html& title, const std::vector<Html>& actions);
Html lede(const Html& words);    // the sentence under the page's title
Html caption(const Html& words); // the small line above the title: what the page belongs to

template <class... Parts> Html p(const Parts&... parts);
template <class... Parts> Html muted(const Parts&... parts); // second text, inside a line
template <class... Parts> Html strong(const Parts&... parts);
Html small(const Html& words); // a paragraph of smaller second text
Html br();

// A name keeps its own direction beside text that runs the other way.
Html name(std::string_view words);
Html hidden_words(std::string_view words); // read aloud, not seen

struct Link {
    Html content{};
    Url href{};
    std::string hidden_words{}; // after the content: "Read" + " advice from Fellside Primary"
    std::string classes{};
    Attributes attributes{};
};
Html link(const Link&);
inline Html link(const Html& words, const Url& to) { return link({.content = words, .href = to}); }

Html bullets(const std::vector<Html>& items);
Html numbers(const std::vector<Html>& items);
Html plain_list(const std::vector<Html>& items); // without marks
// Name and value, one under the other: short facts beside something.
struct Fact {
    Html name{};
    Html value{};
};
Html facts(const std::vector<Fact>&);

// A box with a heading of level 2; the section is named by it.
struct Card {
    std::string title{};
    Html content{};
    Html beside_title{}; // a tag, a count
    std::string id{};    // made from the title, unless stated
    int level = 2;
    std::string classes{};
};
Html card(const Card&);
Html note(const Html& content);        // set apart, brand tint
Html family_note(const Html& content); // set apart, in the family's colour

Html columns(const Html& main, const Html& aside);       // the aside stands below on a phone
Html beside_rail(const Html& rail, const Html& content); // the rail stands above on a phone
Html halves(const Html& first, const Html& second);
Html reading(const Html& content); // no wider than is easy to read
Html link_row(const std::vector<Html>& links);
Html button_row(const std::vector<Html>& buttons);
Html section(std::string_view heading_id, const Html& content);
Html rule();

// Numbers of one width, to be compared down a column.
Html figures(const Html& words);

struct HiddenField {
    std::string name{};
    std::string value{};
};
enum class Method { get, post };
struct Form {
    Url action{};
    Html content{};
    Method method = Method::post;
    std::vector<HiddenField> hidden{}; // one-time token, once-key, version
    bool has_files = false;
    std::string draft_key{}; // what is typed is kept as a draft of this name (data-autosave)
    Url draft_to{};          // where the script posts the draft
    std::string classes{};
    Attributes attributes{};
};
Html form(const Form&);

// Words of dates, in English as the service writes them.
using trefoil::day_and_month;
using trefoil::full_date;
using trefoil::short_date;
using trefoil::short_weekday_date;
using trefoil::weekday_date;
Html when(Date, std::string_view words);

// "3 days", "1 day"
std::string count_of(long number, std::string_view one, std::string_view many);
std::string pounds(Pence); // £4,200 or £4,200.50

std::string id_from(std::string_view words); // "Your person" -> "your-person"

template <class... Parts> Html p(const Parts&... parts) {
    return written([&](Writer& w) { w.el("p").cls("govuk-body")(joined(parts...)); });
}
template <class... Parts> Html muted(const Parts&... parts) {
    return written([&](Writer& w) { w.el("span").cls("muted")(joined(parts...)); });
}
template <class... Parts> Html strong(const Parts&... parts) {
    return written([&](Writer& w) { w.el("strong")(joined(parts...)); });
}
} // namespace trefoil::html
