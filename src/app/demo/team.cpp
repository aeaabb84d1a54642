// Appointing caseworkers.
#include "app/demo/team.hpp"
#include "app/demo/names.hpp"
#include "shared/accounts/accounts.hpp"

namespace trefoil::app::demo {
namespace {
constexpr int children_for_one = 200; // as many as caseworkers say they have

enum class NoRefusal {};
std::string_view code_of(NoRefusal) { return {}; }

void appoint(Life& life, const std::string& word, const people::Name& name) {
    using Answer = Result<access::Happened, NoRefusal>;
    life.from_console([&](access::Door& door) {
        return door.deed({"demo.appoint", access::Action::begin, access::Part::set_up,
                          access::in_area(alderbrook())},
                         [&](access::Deed& deed) -> Answer {
                             const auto person = id_of<Person>(word);
                             people::record_adult(deed, {person, name});
                             accounts::open_account(deed, person);
                             bodies::appoint(deed,
                                             {id_of<Appointment>(word),
                                              person,
                                              id_of<Body>("send"),
                                              access::Role::case_officer,
                                              "SEND caseworker",
                                              deed.today(),
                                              {}},
                                             bodies::body(deed, id_of<Body>("send")));
                             return access::Happened{};
                         });
    });
}
} // namespace

std::vector<std::string> caseworkers(Life& life, int children, std::string_view seed) {
    std::vector<std::string> words{"joanne-pryce", "nadia-karim", "rob-ellery", "sian-powell"};
    while (static_cast<int>(words.size()) * children_for_one < children) {
        const std::string word = "caseworker " + std::to_string(words.size() + 1);
        const auto random = keyed_random(seed, word);
        life.joins(word, "send");
        life.on(life.today(),
                [&life, word, name = household(*random).parent] { appoint(life, word, name); });
        words.push_back(word);
    }
    return words;
}
} // namespace trefoil::app::demo
