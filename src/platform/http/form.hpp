// What a form sends, read once into fields and files.
#pragma once
#include "base/result.hpp"
#include "platform/http/http.hpp"
#include <string_view>

namespace trefoil::http {
struct FormLimits {
    std::size_t fields_max = 1000; // fields and files together
    std::size_t name_bytes_max = 200;
    std::size_t part_header_bytes_max = 4096; // of one part of a multipart form
};

enum class FormRefusal {
    bad_escape, // '%' without two hexadecimal digits
    bad_text,   // not UTF-8, or with a NUL
    bad_parts,  // a multipart body that does not follow RFC 7578
    too_many_fields,
    name_too_long,
    unknown_type, // neither kind of form, nor JSON
};
int status_of(FormRefusal refusal);

// application/x-www-form-urlencoded, which is a query's encoding too.
Result<Fields, FormRefusal> parse_form(std::string_view body, const FormLimits& limits = {});

struct Parts { // of multipart/form-data; a file field left empty sends no upload
    Fields fields;
    std::vector<Upload> uploads;
};
Result<Parts, FormRefusal> parse_multipart(std::string_view boundary, std::string_view body,
                                           const FormLimits& limits = {});
// Of a Content-Type: the boundary of multipart/form-data, or "" if it is none or breaks the rules.
std::string_view boundary_of(std::string_view content_type);

// Reads the body by the request's Content-Type into its form, uploads or, for JSON, body.
Result<Request, FormRefusal> with_form(Request request, std::string body,
                                       const FormLimits& limits = {});
} // namespace trefoil::http
