// The browser that journeys use, on pages of its own: it must do what a browser without script
// does.
#include "platform/http/server.hpp"
#include "support/http_client.hpp"
#include "support/running_server.hpp"
#include <doctest/doctest.h>

using namespace trefoil::http;
using trefoil::test::Browser;
using trefoil::test::RunningServer;

namespace {
constexpr const char* form_page = R"(<!DOCTYPE html>
<html lang="en"><head><title>Ask &amp; tell - Trefoil</title><style>h1 { color: red }</style></head>
<body><!-- not <h1>this</h1> --><h1>Ask for <em>help</em></h1>
<script>"<h1>nor this</h1>"</script>
<a href="/other">Another page</a>
<form action="/send?kept=1" method="POST">
  <input type="hidden" name="once" value="k&#39;1&quot;">
  <label for="n">Your name</label><input id="n" name="name" value="">
  <input name="locked" value="x" disabled>
  <fieldset disabled><input name="locked_too" value="x"></fieldset>
  <input type="radio" name="who" value="parent" checked id="w1"><label for="w1">A parent</label>
  <input type="radio" name="who" value="school" id="w2"><label for="w2">A school</label>
  <label><input type="checkbox" name="need" value="speech" checked> Speech</label>
  <label><input type="checkbox" name="need" value="sight"> Sight</label>
  <select name="area"><option value="">Choose<option value="a">Alderbrook</option>
    <option>Fenmoor</option></select>
  <textarea name="note">
two
lines &lt;b&gt;</textarea>
  <button name="act" value="save">Save draft</button>
  <button type="button" name="act" value="script">By script</button>
  <button name="act" value="send">Send   now</button>
</form>
<form action="find"><input name="q"><input type="submit" value="Search"></form>
<form action="/files" method="post" enctype="multipart/form-data"><input type="file" name="f">
  <input name="t" value="1"><button>Upload</button></form>
</body></html>)";

void answer(const Request& request, const Reply& reply) {
    if (request.path == "/form/page") {
        Answer page;
        page.body = form_page;
        set_cookie(page, "id", "s1", false, {});
        return reply(std::move(page));
    }
    if (request.path == "/hop") return reply(redirect("/form/page?hopped=1"));
    if (request.path == "/loop") return reply(redirect("/loop"));
    std::string said = request.method == Method::post ? "POST " : "GET ";
    said += request.path + " cookie=" + std::string{request.cookie("id")};
    for (const auto& [name, value] : request.query.pairs()) said += "|?" + name + "=" + value;
    for (const auto& [name, value] : request.form.pairs()) said += "|" + name + "=" + value;
    for (const Upload& upload : request.uploads)
        said += "|" + upload.field + ":" + upload.file_name + ":" + upload.bytes;
    said += from_our_own_page(request) ? "|ours" : "|foreign";
    reply(text(200, said));
}
} // namespace

TEST_CASE("A page is read as a person sees it") {
    RunningServer server{{}, answer};
    Browser b{server.port()};
    const auto& page = b.get("/hop");
    CHECK(page.status == 200);
    CHECK(page.path == "/form/page?hopped=1");
    CHECK(page.title() == "Ask & tell - Trefoil");
    CHECK(page.heading() == "Ask for help");
    CHECK(page.has("Another page"));
    CHECK_FALSE(page.has("nor this"));
    CHECK_FALSE(page.has("not this"));
    CHECK_FALSE(page.has("color"));
    CHECK(b.cookie("id") == "s1");
}

TEST_CASE("A form sends what is on the page, what was typed, and the one button pressed") {
    RunningServer server{{}, answer};
    Browser b{server.port()};
    b.get("/form/page");
    CHECK(b.value_of("note") == "two\nlines <b>");
    CHECK(b.press("Save draft").body ==
          "POST /send cookie=s1|?kept=1|once=k'1\"|name=|who=parent|need=speech|area=|"
          "note=two\r\nlines <b>|act=save|ours");
    b.get("/form/page");
    b.fill("Your name", "Amira Khan").fill("note", "x&y=z").choose("who", "A school");
    b.choose("need", "sight").untick("need", "Speech").choose("area", "Fenmoor");
    CHECK(b.press("Send now").body ==
          "POST /send cookie=s1|?kept=1|once=k'1\"|name=Amira Khan|who=school|need=sight|"
          "area=Fenmoor|note=x&y=z|act=send|ours");
}

TEST_CASE("A search is a GET beside its page, and files go as multipart") {
    RunningServer server{{}, answer};
    Browser b{server.port()};
    b.get("/form/page");
    b.fill("q", "a b");
    CHECK(b.press("Search").body == "GET /form/find cookie=s1|?q=a b|ours");
    b.get("/form/page");
    CHECK(b.attach("f", "x.pdf", "\xFF\r\n").press("Upload").body ==
          "POST /files cookie=s1|t=1|f:x.pdf:\xFF\r\n|ours");
    b.get("/form/page");
    CHECK(b.press("Upload").body == "POST /files cookie=s1|t=1|ours");
    CHECK(b.post("/send", {{"a", "1"}}, "cross-site").has("a=1|foreign"));
    b.forget_cookies();
    CHECK(b.get("/other").body == "GET /other cookie=|ours");
}

TEST_CASE("What a person could not do on the page throws") {
    RunningServer server{{}, answer};
    Browser b{server.port()};
    b.get("/form/page");
    CHECK_THROWS_WITH(b.press("Delete"),
                      "there is no button \"Delete\" on /form/page (200, \"Ask for help\")");
    CHECK_THROWS(b.press("By script"));
    CHECK_THROWS(b.fill("colour", "red"));
    CHECK_THROWS(b.fill("locked", "y"));
    CHECK_THROWS(b.fill("once", "forged"));
    CHECK_THROWS(b.choose("who", "A doctor"));
    CHECK_THROWS(b.choose("area", "Oakhurst"));
    CHECK_THROWS(b.attach("name", "x", "y"));
    CHECK_THROWS(b.follow("Nowhere"));
    CHECK_THROWS(b.get("/loop"));
    CHECK_FALSE(b.has_button("Delete"));
}

TEST_CASE("Entities and tags that need no end are read") {
    using namespace trefoil::test;
    CHECK(decode_entities("&lt;&#60;&#x3c;&amp;amp; &pound;1 &rsquo; &no; & &#0; &#x110000;") ==
          "<<<&amp; £1 ’ &no; & &#0; &#x110000;");
    const auto page = read_page("<ul><li>one<li>two</ul><p>a<p id=z>b<br>c<td/>");
    CHECK(page->all("li").size() == 2);
    CHECK(page->by_id("z")->text() == "b c");
    CHECK(page->all("p").front()->text() == "a");
    for (const char* broken :
         {"<", "<a", "<a b", "<a b=", "<a b='", "</", "<!--", "<textarea>", "&"})
        CHECK_NOTHROW(read_page(broken));
}
