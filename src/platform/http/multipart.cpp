// multipart/form-data as browsers send it (RFC 7578, and HTML's own rules for names).
#include "platform/http/decoding.hpp"
#include "platform/http/form.hpp"
#include <algorithm>
#include <optional>

namespace trefoil::http {
namespace {
bool equal_ignoring_case(std::string_view a, std::string_view small) {
    return std::equal(a.begin(), a.end(), small.begin(), small.end(), [](char x, char y) {
        return (x >= 'A' && x <= 'Z' ? static_cast<char>(x - 'A' + 'a') : x) == y;
    });
}

void drop_blanks(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
}

struct Disposition {
    std::optional<std::string> name, file_name;
};

// A quoted value as HTML writes it: only '"', CR and LF are escaped, as %22, %0D, %0A. A backslash
// is itself: a name on Windows may hold one, and no browser has sent "\"" for ten years.
std::optional<std::string> quoted(std::string_view& rest) {
    if (!rest.starts_with('"')) return std::nullopt;
    const auto end = rest.find('"', 1);
    if (end == std::string_view::npos) return std::nullopt;
    std::string value{rest.substr(1, end - 1)};
    rest.remove_prefix(end + 1);
    for (const auto& [escape, c] : {std::pair{"%22", '"'}, {"%0D", '\r'}, {"%0A", '\n'}})
        for (auto at = value.find(escape); at != std::string::npos; at = value.find(escape, at + 1))
            value.replace(at, 3, 1, c);
    return value;
}

// `form-data; name="x"; filename="y"`, each at most once and nothing unknown.
std::optional<Disposition> parse_disposition(std::string_view value) {
    constexpr std::string_view kind = "form-data";
    if (!equal_ignoring_case(value.substr(0, kind.size()), kind)) return std::nullopt;
    value.remove_prefix(kind.size());
    Disposition found;
    for (drop_blanks(value); !value.empty(); drop_blanks(value)) {
        if (!value.starts_with(';')) return std::nullopt;
        value.remove_prefix(1);
        drop_blanks(value);
        const auto sign = value.find('=');
        if (sign == std::string_view::npos) return std::nullopt;
        const auto key = value.substr(0, sign);
        value.remove_prefix(sign + 1);
        auto text = quoted(value);
        auto& place = equal_ignoring_case(key, "name") ? found.name : found.file_name;
        if (&place == &found.file_name && !equal_ignoring_case(key, "filename"))
            return std::nullopt;
        if (!text || place) return std::nullopt;
        place = std::move(text);
    }
    if (!found.name) return std::nullopt;
    return found;
}

struct PartHead {
    Disposition disposition;
    std::string content_type;
};

std::optional<PartHead> parse_head(std::string_view lines) {
    std::optional<Disposition> disposition;
    std::string content_type;
    while (!lines.empty()) {
        const auto end = std::min(lines.find("\r\n"), lines.size());
        const auto line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 2, lines.size()));
        const auto colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0) return std::nullopt;
        auto value = line.substr(colon + 1);
        drop_blanks(value);
        if (equal_ignoring_case(line.substr(0, colon), "content-disposition")) {
            if (disposition) return std::nullopt;
            disposition = parse_disposition(value);
            if (!disposition) return std::nullopt;
        } else if (equal_ignoring_case(line.substr(0, colon), "content-type")) {
            content_type = value;
        }
    }
    if (!disposition) return std::nullopt;
    return PartHead{std::move(*disposition), std::move(content_type)};
}

// Walks over the body part by part; what lies between is found once, never read twice.
struct Reader {
    std::string_view rest;
    std::string delimiter; // CRLF, two hyphens, the boundary

    enum class Next { part, end, broken };
    Next after_delimiter() {
        if (rest.starts_with("--")) {
            rest.remove_prefix(2);
            return rest.empty() || rest == "\r\n" ? Next::end : Next::broken;
        }
        if (!rest.starts_with("\r\n")) return Next::broken;
        rest.remove_prefix(2);
        return Next::part;
    }
    std::optional<std::string_view> take_until(std::string_view mark) {
        const auto at = rest.find(mark);
        if (at == std::string_view::npos) return std::nullopt;
        const auto taken = rest.substr(0, at);
        rest.remove_prefix(at + mark.size());
        return taken;
    }
};

