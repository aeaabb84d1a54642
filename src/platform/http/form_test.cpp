// Targets, queries and forms: what is read, and what is refused.
#include "platform/http/decoding.hpp"
#include "platform/http/form.hpp"
#include "platform/http/target.hpp"
#include <doctest/doctest.h>

using namespace trefoil::http;
using namespace std::literals;

TEST_CASE("A target has one reading") {
    const auto path = [](std::string_view target) {
        const auto parsed = parse_target(target);
        return parsed ? parsed->path : "refused";
    };
    CHECK(path("/") == "/");
    CHECK(path("/a%20b/c%C3%BC") == "/a b/cü");
    CHECK(path("/a+b?x=1") == "/a+b");
    CHECK(path("/...") == "/...");
    for (const auto wrong : {"",
                             "*",
                             "a",
                             "http://h/",
                             "/a b",
                             "/#x",
                             "/\xC3\xBC",
                             "/%",
                             "/%2",
                             "/%zz",
                             "/%00",
                             "/%0a",
                             "/%7f",
                             "/a%2fb",
                             "/a%2Fb",
                             "/a%5cb",
                             "/a\\b",
                             "/..",
                             "/.",
                             "/a/../b",
                             "/a/..",
                             "/%2e%2e/b",
                             "/.%2E",
                             "/%c0%ae%c0%ae/",
                             "/%c0%af",
                             "/%e0%80%af",
                             "/%f0%80%80%af",
                             "/%ed%a0%80",
                             "/%f4%90%80%80",
                             "/%ff",
                             "/%c3",
                             "/?a=%",
                             "/?a=%00",
                             "/?%ff"}) {
        CAPTURE(wrong);
        CHECK(path(wrong) == "refused");
    }
}

TEST_CASE("A form keeps order, repeats and empty values") {
    const auto form = parse_form("a=1&b=x+y%26z&a=2&c&d=&=e&&f=%C3%BC%0D%0A");
    REQUIRE(form);
    CHECK(form->pairs().size() == 7);
    CHECK(form->get("a") == "1");
    CHECK(form->all("a") == std::vector{"1"sv, "2"sv});
    CHECK(form->get("b") == "x y&z");
    CHECK(form->has("c"));
    CHECK(form->get("") == "e");
    CHECK(form->get("f") == "ü\r\n");
    CHECK_FALSE(form->has("g"));
}

TEST_CASE("A form that could be read in two ways, or is too large, is refused") {
    const auto why = [](std::string_view body) { return parse_form(body, {3, 5}).error(); };
    CHECK(why("a=%4") == FormRefusal::bad_escape);
    CHECK(why("%=1") == FormRefusal::bad_escape);
    CHECK(why("a=%00") == FormRefusal::bad_text);
    CHECK(why("a=\xFF") == FormRefusal::bad_text);
    CHECK(why("a&b&c&d") == FormRefusal::too_many_fields);
    CHECK(why("abcdef=1") == FormRefusal::name_too_long);
}

namespace {
std::string part(std::string_view head, std::string_view content) {
    return "--B\r\n" + std::string{head} + "\r\n\r\n" + std::string{content} + "\r\n";
}
std::string field(std::string_view name, std::string_view content) {
    return part("Content-Disposition: form-data; name=\"" + std::string{name} + "\"", content);
}
} // namespace

TEST_CASE("A multipart form has fields and files; a file not chosen is none") {
    const std::string bytes{"\r\n--C\0\xFF", 7};
    const auto body = field("a", "1") + field("q%22q", "ü\r\n") +
                      part("content-disposition: form-data; name=\"f\"; filename=\"C:\\x.pdf\"\r\n"
                           "Content-Type: application/pdf",
                           bytes) +
                      part("Content-Disposition: form-data; name=\"g\"; filename=\"\"\r\n"
                           "Content-Type: application/octet-stream",
                           "") +
                      "--B--\r\n";
    const auto form = parse_multipart("B", body);
    REQUIRE(form);
    CHECK(form->fields.get("a") == "1");
    CHECK(form->fields.get("q\"q") == "ü\r\n");
    REQUIRE(form->uploads.size() == 1);
    CHECK(form->uploads[0].field == "f");
    CHECK(form->uploads[0].file_name == "C:\\x.pdf");
    CHECK(form->uploads[0].content_type == "application/pdf");
    CHECK(form->uploads[0].bytes == bytes);
    CHECK(parse_multipart("B", "--B--")->fields.pairs().empty());
}

TEST_CASE("A multipart body that breaks its rules is refused") {
    const auto good = field("a", "1");
    for (const std::string& wrong :
         {""s, "--B"s, "x--B--"s, good, good + "--B", good + "--B--x", good + "--Bx",
          part("Content-Disposition: form-data", "") + "--B--",
          part("Content-Disposition: attachment; name=\"a\"", "") + "--B--",
          part("Content-Disposition: form-data; name=a", "") + "--B--",
          part("Content-Disposition: form-data; name=\"a", "") + "--B--",
          part("Content-Disposition: form-data; name=\"a\"; name=\"b\"", "") + "--B--",
          part("Content-Disposition: form-data; name=\"a\"; filename*=\"b\"", "") + "--B--",
          part("Content-Type: text/plain", "") + "--B--", part("nothing", "") + "--B--",
          part(std::string(5000, 'x') + ": y", "") + "--B--"}) {
        CAPTURE(wrong.substr(0, 200));
        const auto form = parse_multipart("B", wrong);
        REQUIRE_FALSE(form);
        CHECK(form.error() == FormRefusal::bad_parts);
    }
    CHECK(parse_multipart("", "--\r\n").error() == FormRefusal::bad_parts);
    CHECK(parse_multipart("B", field("a", "\xFF") + "--B--").error() == FormRefusal::bad_text);
    CHECK(parse_multipart("B", good + good + "--B--", {1}).error() == FormRefusal::too_many_fields);
}

TEST_CASE("A boundary is found in the type of the content") {
    CHECK(boundary_of("multipart/form-data; boundary=abc") == "abc");
    CHECK(boundary_of("multipart/form-data; charset=utf-8; Boundary=\"a b\"").empty());
    CHECK(boundary_of("multipart/form-data;boundary=\"a-b\"") == "a-b");
    CHECK(boundary_of("multipart/form-data").empty());
    CHECK(boundary_of("multipart/form-data; boundary=" + std::string(71, 'x')).empty());
}

TEST_CASE("The type of the content chooses the reader") {
    const auto read = [](std::string type, std::string body) {
        Request request;
        request.headers = {{"content-type", std::move(type)}};
        return with_form(std::move(request), std::move(body));
    };
    CHECK(read("Application/X-WWW-Form-Urlencoded ; charset=utf-8", "a=1")->form.get("a") == "1");
    CHECK(read("application/json", "{}")->body == "{}");
    CHECK(read("text/plain", "a=1").error() == FormRefusal::unknown_type);
    CHECK(read("", "a=1").error() == FormRefusal::unknown_type);
    CHECK(read("", ""));
    CHECK(read("multipart/form-data", "--\r\n").error() == FormRefusal::bad_parts);
}
