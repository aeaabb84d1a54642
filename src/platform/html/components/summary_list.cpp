// A summary of answers.
#include "platform/html/components/lists.hpp"
#include <algorithm>

namespace trefoil::html {
namespace {
void write_link(Writer& w, const SummaryAction& o, const Html& card_title) {
    w.el("a").cls("govuk-link").classes(o.classes).url("href", o.href).with(o.attributes)([&] {
        w.add(o.content);
        if (o.hidden_text.empty() && card_title.empty()) return;
        w.el("span").cls("govuk-visually-hidden")([&] {
            if (!o.hidden_text.empty()) {
                w.text(" ");
                w.text(o.hidden_text);
            }
            if (!card_title.empty()) w.add(joined(" (", card_title, ")"));
        });
    });
}

void write_row(Writer& w, const SummaryRow& row, bool any_has_actions, const Html& card_title) {
    w.el("div")
        .cls("govuk-summary-list__row")
        .cls_if(any_has_actions && row.actions.empty(), "govuk-summary-list__row--no-actions")
        .classes(row.classes)([&] {
            w.el("dt").cls("govuk-summary-list__key").classes(row.key.classes)(row.key.content);
            w.el("dd")
                .cls("govuk-summary-list__value")
                .classes(row.value.classes)(row.value.content);
            if (row.actions.empty()) return;
            w.el("dd").cls("govuk-summary-list__actions").classes(row.actions_classes)([&] {
                if (row.actions.size() == 1) return write_link(w, row.actions[0], card_title);
                w.el("ul").cls("govuk-summary-list__actions-list")([&] {
                    for (const auto& action : row.actions)
                        w.el("li").cls("govuk-summary-list__actions-list-item")(
                            [&] { write_link(w, action, card_title); });
                });
            });
        });
}

void write_card_actions(Writer& w, const SummaryCard& card) {
    if (card.actions.empty()) return;
    if (card.actions.size() == 1) {
        w.el("div").cls("govuk-summary-card__actions").classes(card.actions_classes)([&] {
            write_link(w, card.actions[0], card.title);
        });
        return;
    }
    w.el("ul").cls("govuk-summary-card__actions").classes(card.actions_classes)([&] {
        for (const auto& action : card.actions)
            w.el("li").cls("govuk-summary-card__action")(
                [&] { write_link(w, action, card.title); });
    });
}
} // namespace

Html summary_list(const SummaryList& o) {
    const bool any_has_actions =
        std::ranges::any_of(o.rows, [](const SummaryRow& row) { return !row.actions.empty(); });
    const Html card_title = o.card ? o.card->title : Html{};
    return written([&](Writer& w) {
        const auto list = [&] {
            w.el("dl").cls("govuk-summary-list").classes(o.classes).with(o.attributes)([&] {
                for (const auto& row : o.rows) write_row(w, row, any_has_actions, card_title);
            });
        };
        if (!o.card) return list();
        const SummaryCard& card = *o.card;
        w.el("div").cls("govuk-summary-card").classes(card.classes).with(card.attributes)([&] {
            w.el("div").cls("govuk-summary-card__title-wrapper")([&] {
                if (!card.title.empty())
                    w.el(heading(card.level))
                        .cls("govuk-summary-card__title")
                        .classes(card.title_classes)(card.title);
                write_card_actions(w, card);
            });
            w.el("div").cls("govuk-summary-card__content")(list);
        });
    });
}
} // namespace trefoil::html
