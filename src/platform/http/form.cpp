// application/x-www-form-urlencoded, and choosing the reader by the type of the content.
#include "platform/http/form.hpp"
#include "platform/http/decoding.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::http {
namespace {
std::string small_letters(std::string_view text) {
    std::string small{text};
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return small;
}

std::string media_type(std::string_view content_type) {
    auto type = content_type.substr(0, content_type.find(';'));
    while (type.ends_with(' ') || type.ends_with('\t')) type.remove_suffix(1);
    return small_letters(type);
}
} // namespace

int status_of(FormRefusal refusal) {
    switch (refusal) {
    case FormRefusal::bad_escape:
    case FormRefusal::bad_text:
    case FormRefusal::bad_parts: return 400;
    case FormRefusal::too_many_fields:
    case FormRefusal::name_too_long: return 413;
    case FormRefusal::unknown_type: return 415;
    }
    std::abort();
}

Result<Fields, FormRefusal> parse_form(std::string_view body, const FormLimits& limits) {
    std::vector<std::pair<std::string, std::string>> pairs;
    while (!body.empty()) {
        const auto end = std::min(body.find('&'), body.size());
        const auto pair = body.substr(0, end);
        body.remove_prefix(std::min(end + 1, body.size()));
        if (pair.empty()) continue; // "a=1&&b=2", as browsers' own reader does
        if (pairs.size() == limits.fields_max) return Refused{FormRefusal::too_many_fields};
        const auto sign = std::min(pair.find('='), pair.size());
        auto name = percent_decode(pair.substr(0, sign), Plus::is_space);
        auto value = percent_decode(pair.substr(std::min(sign + 1, pair.size())), Plus::is_space);
        if (!name || !value) return Refused{FormRefusal::bad_escape};
        if (name->size() > limits.name_bytes_max) return Refused{FormRefusal::name_too_long};
        if (!is_plain_utf8(*name) || !is_plain_utf8(*value)) return Refused{FormRefusal::bad_text};
        pairs.emplace_back(std::move(*name), std::move(*value));
    }
    return Fields{std::move(pairs)};
}

Result<Request, FormRefusal> with_form(Request request, std::string body,
                                       const FormLimits& limits) {
    const auto content_type = request.header("content-type");
    const auto type = media_type(content_type);
    if (type == "application/x-www-form-urlencoded") {
        auto fields = parse_form(body, limits);
        if (!fields) return Refused{fields.error()};
        request.form = *std::move(fields);
    } else if (type == "multipart/form-data") {
        auto parts = parse_multipart(boundary_of(content_type), body, limits);
        if (!parts) return Refused{parts.error()};
        Parts read = *std::move(parts);
        request.form = std::move(read.fields);
        request.uploads = std::move(read.uploads);
    } else if (type == "application/json") {
        request.body = std::move(body);
    } else if (!body.empty()) {
        return Refused{FormRefusal::unknown_type};
    }
    return request;
}
} // namespace trefoil::http