using Pairs = std::vector<std::pair<std::string, std::string>>;

std::optional<FormRefusal> keep(PartHead head, std::string_view content, Pairs& fields,
                                std::vector<Upload>& uploads, const FormLimits& limits) {
    auto& [name, file_name] = head.disposition;
    if (fields.size() + uploads.size() == limits.fields_max) return FormRefusal::too_many_fields;
    if (name->size() > limits.name_bytes_max) return FormRefusal::name_too_long;
    if (!is_plain_utf8(*name)) return FormRefusal::bad_text;
    if (!file_name) {
        if (!is_plain_utf8(content)) return FormRefusal::bad_text;
        fields.emplace_back(std::move(*name), content);
        return std::nullopt;
    }
    if (!is_plain_utf8(*file_name) || !is_plain_utf8(head.content_type))
        return FormRefusal::bad_text;
    if (file_name->size() > limits.part_header_bytes_max) return FormRefusal::name_too_long;
    if (file_name->empty() && content.empty()) return std::nullopt; // no file was chosen
    uploads.push_back({std::move(*name), std::move(*file_name), std::move(head.content_type),
                       std::string{content}});
    return std::nullopt;
}
} // namespace

std::string_view boundary_of(std::string_view content_type) {
    auto semicolon = content_type.find(';');
    while (semicolon != std::string_view::npos) {
        content_type.remove_prefix(semicolon + 1);
        drop_blanks(content_type);
        semicolon = content_type.find(';');
        auto parameter = content_type.substr(0, semicolon);
        constexpr std::string_view key = "boundary=";
        if (!equal_ignoring_case(parameter.substr(0, key.size()), key)) continue;
        parameter.remove_prefix(key.size());
        while (parameter.ends_with(' ')) parameter.remove_suffix(1);
        if (parameter.size() >= 2 && parameter.starts_with('"') && parameter.ends_with('"'))
            parameter = parameter.substr(1, parameter.size() - 2);
        const auto allowed = [](char c) { return c > 0x20 && c < 0x7F && c != '"'; };
        // RFC 2046 section 5.1.1: 70 characters at most.
        if (parameter.size() > 70 || !std::all_of(parameter.begin(), parameter.end(), allowed))
            return {};
        return parameter;
    }
    return {};
}

Result<Parts, FormRefusal> parse_multipart(std::string_view boundary, std::string_view body,
                                           const FormLimits& limits) {
    if (boundary.empty()) return Refused{FormRefusal::bad_parts};
    Reader reader{body, "\r\n--" + std::string{boundary}};
    // The first delimiter begins the body: no preamble, which no browser sends.
    if (!reader.rest.starts_with(std::string_view{reader.delimiter}.substr(2)))
        return Refused{FormRefusal::bad_parts};
    reader.rest.remove_prefix(reader.delimiter.size() - 2);
    Pairs fields;
    std::vector<Upload> uploads;
    for (;;) {
        const auto next = reader.after_delimiter();
        if (next == Reader::Next::broken) return Refused{FormRefusal::bad_parts};
        if (next == Reader::Next::end) return Parts{Fields{std::move(fields)}, std::move(uploads)};
        const auto lines = reader.take_until("\r\n\r\n");
        if (!lines || lines->size() > limits.part_header_bytes_max)
            return Refused{FormRefusal::bad_parts};
        auto head = parse_head(*lines);
        if (!head) return Refused{FormRefusal::bad_parts};
        const auto content = reader.take_until(reader.delimiter);
        if (!content) return Refused{FormRefusal::bad_parts};
        if (const auto refusal = keep(std::move(*head), *content, fields, uploads, limits))
            return Refused{*refusal};
    }
}
} // namespace trefoil::http
