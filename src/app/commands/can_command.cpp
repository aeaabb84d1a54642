// Reads questions strictly: a field nobody knows is an error, not a fact left out. docs/access.md
// describes the format.
#include "app/commands/can_command.hpp"
#include "platform/crypto/hash.hpp"
#include "platform/db/value.hpp"
#include "shared/access/access.hpp"
#include <CLI/CLI.hpp>
#include <boost/json.hpp>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <set>
#include <stdexcept>

namespace trefoil::app {
namespace {
namespace json = boost::json;
using namespace access;

struct Unreadable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// One object of a question. What was not read when it ends was misspelt.
class Reader {
public:
    Reader(const json::value& value, std::string name) : name_(std::move(name)) {
        if (!value.is_object()) throw Unreadable{name_ + ": an object is needed"};
        object_ = &value.get_object();
    }
    void end() const {
        for (const auto& member : *object_)
            if (!read_.contains(std::string{member.key()}))
                throw Unreadable{of(member.key()) + ": not known"};
    }

    // Null and left out are the same.
    const json::value* find(std::string_view key) {
        read_.emplace(key);
        const json::value* found = object_->if_contains({key.data(), key.size()});
        return found == nullptr || found->is_null() ? nullptr : found;
    }
    std::optional<Reader> object(std::string_view key) {
        const json::value* found = find(key);
        return found ? std::optional{Reader{*found, of(key)}} : std::nullopt;
    }
    std::optional<std::string> words(std::string_view key) {
        const json::value* found = find(key);
        if (!found) return std::nullopt;
        if (!found->is_string()) throw Unreadable{of(key) + ": words in quotes are needed"};
        return std::string{found->get_string()};
    }
    bool yes(std::string_view key, bool else_) {
        const json::value* found = find(key);
        if (found && !found->is_bool()) throw Unreadable{of(key) + ": true or false is needed"};
        return found ? found->get_bool() : else_;
    }
    std::optional<Date> day(std::string_view key) {
        const auto text = words(key);
        if (!text) return std::nullopt;
        const auto day = parse_date(*text);
        if (!day) throw Unreadable{of(key) + ": a day like 2026-09-07 is needed"};
        return day;
    }
    // A day, from its beginning in UTC; or a moment like 2026-09-07T10:30Z.
    std::optional<Instant> moment(std::string_view key) {
        const auto text = words(key);
        if (!text) return std::nullopt;
        const auto day = parse_date(text->substr(0, 10));
        std::chrono::minutes time{};
        const bool has_time = text->size() == 17 && (*text)[10] == 'T';
        if (has_time && is_time(text->substr(11)))
            time = std::chrono::hours{std::stoi(text->substr(11, 2))} +
                   std::chrono::minutes{std::stoi(text->substr(14, 2))};
        else if (text->size() != 10)
            throw Unreadable{of(key) + ": a moment like 2026-09-07T10:30Z is needed"};
        if (!day) throw Unreadable{of(key) + ": a day like 2026-09-07 is needed"};
        return Instant{std::chrono::sys_days{*day} + time};
    }
    // Any word stands for an id: the same word for the same.
    template <class Of> std::optional<Id<Of>> id(std::string_view key) {
        const auto word = words(key);
        return word ? std::optional{Id<Of>{id_of(*word)}} : std::nullopt;
    }
    template <class Code, class Parse> std::optional<Code> code(std::string_view key, Parse parse) {
        const auto word = words(key);
        if (!word) return std::nullopt;
        try {
            return parse(*word);
        } catch (const db::BadValue&) {
            throw Unreadable{of(key) + ": '" + *word + "' is not one of its words"};
        }
    }
    template <class T> T needed(std::string_view key, std::optional<T> value) const {
        if (!value) throw Unreadable{of(key) + ": missing"};
        return *std::move(value);
    }

private:
    static std::array<std::byte, 16> id_of(std::string_view word) {
        std::array<std::byte, 16> id{};
        const crypto::Hash hash = crypto::sha256(word);
        std::copy_n(hash.begin(), id.size(), id.begin());
        return id;
    }
    static bool is_time(std::string_view text) { // "10:30Z"
        const auto digit = [&](std::size_t at, char most) {
            return text[at] >= '0' && text[at] <= most;
        };
        return digit(0, '2') && digit(1, text[0] == '2' ? '3' : '9') && text[2] == ':' &&
               digit(3, '5') && digit(4, '9') && text[5] == 'Z';
    }
    std::string of(std::string_view key) const {
        return name_.empty() ? std::string{key} : name_ + "." + std::string{key};
    }

