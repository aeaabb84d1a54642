// Founding a local area.
#include "app/founding.hpp"
#include "base/text.hpp"
#include "platform/html/url.hpp"
#include "shared/access/tell.hpp"
#include <algorithm>
#include <cstdlib>

namespace trefoil::app {
namespace {
using access::Action;
using access::Happened;
using access::Part;

// Characters of the columns.
constexpr std::size_t longest_area = 120;
constexpr std::size_t longest_name = 160;
constexpr std::size_t longest_service = 80;
constexpr std::size_t longest_telephone = 40;
constexpr std::size_t longest_web = 200;

// "Alderbrook and Fell" -> "alderbrook-and-fell": short and stable.
std::string code_from(std::string_view name) {
    std::string code = fold(name);
    for (char& c : code)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) c = '-';
    return code.substr(0, 40);
}

bool is_empty(std::string_view words) { return trimmed(words).empty(); }
bool fits(std::string_view words, std::size_t longest) {
    return clean_words(words) && length_of(words) <= longest;
}
bool is_name(std::string_view words) { return !is_empty(words) && fits(words, longest_name); }
bool is_telephone(std::string_view words) {
    return !is_empty(words) && fits(words, longest_telephone);
}

// An address that a page may link to, or none.
bool is_web(std::string_view words) {
    return words.empty() ||
           (words.starts_with("https://") && html::Url::parse(words) && fits(words, longest_web));
}

access::Agency agency_of(bodies::Kind kind) {
    switch (kind) {
    case bodies::Kind::send_service:
    case bodies::Kind::education_psychology:
    case bodies::Kind::school:
    case bodies::Kind::college:
    case bodies::Kind::early_years:
    case bodies::Kind::advice_service: return access::Agency::education;
    case bodies::Kind::social_care: return access::Agency::social_care;
    case bodies::Kind::health_service:
    case bodies::Kind::commissioner: return access::Agency::health;
    }
    std::abort();
}

bool is_councils_own(bodies::Kind kind) {
    return kind == bodies::Kind::send_service || kind == bodies::Kind::education_psychology ||
           kind == bodies::Kind::social_care;
}
} // namespace

std::string_view code_of(FoundRefusal refusal) {
    switch (refusal) {
    case FoundRefusal::no_name: return "no_name";
    case FoundRefusal::no_telephone: return "no_telephone";
    case FoundRefusal::too_long: return "too_long";
    case FoundRefusal::founded_before: return "founded_before";
    }
    std::abort();
}

std::string_view code_of(EntryRefusal refusal) {
    switch (refusal) {
    case EntryRefusal::name_length: return "name_length";
    case EntryRefusal::service_length: return "service_length";
    case EntryRefusal::telephone_length: return "telephone_length";
    case EntryRefusal::web_address: return "web_address";
    case EntryRefusal::body_is_there: return "body_is_there";
    case EntryRefusal::no_such_body: return "no_such_body";
    case EntryRefusal::first_contact: return "first_contact";
    case EntryRefusal::closed_before_begun: return "closed_before_begun";
    }
    std::abort();
}

std::optional<FoundRefusal> refuse(const Founding& founding) {
    if (is_empty(founding.area) || is_empty(founding.council)) return FoundRefusal::no_name;
    if (is_empty(founding.telephone)) return FoundRefusal::no_telephone;
    if (!fits(founding.area, longest_area) || !fits(founding.council, longest_name) ||
        !fits(founding.telephone, longest_telephone))
        return FoundRefusal::too_long;
    return std::nullopt;
}

Result<Id<Area>, FoundRefusal> found(access::Door& door, const Founding& founding) {
    using Outcome = Result<Id<Area>, FoundRefusal>;
    if (const auto no = refuse(founding)) return Refused{*no};
    const auto code = code_from(founding.area);
    return door.deed(
        {"area.found", Action::begin, Part::set_up}, [&](access::Deed& deed) -> Outcome {
            const auto areas = areas::all(deed.reads());
            if (std::ranges::any_of(areas, [&](const auto& area) { return area.code == code; }))
                return Refused{FoundRefusal::founded_before};
            const auto area = deed.new_id<Area>();
            areas::add(deed, {area, code, founding.area, founding.telephone});
            bodies::add(deed, {deed.new_id<Body>(), founding.council, bodies::Kind::send_service,
                               access::Agency::education, "SEND service", area, deed.today()});
            return area;
        });
}

