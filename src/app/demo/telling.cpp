// A request and an advice, in as few words as a story needs.
#include "app/demo/telling.hpp"

namespace trefoil::app::demo {
assessment::Asked asked(people::Name child, Date born_on, std::string_view setting) {
    assessment::Asked asked;
    asked.area = alderbrook();
    asked.child = std::move(child);
    asked.born_on = born_on;
    asked.setting = id_of<Body>(setting);
    return asked;
}

Advice advice_of(const Wrote& wrote, Date taken, std::optional<Date> sent) {
    using statements::Kind;
    const auto words = [](std::string_view text) {
        return statements::Text{.words = std::string{text}, .quantity = {}};
    };
    return {.adviser = wrote.adviser,
            .statements = {{Kind::need, words(wrote.need)},
                           {Kind::provision,
                            {.words = std::string{wrote.help},
                             .quantity = {std::string{wrote.who}, std::string{wrote.how_often},
                                          std::string{wrote.how_long}}}},
                           {Kind::outcome, words(wrote.outcome)}},
            .sent_with = {.summary = std::string{wrote.summary}, .is_assessed = true},
            .taken = taken,
            .sent = sent};
}
} // namespace trefoil::app::demo
