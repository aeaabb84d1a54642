// What a decision rests on, as whoever decides reads it.
#include "capabilities/advice/evidence.hpp"
#include "capabilities/advice/pages.hpp"

namespace trefoil::advice {
namespace {
constexpr std::string_view context = "what it rests on";

std::string in_words(const Words& words, const Line& line, Date today) {
    const Request& request = line.request;
    const auto said = [&](std::string_view sentence, Date day) {
        return words(context, sentence, {{"who", line.from}, {"day", html::full_date(day)}});
    };
    if (request.answer && request.answer->refused_on)
        return said("{who}: refused on {day}, with reasons.", request.answer->on);
    if (!line.due || today <= *line.due)
        return said("{who}: asked on {day}, no answer yet.", request.asked_on);
    return said("{who}: asked on {day}, no answer yet.", request.asked_on) + " " +
           words.count(context, days_between(*line.due, today), "{n} day past the date.",
                       "{n} days past the date.");
}

bool is_missing(const Line& line) { return !line.request.is_sent(); }
} // namespace

html::Html what_it_rests_on(const Words& words, const Evidence& evidence) {
    std::vector<html::Html> in, missing;
    for (const Ground ground : evidence.nobody_asked)
        missing.emplace_back(
            words(context, "{who}: nobody was asked (regulation 6(1)({letter})).",
                  {{"who", title_of(words, ground)}, {"letter", std::string{letter_of(ground)}}}));
    for (const Ground ground : evidence.left_out)
        missing.emplace_back(words(context,
                                   "{who}: nobody was asked, for the reason that was recorded.",
                                   {{"who", title_of(words, ground)}}));
    for (const Line& line : evidence.asked) {
        if (is_missing(line)) {
            missing.emplace_back(in_words(words, line, evidence.today));
            continue;
        }
        const std::string day = html::full_date(line.request.answer->on);
        in.emplace_back(line.person.empty()
                            ? words(context, "{who}, {day}", {{"who", line.from}, {"day", day}})
                            : words(context, "{person}, {who}, {day}",
                                    {{"person", line.person}, {"who", line.from}, {"day", day}}));
    }
    return html::card(
        {.title = words(context, "What you decide from"),
         .content =
             html::h3(words(context, "Advice that is in")) +
             (in.empty() ? html::p(words(context, "None yet.")) : html::bullets(in)) +
             html::h3(words(context, "Still missing")) +
             (missing.empty() ? html::p(words(context, "Nothing that was asked for."))
                              : html::bullets(missing)) +
             html::small(words(context, "Late advice never holds the decision up: no date of the "
                                        "case moves."))});
}
} // namespace trefoil::advice
