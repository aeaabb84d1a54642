// Founding the demonstration area, by the product's own deeds.
#include "app/demo/people.hpp"
#include "app/installation.hpp"
#include "shared/access/tell.hpp"
#include "shared/accounts/accounts.hpp"
#include "shared/areas/areas.hpp"
#include <algorithm>
#include <cstdlib>
#include <map>

namespace trefoil::app::demo {
namespace {
enum class Refusal { founded_before };
std::string_view code_of(Refusal refusal) {
    switch (refusal) {
    case Refusal::founded_before: return "founded_before";
    }
    std::abort();
}

const Date since{std::chrono::year{2022} / 9 / 1};

bodies::Organisation organisation(const Place& place) {
    return {id_of<Body>(place.word),
            std::string{place.name},
            place.kind,
            place.agency,
            std::string{place.service},
            place.of_council ? std::optional{alderbrook()} : std::nullopt,
            since};
}
} // namespace

Id<Area> alderbrook() { return id_of<Area>("alderbrook"); }

bool is_founded(db::Database& database) {
    std::vector<areas::LocalArea> areas;
    database.read([&](db::Connection& reads) { areas = areas::all(reads); });
    if (areas.empty()) return false;
    if (std::ranges::find(areas, alderbrook(), &areas::LocalArea::id) == areas.end())
        throw NotThisFolder{"the database holds real records: serve it without --demo"};
    return true;
}

void found(access::Door& door) {
    using Answer = Result<access::Happened, Refusal>;
    (void)door.deed(
        {"demo.found", access::Action::begin, access::Part::set_up, access::in_area(alderbrook())},
        [](access::Deed& deed) -> Answer {
            // Numbers kept for drama.
            areas::add(deed, {alderbrook(), "alderbrook", "Alderbrook", "01632 960 123"});
            using areas::ContactKind;
            areas::set_contact(deed, alderbrook(), ContactKind::mediation_adviser,
                               {"Alderbrook Mediation Advice", "01632 960 201"});
            areas::set_contact(deed, alderbrook(), ContactKind::disagreement_resolution,
                               {"Alderbrook Resolution", "01632 960 202"});
            areas::set_contact(deed, alderbrook(), ContactKind::advice_service,
                               {"Alderbrook SEND Advice", "01632 960 203"});
            std::map<std::string_view, bodies::Organisation> known;
            for (const Place& place : places()) {
                const auto body = organisation(place);
                bodies::add(deed, body);
                if (!body.council_of) access::record_agreement(deed, body.id, alderbrook(), since);
                known.emplace(place.word, body);
            }
            for (const Member& member : members()) {
                const auto person = id_of<Person>(member.word);
                people::record_adult(
                    deed, {person, {std::string{member.given}, std::string{member.family}}});
                accounts::open_account(deed, person);
                const auto& body = known.at(member.body);
                bodies::appoint(deed,
                                {id_of<Appointment>(member.word),
                                 person,
                                 body.id,
                                 member.role,
                                 std::string{member.title},
                                 since,
                                 {}},
                                body);
            }
            for (const Relative& relative : relatives()) {
                const auto person = id_of<Person>(relative.word);
                people::record_adult(
                    deed, {person, {std::string{relative.given}, std::string{relative.family}}});
                accounts::open_account(deed, person);
            }
            return access::Happened{};
        });
}
} // namespace trefoil::app::demo
