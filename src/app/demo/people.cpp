// The standing cast of Alderbrook. All names are invented.
#include "app/demo/people.hpp"

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
        {"fellside", "Fellside Primary School", "", Kind::school, Agency::education, false},
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
        {"devon-marsh", "Devon", "Clarke", "SEND team manager", "send", Role::send_manager},
        {"tom-whitaker", "Tom", "Whitaker", "Educational psychologist", "psychology",
         Role::educational_psychologist},
        {"marcus-bell", "Marcus", "Bell", "Social worker", "care", Role::social_worker},
        {"helen-foy", "Helen", "Foy", "SENCO", "fellside", Role::senco},
        {"leila-haddad", "Leila", "Rahimi", "Speech and language therapist", "speech",
         Role::health_clinician},
        {"ben-sorensen", "Ben", "Sorensen", "Occupational therapist", "occupational",
         Role::health_clinician},
        {"anjali-rao", "Anjali", "Rao", "Community paediatrician", "paediatrics",
         Role::health_clinician},
        {"ruth-okafor", "Ruth", "Okafor", "Health commissioner", "icb", Role::health_commissioner},
    };
    return all;
}

const std::vector<Relative>& relatives() {
    static const std::vector<Relative> all{
        {"grace-bello", "Grace", "Bello-Hart"},
        {"new-parent", "Sam", "Tully"},
    };
    return all;
}

const std::vector<Card>& cards() {
    static const std::vector<Card> all{
        {"new-parent", "Be a parent with a worry",
         "Ask for help in your own words, and see the date by which you must have an answer."},
        {"joanne-pryce", "Be the caseworker",
         "See who needs you today, and why each date is the date."},
        {"devon-marsh", "Be the team manager",
         "The second pair of eyes on every no and every plan."},
        {"leila-haddad", "Be the speech therapist",
         "Ten minutes: what is asked of you, by when, and what became of it."},
        {"tom-whitaker", "Be the educational psychologist",
         "Write what a child needs, one statement at a time."},
        {"ruth-okafor", "Be the health commissioner",
         "Agree the health lines of a plan, or say why not."},
        {"helen-foy", "Be the school’s SENCO",
         "One sign-in for all your children and all their dates."},
    };
    return all;
}
} // namespace trefoil::app::demo
