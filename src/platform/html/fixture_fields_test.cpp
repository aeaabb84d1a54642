// Published examples of fields, as our option structs.
#include "platform/html/components/button.hpp"
#include "platform/html/components/choices.hpp"
#include "platform/html/components/date_input.hpp"
#include "platform/html/components/select.hpp"
#include "platform/html/fixture_options.hpp"

namespace trefoil::html::fixtures {
namespace {
Button button_of(const Options& o) {
    return {.content = o.content(),
            .href = o["href"].address(),
            .name = o["name"].text(),
            .value = o["value"].text(),
            .type = o["type"].text_or("submit"),
            .is_start = o["isStartButton"].is_true(),
            .disabled = o["disabled"].is_true(),
            .prevents_double_click = o["preventDoubleClick"].yes_or_no(),
            .id = o["id"].text(),
            .classes = o.classes(),
            .attributes = o.attributes()};
}

// The design system wraps markup of a start button in a span; ours is given whole.
Html button_case(const Options& o) {
    Button made = button_of(o);
    if (made.is_start && o["html"].is_true())
        made.content = written([&](Writer& w) { w.el("span")(made.content); });
    return button(made);
}

Html exit_case(const Options& o) {
    ExitThisPage made{.content = o.content(),
                      .activated_text = o["activatedText"].text(),
                      .timed_out_text = o["timedOutText"].text(),
                      .press_two_more_times_text = o["pressTwoMoreTimesText"].text(),
                      .press_one_more_time_text = o["pressOneMoreTimeText"].text(),
                      .id = o["id"].text(),
                      .classes = o.classes(),
                      .attributes = o.attributes()};
    if (o["redirectUrl"].is_true()) made.to = o["redirectUrl"].address();
    return exit_this_page(made);
}

Affix affix_of(const Options& o) {
    return {.content = o.content(), .classes = o.classes(), .attributes = o.attributes()};
}

Html input_case(const Options& o) {
    return input({.name = o["name"].text(),
                  .label = label_of(o["label"]),
                  .hint = hint_of(o["hint"]),
                  .error = error_of(o["errorMessage"]),
                  .value = o["value"].text(),
                  .type = o["type"].text_or("text"),
                  .inputmode = o["inputmode"].text(),
                  .autocomplete = o["autocomplete"].text(),
                  .autocapitalize = o["autocapitalize"].text(),
                  .pattern = o["pattern"].text(),
                  .spellcheck = spellcheck_of(o["spellcheck"]),
                  .prefix = affix_of(o["prefix"]),
                  .suffix = affix_of(o["suffix"]),
                  .disabled = o["disabled"].is_true(),
                  .described_by = o["describedBy"].text(),
                  .id = o["id"].text(),
                  .classes = o.classes(),
                  .attributes = o.attributes(),
                  .form_group = form_group_of(o["formGroup"]),
                  .wrapper = affix_of(o["inputWrapper"])});
}

Html password_case(const Options& o) {
    return password_input({.name = o["name"].text(),
                           .label = label_of(o["label"]),
                           .hint = hint_of(o["hint"]),
                           .error = error_of(o["errorMessage"]),
                           .value = o["value"].text(),
                           .autocomplete = o["autocomplete"].text_or("current-password"),
                           .disabled = o["disabled"].is_true(),
                           .described_by = o["describedBy"].text(),
                           .id = o["id"].text(),
                           .classes = o.classes(),
                           .attributes = o.attributes(),
                           .form_group = form_group_of(o["formGroup"]),
                           .button_classes = o["button"].classes(),
                           .show_text = o["showPasswordText"].text(),
                           .hide_text = o["hidePasswordText"].text(),
                           .show_label = o["showPasswordAriaLabelText"].text(),
                           .hide_label = o["hidePasswordAriaLabelText"].text(),
                           .shown_announcement = o["passwordShownAnnouncementText"].text(),
                           .hidden_announcement = o["passwordHiddenAnnouncementText"].text()});
}

Html textarea_case(const Options& o) {
    return textarea({.name = o["name"].text(),
                     .label = label_of(o["label"]),
                     .hint = hint_of(o["hint"]),
                     .error = error_of(o["errorMessage"]),
                     .value = o["value"].text(),
                     .rows = o["rows"].number_or(5),
                     .spellcheck = spellcheck_of(o["spellcheck"]),
                     .autocomplete = o["autocomplete"].text(),
                     .disabled = o["disabled"].is_true(),
                     .described_by = o["describedBy"].text(),
                     .id = o["id"].text(),
                     .classes = o.classes(),
                     .attributes = o.attributes(),
                     .form_group = form_group_of(o["formGroup"])});
}

Html character_count_case(const Options& o) {
    return character_count({.name = o["name"].text(),
                            .label = label_of(o["label"]),
                            .hint = hint_of(o["hint"]),
                            .error = error_of(o["errorMessage"]),
                            .value = o["value"].text(),
                            .max_length = o["maxlength"].text(),
                            .max_words = o["maxwords"].text(),
                            .threshold = o["threshold"].text(),
                            .count_type = o["countType"].text(),
                            .rows = o["rows"].number_or(5),
                            .spellcheck = spellcheck_of(o["spellcheck"]),
                            .id = o["id"].text(),
                            .classes = o.classes(),
                            .message_classes = o["countMessage"].classes(),
                            .attributes = o.attributes(),
                            .form_group = form_group_of(o["formGroup"]),
                            .limit_text = o["textareaDescriptionText"].text(),
                            .characters_under = plural_of(o["charactersUnderLimitText"]),
                            .characters_over = plural_of(o["charactersOverLimitText"]),
                            .words_under = plural_of(o["wordsUnderLimitText"]),
                            .words_over = plural_of(o["wordsOverLimitText"]),
                            .characters_at = o["charactersAtLimitText"].text(),
                            .words_at = o["wordsAtLimitText"].text()});
}

std::vector<Choice> choices_of(const Options& all, const std::string& prefix) {
    std::vector<Choice> made;
    std::size_t place = 0;
    for (const auto& o : all.items()) {
        ++place;
        if (!o.is_true()) continue;
        std::string id = o["id"].text();
        // Left-out items keep their number in the template.
        if (id.empty() && place != made.size() + 1) id = prefix + "-" + std::to_string(place);
        made.push_back({.content = o.content(),
                        .value = o["value"].text(),
                        .hint = hint_of(o["hint"]),
                        .conditional = o["conditional"]["html"].markup(),
                        .checked = o["checked"].yes_or_no(),
                        .divider = o["divider"].text(),
                        .name = o["name"].text(),
                        .id = id,
                        .disabled = o["disabled"].is_true(),
                        .label_classes = o["label"].classes(),
                        .label_attributes = o["label"].attributes(),
                        .behaviour = o["behaviour"].text(),
                        .attributes = o.attributes()});
    }
    return made;
}

std::optional<Fieldset> fieldset_if_any(const Options& o) {
    if (!o.is_true()) return std::nullopt;
    return fieldset_of(o);
}

Html radios_case(const Options& o) {
    const std::string prefix = o["idPrefix"].text_or(o["name"].text());
    return radios({.name = o["name"].text(),
                   .fieldset = fieldset_if_any(o["fieldset"]),
                   .hint = hint_of(o["hint"]),
                   .error = error_of(o["errorMessage"]),
                   .items = choices_of(o["items"], prefix),
                   .value = o["value"].text(),
                   .id_prefix = o["idPrefix"].text(),
                   .classes = o.classes(),
                   .attributes = o.attributes(),
                   .form_group = form_group_of(o["formGroup"], "beforeInputs", "afterInputs")});
}

Html checkboxes_case(const Options& o) {
    const std::string prefix = o["idPrefix"].text_or(o["name"].text());
    std::vector<std::string> values;
    for (const auto& value : o["values"].items()) values.push_back(value.text());
    return checkboxes({.name = o["name"].text(),
                       .fieldset = fieldset_if_any(o["fieldset"]),
                       .hint = hint_of(o["hint"]),
                       .error = error_of(o["errorMessage"]),
                       .items = choices_of(o["items"], prefix),
                       .values = values,
                       .described_by = o["describedBy"].text(),
                       .id_prefix = o["idPrefix"].text(),
                       .classes = o.classes(),
                       .attributes = o.attributes(),
                       .form_group = form_group_of(o["formGroup"], "beforeInputs", "afterInputs")});
}

DatePart part_of(const Options& o, const Options& values, const std::string& name,
                 const std::string& name_prefix) {
    const std::string prefixed = name_prefix.empty() ? name : name_prefix + "-" + name;
    return {.name = name,
            .value = o["value"].is_stated() ? o["value"].text() : values[prefixed].text(),
            .label = o["label"].text(),
            .has_error = o["error"].yes_or_no(),
            .id = o["id"].text(),
            .inputmode = o["inputmode"].text_or("numeric"),
            .autocomplete = o["autocomplete"].text(),
            .pattern = o["pattern"].text(),
            .classes = o.classes(),
            .attributes = o.attributes()};
}

std::vector<DatePart> parts_of(const Options& o) {
    const std::string prefix = o["namePrefix"].text();
    std::vector<DatePart> parts;
    for (const auto& item : o["items"].items()) {
        if (!item.is_true()) continue;
        const std::string name = item["name"].text();
        parts.push_back(part_of(item, o["values"], name, prefix));
        if (!item["value"].is_stated() && o[name]["value"].is_stated())
            parts.back().value = o[name]["value"].text();
    }
    if (!parts.empty()) return parts;
    for (const char* usual : {"day", "month", "year"}) {
        if (o.states(usual) && !o[usual].is_true()) continue; // left out on purpose
        parts.push_back(part_of(o[usual], o["values"], o[usual]["name"].text_or(usual), prefix));
        auto& classes = parts.back().classes;
        if (usual == std::string_view{"year"} && classes.find("--width-") == std::string::npos)
            classes = "govuk-input--width-4" + (classes.empty() ? "" : " " + classes);
    }
    return parts;
}

Html date_input_case(const Options& o) {
    return date_input({.id = o["id"].text(),
                       .fieldset = fieldset_if_any(o["fieldset"]),
                       .hint = hint_of(o["hint"]),
                       .error = error_of(o["errorMessage"]),
                       .parts = parts_of(o),
                       .name_prefix = o["namePrefix"].text(),
                       .classes = o.classes(),
                       .attributes = o.attributes(),
                       .form_group = form_group_of(o["formGroup"], "beforeInputs", "afterInputs")});
}

Html select_case(const Options& o) {
    std::vector<Option> items;
    for (const auto& item : o["items"].items()) {
        if (!item.is_true()) continue;
        items.push_back({.text = item["text"].text(),
                         .selected = item["selected"].yes_or_no(),
                         .disabled = item["disabled"].is_true(),
                         .attributes = item.attributes()});
        if (const Options value = item["value"]; value.is_stated())
            items.back().value = value.yes_or_no() == false ? "false" : value.text();
    }
    return select({.name = o["name"].text(),
                   .label = label_of(o["label"]),
                   .hint = hint_of(o["hint"]),
                   .error = error_of(o["errorMessage"]),
                   .items = items,
                   .value = o["value"].text(),
                   .disabled = o["disabled"].is_true(),
                   .described_by = o["describedBy"].text(),
                   .id = o["id"].text(),
                   .classes = o.classes(),
                   .attributes = o.attributes(),
                   .form_group = form_group_of(o["formGroup"])});
}

void add_words(Attributes& all, const std::string& name, const Options& words) {
    if (words.is_object())
        for (const auto& [form, message] : words.members())
            all.push_back(Trusted::attribute("data-i18n." + name + "." + form, message.text()));
    else if (words.is_true())
        all.push_back(Trusted::attribute("data-i18n." + name, words.text()));
}

Attributes drop_zone_words(const Options& o) {
    Attributes words;
    add_words(words, "choose-files-button", o["chooseFilesButtonText"]);
    add_words(words, "no-file-chosen", o["noFileChosenText"]);
    add_words(words, "multiple-files-chosen", o["multipleFilesChosenText"]);
    add_words(words, "drop-instruction", o["dropInstructionText"]);
    add_words(words, "entered-drop-zone", o["enteredDropZoneText"]);
    add_words(words, "left-drop-zone", o["leftDropZoneText"]);
    for (const auto& [name, value] : o["wrapperAttributes"].members())
        words.push_back(Trusted::attribute(name, value.text()));
    return words;
}

Html file_upload_case(const Options& o) {
    return file_upload({.name = o["name"].text(),
                        .label = label_of(o["label"]),
                        .hint = hint_of(o["hint"]),
                        .error = error_of(o["errorMessage"]),
                        .multiple = o["multiple"].is_true(),
                        .disabled = o["disabled"].is_true(),
                        .described_by = o["describedBy"].text(),
                        .id = o["id"].text(),
                        .classes = o.classes(),
                        .attributes = o.attributes(),
                        .form_group = form_group_of(o["formGroup"]),
                        .has_drop_zone = o["javascript"].is_true(),
                        .wrapper_classes = o["wrapperClasses"].text(),
                        .wrapper_attributes = drop_zone_words(o)});
}
} // namespace

void add_fields(Components& all) {
    all["label"] = [](const Options& o) { return label(label_of(o)); };
    all["hint"] = [](const Options& o) { return hint(hint_of(o)); };
    all["error-message"] = [](const Options& o) { return error_message(error_of(o)); };
    all["fieldset"] = [](const Options& o) { return fieldset(fieldset_of(o)); };
    all["button"] = button_case;
    all["exit-this-page"] = exit_case;
    all["input"] = input_case;
    all["password-input"] = password_case;
    all["textarea"] = textarea_case;
    all["character-count"] = character_count_case;
    all["radios"] = radios_case;
    all["checkboxes"] = checkboxes_case;
    all["date-input"] = date_input_case;
    all["select"] = select_case;
    all["file-upload"] = file_upload_case;
}
} // namespace trefoil::html::fixtures