    const json::object* object_;
    std::string name_;
    std::set<std::string> read_;
};

Role role_called(std::string_view code) {
    const auto role = role_of(code);
    if (!role) throw db::BadValue{};
    return *role;
}

Actor actor_in(Reader reader) {
    Actor actor{.person = reader.needed("person", reader.id<Person>("person")),
                .appointment = reader.id<Appointment>("appointment"),
                .body = reader.id<Body>("body")};
    reader.end();
    return actor;
}

Item item_in(Reader reader) {
    Item item{.part = reader.needed("part", reader.code<Part>("part", part_of)),
              .area = reader.id<Area>("area"),
              .subject = reader.id<Person>("subject"),
              .case_id = reader.id<Case>("case"),
              .thing = {},
              .agency = reader.code<Agency>("agency", agency_of),
              .sent = reader.yes("sent", true)};
    if (const auto thing = reader.id<Request>("thing")) item.thing = thing->bytes;
    reader.end();
    return item;
}

AppointmentFact appointment_in(Reader reader) {
    AppointmentFact held{};
    held.role = reader.needed("role", reader.code<Role>("role", role_called));
    held.body = reader.needed("body", reader.id<Body>("body"));
    held.council_of = reader.id<Area>("council_of");
    held.agency = reader.code<Agency>("agency", agency_of).value_or(Agency::education);
    held.from_on = reader.needed("from_on", reader.day("from_on"));
    held.to_on = reader.day("to_on");
    reader.end();
    return held;
}

ActorFacts actor_facts_in(Reader reader) {
    ActorFacts facts{.console = reader.yes("console", false),
                     .account = reader.code<AccountState>("account", account_state_of),
                     .sign_in = reader.code<SignIn>("sign_in", sign_in_of),
                     .appointment = {}};
    if (auto held = reader.object("appointment"))
        facts.appointment = appointment_in(*std::move(held));
    reader.end();
    return facts;
}

TieFact tie_in(Reader reader) {
    TieFact tie{};
    tie.kind = reader.code<Tie>("kind", tie_of);
    tie.confirmed = reader.yes("confirmed", false);
    tie.from_on = reader.needed("from_on", reader.day("from_on"));
    tie.to_on = reader.day("to_on");
    reader.end();
    return tie;
}

Step step_in(Reader reader) {
    Step step{};
    step.kind = reader.needed("kind", reader.code<StepKind>("kind", step_kind_of));
    step.case_id = reader.id<Case>("case");
    if (const auto thing = reader.id<Request>("thing")) step.thing = thing->bytes;
    step.opened_at = reader.needed("opened_at", reader.moment("opened_at"));
    step.closed_at = reader.moment("closed_at");
    reader.end();
    return step;
}

SubjectFacts subject_facts_in(Reader reader) {
    const auto judged = [&](std::string_view key) {
        return reader.code<Judgement>(key, judgement_of).value_or(Judgement::not_considered);
    };
    SubjectFacts child{};
    child.born_on = reader.day("born_on");
    child.orders_asked_on = reader.day("orders_asked_on");
    if (auto tie = reader.object("tie")) child.tie = tie_in(*std::move(tie));
    child.competence = judged("competence");
    child.capacity = judged("capacity");
    child.parent_agreed_by_young_person = reader.yes("parent_agreed_by_young_person", false);
    child.parent_decides_instead = reader.yes("parent_decides_instead", false);
    child.on_care_team = reader.yes("on_care_team", false);
    child.agreement_live = reader.yes("agreement_live", false);
    if (const json::value* steps = reader.find("steps")) {
        if (!steps->is_array()) throw Unreadable{"facts.subject.steps: a list is needed"};
        for (const json::value& step : steps->get_array())
            child.steps.push_back(step_in({step, "facts.subject.steps"}));
    }
    reader.end();
    return child;
}

Facts facts_in(Reader reader) {
    Facts facts;
    if (auto actor = reader.object("actor")) facts.actor = actor_facts_in(*std::move(actor));
    if (auto child = reader.object("subject")) facts.subject = subject_facts_in(*std::move(child));
    reader.end();
    return facts;
}

access::Decision decision_on(Reader& question) {
    const Date today = question.needed("today", question.day("today"));
    const Instant noon{std::chrono::sys_days{today} + std::chrono::hours{12}};
    const Instant now = question.moment("now").value_or(noon);
    const auto action = question.needed("action", question.code<Action>("action", action_of));
    const Actor actor = actor_in(question.needed("actor", question.object("actor")));
    const Item item = item_in(question.needed("item", question.object("item")));
    const Facts facts = facts_in(question.needed("facts", question.object("facts")));
    question.end();
    return can(actor, action, item, facts, today, now);
}

json::object line_of(const json::value& value, bool& failed) {
    json::object line{{"id", nullptr}};
    try {
        Reader question{value, ""};
        if (const json::value* id = question.find("id")) line["id"] = *id;
        const access::Decision decision = decision_on(question);
        line["outcome"] = decision ? "ALLOW" : "DENY";
        line["code"] = code_of(decision.code);
        json::array rules, cites;
        for (const Rule rule : decision.rules.in_order()) {
            rules.emplace_back(code_of(rule));
            cites.emplace_back(cite_of(rule));
        }
        line["rules"] = std::move(rules);
        line["cites"] = std::move(cites);
        line["tells_what_is_missing"] = decision.tell_what_is_missing;
    } catch (const Unreadable& why) {
        failed = true;
        line["error"] = why.what();
    }
    return line;
}
} // namespace

int answer_questions(std::string_view text, std::ostream& out, std::ostream& err) {
    boost::system::error_code wrong;
    const json::value root = json::parse({text.data(), text.size()}, wrong);
    const auto* questions =
        !wrong && root.is_object() ? root.get_object().if_contains("questions") : nullptr;
    if (!questions || !questions->is_array()) {
        err << "an object with a list \"questions\" is needed\n";
        return 1;
    }
    bool failed = false;
    for (const json::value& question : questions->get_array())
        out << json::serialize(line_of(question, failed)) << '\n';
    return failed ? 1 : 0;
}

void add_can(CLI::App& app, int& status) {
    const auto file = std::make_shared<std::string>();
    auto* command = app.add_subcommand("can", "Access decisions on given facts, a JSON line each");
    command->add_option("FILE", *file, "JSON file with \"questions\"")->required();
    command->callback([file, &status] {
        std::ifstream stream{*file, std::ios::binary};
        if (!stream) throw CLI::ValidationError("FILE", "cannot be read");
        const std::string text{std::istreambuf_iterator<char>{stream}, {}};
        status = answer_questions(text, std::cout, std::cerr);
    });
}
} // namespace trefoil::app
