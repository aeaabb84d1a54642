// A council founds its area by commands alone, without a server in the folder and with one.
#include "support/authenticator.hpp"
#include "support/folder.hpp"
#include "support/http_client.hpp"
#include "support/program.hpp"
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>

using namespace trefoil;
using test::Browser;
using test::Program;
using Words = std::vector<std::string>;

namespace {
class Council {
public:
    Council() {
        Program founding{{"init", "--data", data(), "--area", "Fellshire", "--council",
                          "Fellshire Council", "--telephone", "01632 960 777"}};
        CHECK(founding.wait() == 0);
    }
    std::string data() const { return folder_.file("data"); }

    struct Told {
        std::string line;
        int status;
    };
    Told admin(Words deed) const {
        deed.insert(deed.begin(), "admin");
        deed.insert(deed.end(), {"--data", data()});
        Program entering{std::move(deed)};
        std::string line = entering.read_line();
        return {std::move(line), entering.wait()};
    }
    bool enters(Words deed) const { return admin(std::move(deed)).status == 0; }

    // Whoever is invited, signed in; staff with the key their page shows.
    Browser comes_in(unsigned short port, Words person) const {
        person.insert(person.begin(), "invite");
        const std::string link = admin(std::move(person)).line;
        Browser browser{port};
        browser.get(link.substr(link.find("/invitation/")));
        for (const test::Node* words : browser.page().tree().all("strong"))
            if (words->text().size() > 30)
                browser.fill("code", test::Authenticator{words->text()}.shows(now()));
        browser.fill("Choose a password", "kettle orbit heron").press("Sign in");
        CHECK(browser.page().status == 200);
        return browser;
    }
    Browser comes_in_to_the_service(unsigned short port, const std::string& given,
                                    std::string role) const {
        return comes_in(port, {"--email", given + "@fellshire.example", "--given", given, "--role",
                               std::move(role), "--body", "Fellshire Council, SEND service"});
    }

private:
    static Instant now() {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    }
    const test::Folder folder_;
};

// Asked for by Sam, and by whom is confirmed: the reference of the case.
std::string asked_and_confirmed(Browser& sam, Browser& noor, std::string_view child) {
    sam.get("/ask/child");
    sam.fill("First name", child).fill("born-day", "3").fill("born-month", "4");
    sam.fill("born-year", "2016").fill("Who are you to them?", "Dad");
    sam.press("Check your answers");
    sam.press("Send");
    const std::string path = sam.page().path;
    std::string reference = path.substr(path.rfind('/') + 1);
    noor.get("/cases/" + reference + "/standing");
    noor.choose("kind", "parental_responsibility").fill("How do you know?", "Birth certificate");
    noor.choose("orders", "asked").press("Confirm");
    return reference;
}

void propose_no(Browser& noor, const std::string& reference) {
    noor.get("/cases/" + reference + "/against/assess");
    noor.fill("need", "The specialist teacher says he may have dyslexia.");
    noor.fill("necessity", "His reading rose from 78 to 96 in a year with help at school.");
    noor.choose("unmet", "necessity").fill("reasons", "Callum met each of his targets.");
    noor.press("Propose it to a second person");
}

Words contact(std::string kind, std::string name, std::string telephone) {
    return {"contact",       "--kind",      std::move(kind),     "--name",
            std::move(name), "--telephone", std::move(telephone)};
}
} // namespace

TEST_CASE("An area founded by commands alone can be told no lawfully, and asks its own bodies") {
    const Council fellshire;
    CHECK(fellshire.enters({"body", "--kind", "school", "--name", "Fell School"}));
    CHECK(fellshire.enters({"body", "--kind", "education_psychology", "--name", "Fellshire Council",
                            "--service", "Educational psychology"}));
    CHECK(fellshire.enters(contact("mediation_adviser", "Fell Mediatoin", "01632 960 700")));

    Program serving{{"serve", "--data", fellshire.data(), "--port", "0"}};
    const unsigned short port = test::port_of(serving);
    CHECK(fellshire.enters({"body", "--kind", "social_care", "--name", "Fellshire Council",
                            "--service", "Children’s social care"}));
    CHECK(fellshire.enters(contact("mediation_adviser", "Fell Mediation", "01632 960 701")));
    CHECK(fellshire.enters(contact("disagreement_resolution", "Fell Resolution", "01632 960 702")));
    Browser sam = fellshire.comes_in(port, {"--email", "sam@example.org", "--given", "Sam"});
    Browser noor = fellshire.comes_in_to_the_service(port, "Noor", "case_officer");
    Browser devon = fellshire.comes_in_to_the_service(port, "Devon", "send_manager");

    const std::string callum = asked_and_confirmed(sam, noor, "Callum");
    propose_no(noor, callum);
    devon.get("/cases/" + callum + "/second-look/assess");
    devon.press("Confirm, and send the letters");
    CHECK(devon.page().status == 422);
    CHECK(devon.page().has("Set first whom the letter must name"));
    CHECK(fellshire.enters(contact("advice_service", "Fell SEND Advice", "01632 960 703")));
    devon.press("Confirm, and send the letters");
    CHECK(devon.page().has("We decided not to assess"));
    sam.get("/children/" + callum);
    sam.follow("We will not make an assessment of Callum");
    CHECK(sam.page().has("Fell Mediation, telephone 01632 960 701"));
    CHECK(sam.page().has("Fell Resolution, telephone 01632 960 702"));
    CHECK(sam.page().has("Fell SEND Advice, telephone 01632 960 703"));
    CHECK(sam.page().has("01632 960 777"));

    const std::string idris = asked_and_confirmed(sam, noor, "Idris");
    noor.get("/cases/" + idris + "/decision");
    noor.fill("need", "Dyslexia is likely.").fill("necessity", "It may be.");
    noor.fill("reasons", "The school asked for it too.");
    noor.press("Decide to assess, and send the letter");
    noor.get("/cases/" + idris + "/ask-for-advice");
    CHECK(noor.page().has("Educational psychology"));
    CHECK(noor.page().has("Children’s social care"));
    CHECK(serving.stop() == 0);
}

