// The standing cast of Alderbrook. All names are invented.
#include "app/demo/people.hpp"
#include <algorithm>

namespace trefoil::app::demo {
using access::Agency;
using access::Role;
using bodies::Kind;

const std::vector<Place>& places() {
    static const std::vector<Place> all{
        {"send", "Alderbrook Council", "SEND service", Kind::send_service, Agency::education, true},
        {"psychology", "Alderbrook Council", "Educational psychology", Kind::education_psychology,
         Agency::education, true},
        {"care", "Alderbrook Council", "Children’s social care", Kind::social_care,
         Agency::social_care, true},
        {"physiotherapy", "Kestrel Community NHS Trust", "Physiotherapy", Kind::health_service,
         Agency::health, false},
        {"acorns", "Little Acorns Nursery", "", Kind::early_years, Agency::education, false},
        {"fellside", "Fellside Primary School", "", Kind::school, Agency::education, false},
        {"st-oswalds", "St Oswald’s Primary School", "", Kind::school, Agency::education, false},
        {"thornfield", "Thornfield High School", "", Kind::school, Agency::education, false},
        {"meadowbank", "Meadowbank School", "", Kind::school, Agency::education, false},
        {"tarn", "Tarn Valley College", "", Kind::college, Agency::education, false},
        {"speech", "Kestrel Community NHS Trust", "Speech and language therapy",
         Kind::health_service, Agency::health, false},
        {"occupational", "Kestrel Community NHS Trust", "Occupational therapy",
         Kind::health_service, Agency::health, false},
        {"paediatrics", "Oakhurst Hospital Trust", "Community paediatrics", Kind::health_service,
         Agency::health, false},
        {"icb", "Alderbrook Integrated Care Board", "Children’s commissioning", Kind::commissioner,
         Agency::health, false},
    };
    return all;
}

const std::vector<Member>& members() {
    static const std::vector<Member> all{
        {"joanne-pryce", "Joanne", "Pryce", "SEND caseworker", "send", Role::case_officer},
        {"nadia-karim", "Nadia", "Karim", "SEND caseworker", "send", Role::case_officer},
        {"rob-ellery", "Rob", "Ellery", "SEND caseworker", "send", Role::case_officer},
        {"sian-powell", "Siân", "Powell", "SEND caseworker", "send", Role::case_officer},
        {"devon-marsh", "Devon", "Clarke", "SEND team manager", "send", Role::send_manager},
        {"tom-whitaker", "Tom", "Whitaker", "Educational psychologist", "psychology",
         Role::educational_psychologist},
        {"marcus-bell", "Marcus", "Bell", "Social worker", "care", Role::social_worker},
        {"helen-foy", "Helen", "Foy", "SENCO", "fellside", Role::senco},
        {"ada-birch", "Ada", "Birch", "SENCO", "acorns", Role::senco},
        {"owen-teale", "Owen", "Teale", "SENCO", "st-oswalds", Role::senco},
        {"grace-adu", "Grace", "Adu", "SENCO", "thornfield", Role::senco},
        {"mark-hensby", "Mark", "Hensby", "SENCO", "meadowbank", Role::senco},
        {"leila-haddad", "Leila", "Rahimi", "Speech and language therapist", "speech",
         Role::health_clinician},
        {"ben-sorensen", "Ben", "Sorensen", "Occupational therapist", "occupational",
         Role::health_clinician},
        {"femi-bankole", "Femi", "Bankole", "Physiotherapist", "physiotherapy",
         Role::health_clinician},
        {"anjali-rao", "Anjali", "Rao", "Community paediatrician", "paediatrics",
         Role::health_clinician},
        {"ruth-okafor", "Ruth", "Okafor", "Health commissioner", "icb", Role::health_commissioner},
    };
    return all;
}

const std::vector<Relative>& relatives() {
    static const std::vector<Relative> all{
        {"jo-marsh", "Jo", "Marsh"},
        {"rhian-lloyd", "Rhian", "Lloyd"},
        {"maja-lindqvist", "Maja", "Lindqvist"},
        {"mina-castell", "Mina", "Castell"}, // a young person: asks for herself
        {"new-parent", "Sam", "Tully"},
    };
    return all;
}

std::string email_of(std::string_view word) {
    std::string email{word};
    std::ranges::replace(email, ' ', '.');
    return email + "@families.example";
}
} // namespace trefoil::app::demo
