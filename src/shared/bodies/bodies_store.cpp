// Bodies and appointments in the database. Appointments are told to access.
#include "base/text.hpp"
#include "shared/access/tell.hpp"
#include "shared/bodies/bodies.hpp"
#include <cstdlib>

namespace trefoil::bodies {
namespace {
// One letter can fold to several: bodies are sorted by the beginning of their names.
constexpr std::size_t folded_longest = 200;
std::string folded(std::string_view name) {
    return std::string{beginning_of(fold(name), folded_longest)};
}

Organisation body_from(const db::Row& row) {
    return {row.get<Id<Body>>(0),
            row.get<std::string>(1),
            kind_of(row.get<std::string>(2)),
            access::agency_of(row.get<std::string>(3)),
            row.get<std::string>(4),
            row.get<std::optional<Id<Area>>>(5),
            row.get<Date>(6)};
}

Post post_from(const db::Row& row) {
    const auto role = access::role_of(row.get<std::string>(3));
    if (!role) throw db::BadValue{};
    return {
        row.get<Id<Appointment>>(0), row.get<Id<Person>>(1), row.get<Id<Body>>(2),           *role,
        row.get<std::string>(4),     row.get<Date>(5),       row.get<std::optional<Date>>(6)};
}

void tell_access(access::Deed& deed, const Post& post, const Organisation& body) {
    access::record_appointment(deed, post.person, post.id,
                               {.role = post.role,
                                .body = post.body,
                                .council_of = body.council_of,
                                .agency = body.agency,
                                .from_on = post.from_on,
                                .to_on = post.to_on});
}
} // namespace

std::string_view code_of(Kind kind) {
    switch (kind) {
    case Kind::send_service: return "send_service";
    case Kind::education_psychology: return "education_psychology";
    case Kind::social_care: return "social_care";
    case Kind::school: return "school";
    case Kind::college: return "college";
    case Kind::early_years: return "early_years";
    case Kind::health_service: return "health_service";
    case Kind::commissioner: return "commissioner";
    case Kind::advice_service: return "advice_service";
    }
    std::abort();
}

Kind kind_of(std::string_view code) {
    for (const Kind kind : {Kind::send_service, Kind::education_psychology, Kind::social_care,
                            Kind::school, Kind::college, Kind::early_years, Kind::health_service,
                            Kind::commissioner, Kind::advice_service})
        if (code_of(kind) == code) return kind;
    throw db::BadValue{};
}

std::string full_name(std::string_view name, std::string_view service) {
    std::string full{name};
    if (!service.empty()) full.append(", ").append(service);
    return full;
}

std::string team_and_body(std::string_view name, std::string_view service) {
    return service.empty() ? std::string{name} : full_name(service, name);
}

std::string team_name(const Organisation& body) {
    return body.service.empty() ? body.name : body.service;
}

void add(access::Deed& deed, const Organisation& body) {
    deed.insert(
        "INSERT INTO bodies_body (id, name, folded_name, kind, agency, service, council_of, "
        "from_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        body.id, body.name, folded(body.name), code_of(body.kind), access::code_of(body.agency),
        body.service, body.council_of, body.from_on);
}

void appoint(access::Deed& deed, const Post& post, const Organisation& body) {
    deed.insert("INSERT INTO bodies_appointment (id, person, body, role, title, from_on, to_on) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                post.id, post.person, post.body, access::code_of(post.role), post.title,
                post.from_on, post.to_on);
    tell_access(deed, post, body);
}

void rename(access::Deed& deed, Id<Body> id, std::string_view name, std::string_view service) {
    deed.change("UPDATE bodies_body SET name = ?, folded_name = ?, service = ? WHERE id = ?", name,
                folded(name), service, id);
}

void close(access::Deed& deed, const Organisation& body, Date last_day) {
    deed.change("UPDATE bodies_body SET to_on = ? WHERE id = ?", last_day, body.id);
    for (Post post : posts_in(deed, body.id)) {
        if (post.to_on && *post.to_on <= last_day) continue;
        post.to_on = last_day;
        deed.change("UPDATE bodies_appointment SET to_on = ? WHERE id = ?", post.to_on, post.id);
        tell_access(deed, post, body);
    }
}

Organisation body(const access::Look& look, Id<Body> id) {
    return body_from(look.reads()
                         .query("SELECT id, name, kind, agency, service, council_of, from_on "
                                "FROM bodies_body WHERE id = ?",
                                id)
                         .at(0));
}

std::optional<Organisation> named(const access::Look& look, std::string_view name) {
    for (const db::Row& row :
         look.reads().query("SELECT id, name, kind, agency, service, council_of, from_on "
                            "FROM bodies_body WHERE to_on IS NULL OR to_on >= ? ORDER BY id",
                            look.today())) {
        const Organisation body = body_from(row);
        if (fold(full_name(body.name, body.service)) == fold(name)) return body;
    }
    return std::nullopt;
}

std::vector<Organisation> of_kind(const access::Look& look, Kind kind) {
    std::vector<Organisation> found;
    for (const db::Row& row :
         look.reads().query("SELECT id, name, kind, agency, service, council_of, from_on "
                            "FROM bodies_body WHERE kind = ? AND (to_on IS NULL OR to_on >= ?) "
                            "ORDER BY folded_name, id",
                            code_of(kind), look.today()))
        found.push_back(body_from(row));
    return found;
}

Organisation send_service(const access::Look& look, Id<Area> area) {
    return body_from(look.reads()
                         .query("SELECT id, name, kind, agency, service, council_of, from_on "
                                "FROM bodies_body WHERE kind = 'send_service' AND council_of = ? "
                                "ORDER BY id LIMIT 1",
                                area)
                         .at(0));
}

std::optional<Post> post(const access::Look& look, Id<Appointment> id) {
    const db::Rows rows = look.reads().query(
        "SELECT id, person, body, role, title, from_on, to_on FROM bodies_appointment WHERE id = ?",
        id);
    if (rows.empty()) return std::nullopt;
    return post_from(rows[0]);
}

std::optional<Post> latest_post(const access::Look& look, Id<Person> person) {
    const db::Rows rows = look.reads().query(
        "SELECT id, person, body, role, title, from_on, to_on FROM bodies_appointment "
        "WHERE person = ? AND from_on <= ? AND (to_on IS NULL OR to_on >= ?) "
        "ORDER BY from_on DESC, id LIMIT 1",
        person, look.today(), look.today());
    if (rows.empty()) return std::nullopt;
    return post_from(rows[0]);
}

std::optional<OwnPost> own_post(db::Connection& reads, Id<Appointment> id) {
    const db::Rows rows =
        reads.query("SELECT a.id, a.person, a.body, a.role, a.title, a.from_on, a.to_on, b.name "
                    "FROM bodies_appointment a JOIN bodies_body b ON b.id = a.body WHERE a.id = ?",
                    id);
    if (rows.empty()) return std::nullopt;
    return OwnPost{post_from(rows[0]), rows[0].get<std::string>(7)};
}

std::vector<Post> posts_in(const access::Look& look, Id<Body> body) {
    std::vector<Post> posts;
    for (const db::Row& row :
         look.reads().query("SELECT id, person, body, role, title, from_on, to_on "
                            "FROM bodies_appointment WHERE body = ? ORDER BY id",
                            body))
        posts.push_back(post_from(row));
    return posts;
}

std::vector<Post> posts_of(const access::Look& look, Id<Person> person) {
    std::vector<Post> posts;
    for (const db::Row& row :
         look.reads().query("SELECT id, person, body, role, title, from_on, to_on "
                            "FROM bodies_appointment WHERE person = ? ORDER BY from_on DESC, id",
                            person))
        posts.push_back(post_from(row));
    return posts;
}
} // namespace trefoil::bodies