TEST_CASE("What is entered twice or cannot be changes nothing") {
    const Council fellshire;
    CHECK(fellshire.enters({"body", "--kind", "college", "--name", "Tarn College"}));
    CHECK_FALSE(fellshire.enters({"body", "--kind", "school", "--name", "TARN  College"}));
    CHECK_FALSE(fellshire.enters({"body", "--kind", "shop", "--name", "Fell Shop"}));
    CHECK_FALSE(fellshire.enters({"body", "--kind", "school", "--name", " "}));
    CHECK_FALSE(fellshire.enters({"body", "--kind", "school", "--name", std::string(161, 'a')}));
    CHECK_FALSE(fellshire.enters(
        {"body", "--kind", "school", "--name", "Fell School", "--area", "Elsewhere"}));
    CHECK_FALSE(fellshire.enters(contact("advice_service", "Fell Advice", "")));
    CHECK_FALSE(fellshire.enters(contact("solicitor", "Fell Law", "01632 960 704")));
    CHECK_FALSE(fellshire.enters({"telephone", "--number", std::string(41, '1')}));
}

TEST_CASE("The telephone number is the area's: it is entered once, for pages and letters") {
    const Council fellshire;
    CHECK(fellshire.enters({"telephone", "--number", "01632 960 778", "--area", "fellshire"}));
    Program serving{{"serve", "--data", fellshire.data(), "--port", "0"}};
    Browser visitor{test::port_of(serving)};
    CHECK(visitor.get("/sign-in/password").has("01632 960 778"));
    CHECK(serving.stop() == 0);
}

TEST_CASE("init changes nothing that is there, and makes nothing when it is refused") {
    const test::Folder folder;
    const std::string data = folder.file("data");
    const auto founds = [&](std::string area) {
        Program founding{{"init", "--data", data, "--area", std::move(area), "--council",
                          "Fellshire Council", "--telephone", "01632 960 777"}};
        return founding.wait() == 0;
    };
    CHECK_FALSE(founds(" "));
    CHECK_FALSE(founds(std::string(121, 'a')));
    CHECK(std::filesystem::is_empty(folder.path()));

    const std::string settings = data + "/trefoil.toml";
    std::filesystem::create_directory(data);
    std::ofstream{settings} << "port = 8443\n";
    CHECK_FALSE(founds("Fellshire"));
    CHECK(std::filesystem::file_size(settings) == std::string_view{"port = 8443\n"}.size());
    CHECK_FALSE(std::filesystem::exists(data + ".vault-key"));
    std::filesystem::remove(settings);
    CHECK(founds("Fellshire"));
}

TEST_CASE("A body is renamed and closed by commands, and a contact gets a web address") {
    const Council fellshire;
    CHECK(fellshire.enters({"body", "--kind", "school", "--name", "Fell School"}));
    CHECK(fellshire.enters({"rename-body", "--body", "Fell School", "--name", "Fell Academy"}));
    const auto closed = fellshire.admin({"close-body", "--body", "Fell Academy"});
    CHECK(closed.status == 0);
    CHECK(closed.line.ends_with("and nobody comes in for it"));
    CHECK(fellshire.admin({"close-body", "--body", "Fell School"}).status == 1);
    CHECK(fellshire.admin({"close-body", "--body", "Fell Academy", "--last-day", "soon"}).status ==
          1);
    Words advice = contact("advice_service", "Fell SEND Advice", "01632 960 703");
    advice.insert(advice.end(), {"--web", "https://advice.example"});
    CHECK(fellshire.admin(advice).line.ends_with("01632 960 703, https://advice.example"));
}
