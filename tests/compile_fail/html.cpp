// Misuses of the writer of pages. tests/compile_fail/check.cmake compiles this file once for each
// CASE and expects an error; CASE 0 is right use and must compile, or the test would prove nothing.
#include "platform/html/html.hpp"
#include "platform/html/elements.hpp"

using namespace trefoil::html;

struct Options {
    Url href{};
};

void use(Writer& w, const std::string& typed, const char* pointer) {
#if CASE == 0
    w.el("p").cls("note").attr("title", typed)(typed);
    w.el("a").url("href", Url{"/cases"} / typed)(pointer);
    (void)link(typed, "/cases");
    (void)Options{.href = "/cases"};
#elif CASE == 1
    w.el(typed)("an element named by what was typed");
#elif CASE == 2
    w.el(pointer)("an element named at run time");
#elif CASE == 3
    w.el("p").attr(pointer, "an attribute named at run time")();
#elif CASE == 4
    w.el("p").attr("onclick", "a script in an attribute")();
#elif CASE == 5
    w.el("p").attr("style", "color:red")();
#elif CASE == 6
    w.el("a").attr("href", typed)("an address that is only text");
#elif CASE == 7
    w.el("a").url("href", typed)("an address that was typed");
#elif CASE == 8
    (void)Options{.href = "javascript:alert(1)"};
#elif CASE == 9
    (void)Options{.href = "//elsewhere.example"};
#elif CASE == 10
    w.el("script")("a script");
#elif CASE == 11
    w.el("p").cls("a\" onclick=\"b")();
#elif CASE == 12
    w.el("p"); // an element that is never ended
#elif CASE == 13
    Html html;
    html.markup_ = typed; // markup that was typed
#endif
    (void)w, (void)typed, (void)pointer;
}
