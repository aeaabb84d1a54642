// Bodies: councils' services, NHS trusts and boards, schools and colleges; and who works in them.
// They belong to the installation: a trust that serves two areas has one inbox.
#pragma once
#include "shared/access/door.hpp"
#include <optional>
#include <string>
#include <vector>

namespace trefoil::bodies {

// Stored. What a body is to the process: whom regulation 6 asks, who receives a plan.
enum class Kind {
    send_service, // the council's own team for children with SEN
    education_psychology,
    social_care,
    school,
    college,
    early_years,
    health_service, // a service of an NHS trust: speech and language, physiotherapy, paediatrics
    commissioner,   // an integrated care board
    advice_service, // information, advice and support for families
};
std::string_view code_of(Kind kind);
Kind kind_of(std::string_view code);

struct Organisation {
    Id<Body> id;
    std::string name; // "Kestrel Community NHS Trust"
    Kind kind;
    access::Agency agency;
    std::string service; // "Speech and language therapy"; empty if the body is one service
    std::optional<Id<Area>> council_of;
    Date from_on;
};
inline constexpr std::size_t title_longest = 120;
struct Post { // an appointment: one person's role in one body
    Id<Appointment> id;
    Id<Person> person;
    Id<Body> body;
    access::Role role;
    std::string title; // "SEND caseworker"
    Date from_on;
    std::optional<Date> to_on;
};

// "Alderbrook Council, SEND service"; the name alone if the body is one service.
std::string full_name(std::string_view name, std::string_view service);
// "SEND service, Alderbrook Council": where the team is what one looks for.
std::string team_and_body(std::string_view name, std::string_view service);
// "SEND service"; the body itself if it is one service.
std::string team_name(const Organisation& body);
void add(access::Deed& deed, const Organisation& body);
void appoint(access::Deed& deed, const Post& post, const Organisation& body);
// By this name from now on, on pages too; what was issued keeps the name it was issued with.
void rename(access::Deed& deed, Id<Body> id, std::string_view name, std::string_view service);
// After its last day it is offered nowhere, and nobody acts for it. What names it goes on doing so.
void close(access::Deed& deed, const Organisation& body, Date last_day);
Organisation body(const access::Look& look, Id<Body> id); // though it may be closed
// Of those that are open: the one of that full name, and all of a kind by name.
std::optional<Organisation> named(const access::Look& look, std::string_view name);
std::vector<Organisation> of_kind(const access::Look& look, Kind kind);
// The council's team for the area; the first contact of every request.
Organisation send_service(const access::Look& look, Id<Area> area);
std::optional<Post> post(const access::Look& look, Id<Appointment> id);
// Of the appointments a person holds today the one that began last.
std::optional<Post> latest_post(const access::Look& look, Id<Person> person);
// Of the person who is signed in, for the head of their own pages.
struct OwnPost {
    Post post;
    std::string body_name;
};
std::optional<OwnPost> own_post(db::Connection& reads, Id<Appointment> id);
std::vector<Post> posts_in(const access::Look& look, Id<Body> body);
std::vector<Post> posts_of(const access::Look& look, Id<Person> person); // newest first
} // namespace trefoil::bodies
