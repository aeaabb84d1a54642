// A box for many words, and the one that counts them.
#include "platform/html/components/textarea.hpp"

namespace trefoil::html {
namespace {
std::string after_space(const std::string& classes) {
    return classes.empty() ? classes : " " + classes;
}

void add(Attributes& all, AttributeName name, const std::string& message) {
    if (!message.empty()) all.emplace_back(name, message);
}

struct Form {
    Class name;
    const std::string& message;
};

void add(Attributes& all, AttributeName name, const Plural& o) {
    const Form forms[] = {{"zero", o.zero}, {"one", o.one},   {"two", o.two},
                          {"few", o.few},   {"many", o.many}, {"other", o.other}};
    for (const auto& [form, message] : forms)
        if (!message.empty()) all.emplace_back(name, form, message);
}

// The limit in words, known once there is one; before that only a script could fill it in.
std::string limit_in_words(const CharacterCount& o, const std::string& count_type) {
    const std::string& limit = o.max_words.empty() ? o.max_length : o.max_words;
    if (limit.empty()) return {};
    std::string text = o.limit_text.empty()
                           ? "You can enter up to %{count} " +
                                 std::string{count_type == "words" ? "words" : "characters"}
                           : o.limit_text;
    constexpr std::string_view place = "%{count}";
    for (auto at = text.find(place); at != text.npos; at = text.find(place, at + limit.size()))
        text.replace(at, place.size(), limit);
    return text;
}

Attributes counting(const CharacterCount& o, const std::string& count_type) {
    Attributes all{{"data-module", "govuk-character-count"}};
    add(all, "data-maxlength", o.max_length);
    add(all, "data-maxwords", o.max_words);
    add(all, "data-threshold", o.threshold);
    add(all, "data-count-type", count_type);
    if (o.max_length.empty() && o.max_words.empty())
        add(all, "data-i18n.textarea-description", Plural{.other = o.limit_text});
    add(all, "data-i18n.characters-under-limit", o.characters_under);
    add(all, "data-i18n.characters-at-limit", o.characters_at);
    add(all, "data-i18n.characters-over-limit", o.characters_over);
    add(all, "data-i18n.words-under-limit", o.words_under);
    add(all, "data-i18n.words-at-limit", o.words_at);
    add(all, "data-i18n.words-over-limit", o.words_over);
    all.insert(all.end(), o.form_group.attributes.begin(), o.form_group.attributes.end());
    return all;
}
} // namespace

Html textarea(const Textarea& o) {
    const std::string& id = o.id.empty() ? o.name : o.id;
    return written([&](Writer& w) {
        form_group(w, o.form_group, o.error)([&] {
            Label label = o.label;
            label.field_id = id;
            write(w, label);
            DescribedBy described_by{o.described_by};
            write_descriptions(w, o.hint, o.error, id, described_by);
            w.add(o.form_group.before);
            auto field = w.el("textarea")
                             .cls("govuk-textarea")
                             .cls_if(!o.error.content.empty(), "govuk-textarea--error")
                             .classes(o.classes)
                             .attr("id", id)
                             .attr("name", o.name)
                             .attr("rows", o.rows);
            if (o.spellcheck != Spellcheck::as_the_browser_does)
                field = field.attr("spellcheck", o.spellcheck == Spellcheck::on ? "true" : "false");
            field.flag("disabled", o.disabled)
                .attr_if_any("aria-describedby", described_by.ids())
                .attr_if_any("autocomplete", o.autocomplete)
                .with(o.attributes)([&] {
                    // A parser drops the first line break after the tag; typed ones are kept.
                    if (o.value.starts_with('\n')) w.text("\n");
                    w.text(o.value);
                });
            w.add(o.form_group.after);
        });
    });
}

Html character_count(const CharacterCount& o) {
    const std::string& id = o.id.empty() ? o.name : o.id;
    const std::string count_type =
        o.count_type.empty() && !o.max_words.empty() ? "words" : o.count_type;
    const std::string about = id + "-info";
    return textarea(
        {.name = o.name,
         .label = o.label,
         .hint = o.hint,
         .error = o.error,
         .value = o.value,
         .rows = o.rows,
         .spellcheck = o.spellcheck,
         .described_by = about,
         .id = id,
         .classes = "govuk-js-character-count" + after_space(o.classes),
         .attributes = o.attributes,
         .form_group = {.classes = "govuk-character-count" + after_space(o.form_group.classes),
                        .attributes = counting(o, count_type),
                        .before = o.form_group.before,
                        .after = hint({.content = limit_in_words(o, count_type),
                                       .id = about,
                                       .classes = "govuk-character-count__message" +
                                                  after_space(o.message_classes)}) +
                                 o.form_group.after}});
}
} // namespace trefoil::html
