// Letterhead, address and page ends belong to paper; on a page the sender and receiver are words.
#include "platform/html/document_page.hpp"
#include "platform/html/components/table.hpp"

namespace trefoil::html {
namespace {
namespace doc = document;

Html written_runs(const doc::Runs& runs) {
    return written([&](Writer& w) {
        for (const doc::Run& run : runs)
            if (run.weight == doc::Weight::strong)
                w.el("strong")(run.words);
            else
                w.text(run.words);
    });
}

class DocumentWriter {
public:
    DocumentWriter(Writer& w, FunctionRef<Url(std::size_t)> address_of)
        : w_(w), address_of_(address_of) {}

    void write(const doc::Block& block, std::size_t place) {
        place_ = place;
        const auto content = [&] { std::visit(*this, block.content); };
        if (block.tongue)
            tongued(w_.el("div"), *block.tongue)(content);
        else
            content();
    }
    static Element tongued(const Element& element, const doc::Tongue& tongue) {
        return element.attr("lang", tongue.language)
            .attr("dir", tongue.direction == doc::Direction::right_to_left ? "rtl" : "ltr");
    }

    void operator()(const doc::Heading& heading) {
        switch (heading.level) {
        case 1: return w_.el("h1").cls("govuk-heading-l")(heading.words);
        case 2: return w_.el("h2").cls("govuk-heading-m")(heading.words);
        case 3: return w_.el("h3").cls("govuk-heading-s")(heading.words);
        case 4: return w_.el("h4").cls("govuk-heading-s")(heading.words);
        case 5: return w_.el("h5").cls("govuk-heading-s")(heading.words);
        default: return w_.el("h6").cls("govuk-heading-s")(heading.words);
        }
    }
    void operator()(const doc::Paragraph& paragraph) {
        w_.el("p").cls("govuk-body")(written_runs(paragraph.runs));
    }
    void operator()(const doc::List& list) {
        const bool has_bullets = list.marker == doc::Marker::bullet;
        const auto element = has_bullets ? w_.el("ul").cls("govuk-list govuk-list--bullet")
                                         : w_.el("ol").cls("govuk-list govuk-list--number");
        element([&] {
            for (const doc::Runs& item : list.items) w_.el("li")(written_runs(item));
        });
    }
    void operator()(const doc::Table& table) {
        const auto format = [&](std::size_t i) {
            return table.columns[i].kind == doc::ColumnKind::figures ? "numeric" : "";
        };
        Table made{.caption = table.caption,
                   .first_cell_is_header = table.first_column == doc::FirstColumn::headers};
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            made.head.push_back({.content = table.columns[i].heading, .format = format(i)});
        for (const auto& words : table.rows) {
            auto& row = made.rows.emplace_back();
            for (std::size_t i = 0; i < words.size(); ++i)
                row.push_back({.content = words[i], .format = format(i)});
        }
        w_.add(html::table(made));
    }
    void operator()(const doc::Statement& statement) {
        const bool differs = statement.agreement == doc::Agreement::differs;
        w_.el("div").cls("statement").cls_if(differs, "statement--differs")([&] {
            w_.el("p").cls("statement__mark")(statement.mark);
            for (const doc::Prose& prose : statement.body) std::visit(*this, prose);
            line("statement__by", statement.said_by);
            line("statement__agreement", statement.agreement_words);
        });
    }
    void operator()(const doc::Picture& picture) {
        w_.el("figure").cls("picture")([&] {
            w_.el("img").url("src", address_of_(place_)).attr("alt", picture.words)();
            if (!picture.caption.empty()) w_.el("figcaption")(picture.caption);
        });
    }
    void operator()(const doc::Signature& signature) {
        w_.el("p").cls("govuk-body")([&] {
            w_.el("strong")(signature.name);
            for (const auto* words : {&signature.role, &signature.day}) {
                if (words->empty()) continue;
                w_.el("br")();
                w_.text(*words);
            }
        });
    }
    void operator()(const doc::Letterhead& letterhead) {
        w_.el("p").cls("govuk-body")([&] {
            w_.el("strong")(letterhead.name);
            for (const auto& each : letterhead.contact) {
                w_.el("br")();
                w_.text(each);
            }
        });
    }
    void operator()(const doc::Address& address) {
        w_.el("p").cls("govuk-body")([&] {
            for (const auto& each : address.lines) {
                if (&each != &address.lines.front()) w_.el("br")();
                w_.text(each);
            }
        });
    }
    void operator()(const doc::PageBreak&) {}
    void operator()(const doc::Facts& facts) {
        w_.el("dl").cls("govuk-summary-list govuk-summary-list--no-border")([&] {
            for (const doc::Fact& fact : facts.facts)
                w_.el("div").cls("govuk-summary-list__row")([&] {
                    w_.el("dt").cls("govuk-summary-list__key")(fact.label);
                    w_.el("dd").cls("govuk-summary-list__value")(fact.words);
                });
        });
    }

private:
    void line(Class name, const std::string& words) {
        if (!words.empty()) w_.el("p").cls(name)(words);
    }

    Writer& w_;
    FunctionRef<Url(std::size_t)> address_of_;
    std::size_t place_ = 0;
};
} // namespace

Html document_fragment(const document::Document& document,
                       FunctionRef<Url(std::size_t block)> address_of) {
    return written([&](Writer& w) {
        DocumentWriter writer(w, address_of);
        DocumentWriter::tongued(w.el("article").cls("document"), document.tongue)([&] {
            for (std::size_t i = 0; i < document.blocks.size(); ++i)
                writer.write(document.blocks[i], i);
            if (!document.footer.empty()) w.el("p").cls("document__foot")(document.footer);
        });
    });
}
} // namespace trefoil::html
