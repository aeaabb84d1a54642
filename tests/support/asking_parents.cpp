// Parents who ask again and again.
#include "support/asking_parents.hpp"

namespace trefoil::test {
namespace {
using namespace std::chrono_literals;
constexpr int parents = 4;

bool is_in_trouble(const Page& page) { return page.status >= 500; }

void come_in(Browser& browser) {
    browser.get("/sign-in");
    if (is_in_trouble(browser.post("/sign-in", {{"as", "new-parent"}})))
        throw std::runtime_error("nobody can sign in now");
}
} // namespace

AskingParents::AskingParents(unsigned short port) : port_(port) {
    for (int n = 0; n < parents; ++n) parents_.emplace_back([this] { ask_until_leaving(); });
}

// That the program is gone, or says it is in trouble, is what these parents are for; that a form is
// not what they know is not, and waiting would not bring it back.
void AskingParents::ask_until_leaving() {
    while (!leaving_) {
        Browser browser{port_};
        try {
            come_in(browser);
            while (!leaving_) ask_once(browser);
        } catch (const NotOnPage& why) {
            if (!is_in_trouble(browser.page())) {
                const std::lock_guard lock{mutex_};
                if (surprise_.empty()) surprise_ = why.what();
                return;
            }
            std::this_thread::sleep_for(5ms);
        } catch (const std::exception&) {
            std::this_thread::sleep_for(5ms);
        }
    }
}

void AskingParents::ask_once(Browser& browser) {
    constexpr std::string_view receipts = "/requests/";
    see(browser.get("/ask/child"));
    browser.fill("First name", "Amara").fill("What is hard?", "Noise.");
    see(browser.press("Check your answers"));
    const Page& page = browser.press("Send");
    see(page);
    if (is_in_trouble(page)) return;
    if (!page.path.starts_with(receipts))
        throw NotOnPage("what was sent brought no receipt but " + page.path + " (" +
                        std::to_string(page.status) + ")");
    const std::lock_guard lock{mutex_};
    told_.insert(page.path.substr(receipts.size()));
}

void AskingParents::see(const Page& page) {
    const std::lock_guard lock{mutex_};
    answers_.insert(page.status);
}

void AskingParents::wait_for_receipts(std::size_t more) const {
    for (const std::size_t enough = told().size() + more; told().size() < enough;) {
        std::this_thread::sleep_for(5ms);
        const std::lock_guard lock{mutex_};
        if (!surprise_.empty()) throw std::runtime_error("a parent cannot ask: " + surprise_);
    }
}

void AskingParents::leave() {
    leaving_ = true;
    parents_.clear();
}

std::set<std::string> AskingParents::told() const {
    const std::lock_guard lock{mutex_};
    return told_;
}

std::set<int> AskingParents::answers() const {
    const std::lock_guard lock{mutex_};
    return answers_;
}

std::set<std::string> missing(unsigned short port, const std::set<std::string>& told) {
    std::set<std::string> missing;
    Browser browser{port};
    come_in(browser);
    for (const std::string& reference : told)
        if (browser.get("/requests/" + reference).status != 200 || !browser.page().has("Noise."))
            missing.insert(reference);
    return missing;
}
} // namespace trefoil::test