Result<Id<Body>, EntryRefusal> add_body(access::Door& door, Id<Area> area, const NewBody& body) {
    using Outcome = Result<Id<Body>, EntryRefusal>;
    return door.deed({"area.add_body", Action::begin, Part::set_up, access::in_area(area)},
                     [&](access::Deed& deed) -> Outcome {
                         if (!is_name(body.name)) return Refused{EntryRefusal::name_length};
                         if (!fits(body.service, longest_service))
                             return Refused{EntryRefusal::service_length};
                         if (bodies::named(deed, bodies::full_name(body.name, body.service)))
                             return Refused{EntryRefusal::body_is_there};
                         bodies::Organisation added{.id = deed.new_id<Body>(),
                                                    .name = body.name,
                                                    .kind = body.kind,
                                                    .agency = agency_of(body.kind),
                                                    .service = body.service,
                                                    .council_of = {},
                                                    .from_on = deed.today()};
                         if (is_councils_own(body.kind)) added.council_of = area;
                         bodies::add(deed, added);
                         if (!added.council_of)
                             access::record_agreement(deed, added.id, area, deed.today());
                         return added.id;
                     });
}

Result<Happened, EntryRefusal> rename_body(access::Door& door, std::string_view body,
                                           std::string_view name, std::string_view service) {
    using Outcome = Result<Happened, EntryRefusal>;
    return door.deed({"area.rename_body", Action::begin, Part::set_up},
                     [&](access::Deed& deed) -> Outcome {
                         if (!is_name(name)) return Refused{EntryRefusal::name_length};
                         if (!fits(service, longest_service))
                             return Refused{EntryRefusal::service_length};
                         const auto known = bodies::named(deed, body);
                         if (!known) return Refused{EntryRefusal::no_such_body};
                         const std::string kept{service.empty() ? known->service : service};
                         const auto other = bodies::named(deed, bodies::full_name(name, kept));
                         if (other && other->id != known->id)
                             return Refused{EntryRefusal::body_is_there};
                         bodies::rename(deed, known->id, name, kept);
                         return Happened{};
                     });
}

Result<Happened, EntryRefusal> close_body(access::Door& door, std::string_view body,
                                          Date last_day) {
    using Outcome = Result<Happened, EntryRefusal>;
    return door.deed({"area.close_body", Action::begin, Part::set_up},
                     [&](access::Deed& deed) -> Outcome {
                         const auto known = bodies::named(deed, body);
                         if (!known) return Refused{EntryRefusal::no_such_body};
                         if (known->kind == bodies::Kind::send_service)
                             return Refused{EntryRefusal::first_contact};
                         if (last_day < known->from_on)
                             return Refused{EntryRefusal::closed_before_begun};
                         bodies::close(deed, *known, last_day);
                         return Happened{};
                     });
}

Result<Happened, EntryRefusal> set_contact(access::Door& door, Id<Area> area,
                                           areas::ContactKind kind, const areas::Contact& contact) {
    using Outcome = Result<Happened, EntryRefusal>;
    return door.deed({"area.set_contact", Action::begin, Part::set_up, access::in_area(area)},
                     [&](access::Deed& deed) -> Outcome {
                         if (!is_name(contact.name)) return Refused{EntryRefusal::name_length};
                         if (!is_telephone(contact.telephone))
                             return Refused{EntryRefusal::telephone_length};
                         if (!is_web(contact.web)) return Refused{EntryRefusal::web_address};
                         areas::set_contact(deed, area, kind, contact);
                         return Happened{};
                     });
}

Result<Happened, EntryRefusal> set_telephone(access::Door& door, Id<Area> area,
                                             std::string_view telephone) {
    using Outcome = Result<Happened, EntryRefusal>;
    return door.deed({"area.set_telephone", Action::begin, Part::set_up, access::in_area(area)},
                     [&](access::Deed& deed) -> Outcome {
                         if (!is_telephone(telephone))
                             return Refused{EntryRefusal::telephone_length};
                         areas::set_telephone(deed, area, telephone);
                         return Happened{};
                     });
}
} // namespace trefoil::app
