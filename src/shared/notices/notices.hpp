// Notices: whom the law tells besides the family, and the rights that stand in every notice of a
// decision that can be appealed.
#pragma once
#include "platform/document/document.hpp"
#include "shared/areas/areas.hpp"
#include "shared/bodies/bodies.hpp"
#include "shared/documents/documents.hpp"
#include "shared/people/subject.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::notices {

// What the family can do about a decision, with names and last days.
struct Rights {
    areas::Contact mediation_adviser, disagreement_resolution, advice_service;
    std::string officer, telephone; // of the authority, who is told about mediation
    Date sent_on, mediation_by, appeal_by;
};
// Nothing while the area has not named all whom the notice must name.
std::optional<Rights> rights(const access::Look& look, Date sent_on);
// The last days that run from a notice sent on that day: for mediation, and for an appeal without a
// certificate issued later.
struct LastDays {
    Date mediation_by, appeal_by;
};
LastDays last_days(Date sent_on);
// What a notice tells of: a "no", or a plan, whose sections B, F and I can be appealed.
enum class Appealed { refusal, plan };
// Puts the whole of it into a letter; nothing of it can be left out.
void add_rights(document::Document& letter, const Rights& rights, Appealed appealed);

// CFA 2014 s.32: who helps free of charge, and how to reach them and us. Where the area has named
// nobody, we say it on the telephone.
std::string where_to_turn(const std::optional<areas::Contact>& adviser, std::string_view telephone);

// SEND Regulations 2014, reg 4(2): who is told besides the family.
enum class ToldAs { commissioner, social_care, head, early_years_lead, principal };
struct Told {
    Id<Body> body;
    ToldAs as;
    bool operator==(const Told&) const = default;
};
struct Around { // of the child
    std::optional<bodies::Organisation> setting;
    std::optional<bodies::Organisation> commissioner; // the one responsible for the child's health
    std::vector<bodies::Organisation> social_care;    // the authority's own officers for SEN
};
std::vector<Told> told_besides_family(const Around& around);
Around around(const access::Look& look, const people::Child& child);

std::string_view in_words(ToldAs as); // "head teacher"

// A letter with whom it is for; its bytes are made before the deed that issues it.
struct Addressed {
    document::Document letter;
    documents::Recipient to;
};
struct Ready {
    documents::Prepared letter;
    documents::Recipient to;
};
std::vector<Ready> prepare(const std::vector<Addressed>& letters);

// "The child's parent or the young person": until the end of compulsory school age the adults whose
// tie to the child is confirmed, each with a letter of their own; from the next day on the young
// person, and no parent (CFA 2014 s.83(2); Education Act 1996 s.8). Where somebody has judged that
// they cannot make these decisions, the parents who are recorded to decide instead (s.80, SEND
// Regulations 2014 reg 64); capacity is presumed. A deputy or an attorney is not known here: then
// the letters stay in the young person's name, and the officer is told to send them on.
bool is_own_to_decide(std::optional<Date> born_on, Date today);
std::vector<people::Adult> family(const access::Look& look, Id<Person> child);

// A notice is sent when its letter goes, not when it is made. Facts of the sending, which were
// added with the letter, move to the day on which the last of the family was sent it; what counts
// from them moves too (SEND Regulations 2014, regs 13 and 33; Tribunal Rules 2008, r.20(1)).
void date_by_sending(access::Listeners& listeners, std::string letter_kind,
                     std::vector<std::string> facts);

// A letter to each of the family, which stand first, and to each body that is told besides. `told`
// is what they say; to whom and about whom is filled in for each.
template <class Told, class ToFamily, class ToBody>
std::vector<Addressed> letters_to_all(const access::Look& look, Told told, ToFamily&& to_family,
                                      ToBody&& to_body) {
    const people::Child child = people::child(look, look.child());
    std::vector<Addressed> letters;
    for (const people::Adult& adult : family(look, child.id)) {
        told.to = adult.name.full();
        told.child = people::subject(child, adult.id);
        letters.push_back({to_family(told), {.person = adult.id, .body = {}}});
    }
    told.child = people::subject_in_full(child);
    for (const notices::Told& other : told_besides_family(around(look, child))) {
        told.to = bodies::body(look, other.body).name;
        letters.push_back({to_body(told), {.person = {}, .body = other.body}});
    }
    return letters;
}
} // namespace trefoil::notices
