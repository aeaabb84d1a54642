// Lists of names. Who bears both a first and a family name of one list is nobody we know of.
#include "app/demo/names.hpp"
#include <array>
#include <span>

namespace trefoil::app::demo {
namespace {
using List = std::span<const std::string_view>;

constexpr std::array<std::string_view, 24> english_girls{
    "Poppy",  "Isla",   "Evie",   "Freya",   "Daisy", "Millie", "Erin",    "Phoebe",
    "Martha", "Lottie", "Connie", "Imogen",  "Nell",  "Tilly",  "Willow",  "Harriet",
    "Beth",   "Skye",   "Holly",  "Rosalie", "Faye",  "Gwen",   "Ottilie", "Maisie"};
constexpr std::array<std::string_view, 24> english_boys{
    "Alfie", "Finley", "Theo",  "Jude",   "Kit",   "Reuben", "Stanley", "Toby",
    "Rory",  "Ellis",  "Caleb", "Harvey", "Owen",  "Louie",  "Ralph",   "Dylan",
    "Sonny", "Frank",  "Wilf",  "Nathan", "Jonty", "Ewan",   "Callum",  "Rhys"};
constexpr std::array<std::string_view, 14> english_mothers{
    "Kelly", "Gemma", "Laura",  "Hayley", "Stacey",   "Rachel", "Donna",
    "Emma",  "Clare", "Leanne", "Tanya",  "Michelle", "Becky",  "Siobhan"};
constexpr std::array<std::string_view, 10> english_fathers{
    "Craig", "Darren", "Lee", "Andrew", "Paul", "Gareth", "Martin", "Steve", "Neil", "Dean"};
constexpr std::array<std::string_view, 30> english_families{
    "Ashworth",  "Bickerton", "Calloway",  "Dunmore",   "Eastham", "Fairclough",
    "Garside",   "Hollins",   "Inskip",    "Kershaw",   "Lomas",   "Marchbank",
    "Naylor",    "Oakden",    "Pickles",   "Quayle",    "Rigby",   "Sowerby",
    "Tranter",   "Underhill", "Varley",    "Wadsworth", "Yardley", "Brennan",
    "Gallagher", "Prosser",   "Haverhill", "Thistle",   "Corless", "Mather"};

constexpr std::array<std::string_view, 12> asian_girls{"Aisha", "Maryam", "Zara",   "Inaya",
                                                       "Anaya", "Priya",  "Simran", "Fatima",
                                                       "Noor",  "Diya",   "Hafsa",  "Jasleen"};
constexpr std::array<std::string_view, 12> asian_boys{"Ibrahim", "Zayn",  "Arjun", "Rohan",
                                                      "Yusuf",   "Haris", "Kabir", "Ayaan",
                                                      "Bilal",   "Dev",   "Imran", "Harpreet"};
constexpr std::array<std::string_view, 8> asian_mothers{"Shabana", "Nasreen", "Sunita", "Rukhsana",
                                                        "Manjit",  "Farzana", "Kavita", "Saima"};
constexpr std::array<std::string_view, 6> asian_fathers{"Tariq",   "Rajesh", "Nadeem",
                                                        "Gurdeep", "Shahid", "Anil"};
constexpr std::array<std::string_view, 14> asian_families{
    "Akhtar",  "Sandhu",  "Chowdhury", "Mistry", "Qureshi", "Bhatti", "Rahim",
    "Solanki", "Dhillon", "Malik",     "Uddin",  "Parmar",  "Javed",  "Kaler"};

constexpr std::array<std::string_view, 8> african_girls{"Adaeze", "Esther", "Abena",  "Hodan",
                                                        "Temi",   "Naomi",  "Zainab", "Efua"};
constexpr std::array<std::string_view, 8> african_boys{"Kwame", "Tobi",   "Abdi", "Emmanuel",
                                                       "Chidi", "Samuel", "Kofi", "Liban"};
constexpr std::array<std::string_view, 6> african_mothers{"Ngozi",    "Comfort", "Ayaan",
                                                          "Blessing", "Akosua",  "Folake"};
constexpr std::array<std::string_view, 5> african_fathers{"Emeka", "Daniel", "Mohamed", "Yaw",
                                                          "Femi"};
constexpr std::array<std::string_view, 10> african_families{
    "Okonjo",   "Mensima", "Warsame",  "Adebowale", "Nkemelu",
    "Asantewa", "Duale",   "Olatunde", "Boakyewa",  "Jimale"};

constexpr std::array<std::string_view, 8> european_girls{"Zofia",   "Lena",  "Maja",  "Ioana",
                                                         "Beatriz", "Hanna", "Daria", "Giulia"};
constexpr std::array<std::string_view, 8> european_boys{"Kacper", "Filip", "Andrei", "Tomas",
                                                        "Mateo",  "Jakub", "Luka",   "Emil"};
constexpr std::array<std::string_view, 6> european_mothers{"Agnieszka", "Monika",  "Elena",
                                                           "Catarina",  "Jolanta", "Mirela"};
constexpr std::array<std::string_view, 5> european_fathers{"Piotr", "Marek", "Cristian", "Rui",
                                                           "Vytautas"};
constexpr std::array<std::string_view, 10> european_families{
    "Wiśniak",    "Kowalik", "Ionesco", "Ferreiro", "Zawadka",
    "Petrauskis", "Lupescu", "Moretto", "Horvatin", "Sobczyk"};

constexpr std::array<std::string_view, 6> eastern_girls{"Mei",  "Layla", "Yara",
                                                        "Elif", "Anh",   "Shirin"};
constexpr std::array<std::string_view, 6> eastern_boys{"Jun",   "Omar", "Sami",
                                                       "Kerem", "Minh", "Daryan"};
constexpr std::array<std::string_view, 5> eastern_mothers{"Wai-Ling", "Rania", "Ayşe", "Huong",
                                                          "Parisa"};
constexpr std::array<std::string_view, 4> eastern_fathers{"Kin", "Karim", "Mehmet", "Hiwa"};
constexpr std::array<std::string_view, 8> eastern_families{
    "Cheungwa", "Haddadi", "Yildizer", "Tranh", "Karimian", "Sabbagha", "Leungson", "Azadi"};

struct Origin {
    std::size_t per_hundred;
    List girls, boys, mothers, fathers, families;
};
const std::array<Origin, 5> origins{{
    {66, english_girls, english_boys, english_mothers, english_fathers, english_families},
    {15, asian_girls, asian_boys, asian_mothers, asian_fathers, asian_families},
    {8, african_girls, african_boys, african_mothers, african_fathers, african_families},
    {7, european_girls, european_boys, european_mothers, european_fathers, european_families},
    {4, eastern_girls, eastern_boys, eastern_mothers, eastern_fathers, eastern_families},
}};

const Origin& origin(Random& random) {
    std::size_t place = draw(random, 100);
    for (const Origin& origin : origins) {
        if (place < origin.per_hundred) return origin;
        place -= origin.per_hundred;
    }
    return origins[0];
}
} // namespace

std::size_t draw(Random& random, std::size_t below) {
    std::uint64_t number = 0;
    for (const std::byte byte : random.bytes<8>())
        number = number << 8 | std::to_integer<std::uint64_t>(byte);
    return number % below;
}

Household household(Random& random) {
    const Origin& from = origin(random);
    Household drawn;
    drawn.is_girl = draw(random, 100) < 30; // of children with a plan about three in ten are girls
    drawn.is_mother = draw(random, 100) < 80;
    drawn.child.given = one_of(random, drawn.is_girl ? from.girls : from.boys);
    drawn.child.family = one_of(random, from.families);
    drawn.parent.given = one_of(random, drawn.is_mother ? from.mothers : from.fathers);
    drawn.parent.family =
        draw(random, 100) < 80 ? drawn.child.family : std::string{one_of(random, from.families)};
    return drawn;
}
} // namespace trefoil::app::demo
