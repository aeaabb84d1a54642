// The door: facts, decision, act, entry, commit; in that order, in one snapshot or one transaction.
#include "shared/access/door.hpp"
#include "shared/access/access_store.hpp"

namespace trefoil::access {
// What one act is decided by, loaded in its own snapshot.
struct Door::Opened {
    Item item;
    std::string reference;
    Facts facts;
    Decision decision;
    Stamp stamp;
};

namespace {
Actor nobody() { return {}; }

void write(db::Connection& transaction, audit::Entry& entry, Random& random, Instant now) {
    entry.id = random.id<AuditEntry>(now);
    audit::append(transaction, entry, random.bytes<16>());
}

std::vector<db::Uuid> ids_of(const std::vector<Id<Person>>& people) {
    std::vector<db::Uuid> ids;
    for (const Id<Person>& person : people) ids.push_back(person.bytes);
    return ids;
}

void name_in(audit::Entry& entry, const std::vector<Id<Person>>& named) {
    entry.subjects.insert(entry.subjects.end(), named.begin(), named.end());
}

// Adds up what is asked of a connection for as long as it lives.
class Counting {
public:
    Counting(const db::Connection& connection, db::Asked& sum)
        : connection_(connection), sum_(sum), before_(connection.asked()) {}
    ~Counting() { sum_ += connection_.asked() - before_; }
    Counting(const Counting&) = delete;
    Counting& operator=(const Counting&) = delete;

private:
    const db::Connection& connection_;
    db::Asked& sum_;
    const db::Asked before_;
};

std::string missing_of(const Decision& decision) {
    return decision.tell_what_is_missing ? std::string{code_of(decision.code)} : std::string{};
}
} // namespace

Target in_area(Id<Area> area) { return {.area = area, .reference = {}}; }
Target of_case(Id<Case> case_id) { return {.case_id = case_id, .reference = {}}; }
Target of_case(std::string_view reference) { return {.reference = tidy_reference(reference)}; }

bool Look::may(Action action, const Item& item) const {
    return static_cast<bool>(can(actor_, action, item, facts_, today_, now_));
}

bool Look::may(Action action, Part part) const {
    Item item = item_;
    item.part = part;
    return may(action, item);
}

Reach Look::reach() const {
    Reach::Scopes scopes{.person = actor_.person.bytes, .appointment = {}, .body = {}};
    if (actor_.appointment) scopes.appointment = actor_.appointment->bytes;
    if (actor_.body) scopes.body = actor_.body->bytes;
    return {scopes, today_};
}

Door::Door(const Surroundings& surroundings, Visitor visitor)
    : surroundings_(surroundings), visitor_(std::move(visitor)),
      actor_(visitor_.actor.value_or(nobody())) {}

std::string Door::once_key() {
    return surroundings_.random(visitor_.request + " form " + std::to_string(++forms_))->token();
}

Door::Opened Door::open(db::Connection& reads, const Question& question, const Actor& actor,
                        const Visitor& visitor, Date today, Instant now) {
    Opened opened;
    const Target& target = question.target;
    opened.item = {.part = question.part,
                   .area = target.area,
                   .subject = {},
                   .case_id = target.case_id,
                   .thing = target.thing,
                   .agency = target.agency,
                   .sent = target.sent};
    if (target.case_id || !target.reference.empty()) {
        if (const auto found = find_case(reads, target)) {
            opened.item.case_id = found->case_id;
            opened.item.area = found->area;
            opened.item.subject = found->child;
            opened.reference = found->reference;
        }
    }
    std::vector<db::Uuid> stamped{actor.person.bytes};
    if (opened.item.subject) stamped.push_back(opened.item.subject->bytes);
    if (opened.item.area) stamped.push_back(opened.item.area->bytes);
    opened.stamp = load_stamp(reads, std::move(stamped));
    opened.facts = load_facts(reads, actor, opened.item.subject, opened.item.area, today);
    opened.facts.actor.console = visitor.console;
    if (visitor.actor) opened.facts.actor.sign_in = visitor.sign_in;
    opened.facts.version = opened.stamp.version();
    opened.decision = can(actor, question.action, opened.item, opened.facts, today, now);
    return opened;
}

audit::Entry Door::entry_of(const Question& question, const Opened& opened, const Visitor& visitor,
                            Instant now) {
    audit::Entry entry;
    entry.at = now;
    if (visitor.actor) {
        entry.person = visitor.actor->person;
        entry.appointment = visitor.actor->appointment;
    }
    entry.area = opened.item.area;
    entry.case_id = opened.item.case_id;
    entry.thing = opened.item.thing;
    entry.act = question.act;
    entry.part = code_of(question.part);
    entry.outcome = opened.decision ? audit::Outcome::allowed : audit::Outcome::denied;
    entry.code = code_of(opened.decision.code);
    for (const Rule rule : opened.decision.rules.in_order())
        entry.rules.emplace_back(code_of(rule));
    entry.facts_version = opened.facts.version;
    entry.request = visitor.request;
    if (opened.item.subject) entry.subjects.push_back(*opened.item.subject);
    return entry;
}

Look Door::look_in(db::Connection& reads, const Opened& opened, Date day, Instant at) const {
    return {reads,           actor_, opened.item, opened.reference, opened.facts,
            opened.decision, day,    at,          surroundings_};
}

void Door::run_look(const Question& question, FunctionRef<void(Look&)> body) {
    const Instant at = now();
    const Date day = today();
    std::optional<NotAvailable> denied;
    surroundings_.database.read([&](db::Connection& reads) {
        const Counting counting{reads, asked_};
        Opened opened = open(reads, question, actor_, visitor_, day, at);
        audit::Entry entry = entry_of(question, opened, visitor_, at);
        if (!opened.decision) {
            denied = NotAvailable{missing_of(opened.decision)};
        } else {
            Look look = look_in(reads, opened, day, at);
            denied = shown_in(look, entry, body);
            // A list stands only while nothing of the children on it has moved.
            opened.stamp.add(load_stamp(reads, ids_of(look.named_)));
        }
        pending_.push_back({std::move(entry), std::move(opened.stamp)});
    });
    if (denied) throw *denied;
}

void Door::run_prepare(const Question& question, FunctionRef<void(Look&)> body) {
    const Instant at = now();
    const Date day = today();
    std::optional<NotAvailable> denied;
    surroundings_.database.read([&](db::Connection& reads) {
        const Counting counting{reads, asked_};
        Opened opened = open(reads, question, actor_, visitor_, day, at);
        audit::Entry entry = entry_of(question, opened, visitor_, at);
        if (!opened.decision) {
            denied = NotAvailable{missing_of(opened.decision)};
        } else {
            Look look = look_in(reads, opened, day, at);
            denied = shown_in(look, entry, body);
            prepared_ = Prepared{opened.stamp, day};
        }
        if (denied) pending_.push_back({std::move(entry), std::move(opened.stamp)});
    });
    if (denied) throw *denied;
}

// What the body finds out to be for somebody else (a letter of another parent) is a denial too.
std::optional<NotAvailable> Door::shown_in(Look& look, audit::Entry& entry,
                                           FunctionRef<void(Look&)> body) {
    std::optional<NotAvailable> denied;
    try {
        body(look);
    } catch (const NotAvailable& why) {
        denied = why;
        entry.outcome = audit::Outcome::denied;
        entry.code = code_of(Rule::d1);
    }
    name_in(entry, look.named_);
    return denied;
}

// Runs the body so that what it refuses, or finds to be for somebody else, is undone; and says so
// in the entry.
void Door::act_in(Deed& deed, audit::Entry& entry, Done& done, std::optional<NotAvailable>& denied,
                  FunctionRef<Done(Deed&)> body) {
    deed.reads().attempt([&] {
        try {
            done = body(deed);
        } catch (const NotAvailable& why) {
            denied = why;
            return false;
        }
        return done.refusal.empty() || deed.stands_though_refused_;
    });
    if (denied) {
        entry.outcome = audit::Outcome::denied;
        entry.code = code_of(Rule::d1);
    } else if (!done.refusal.empty()) {
        entry.outcome = audit::Outcome::refused;
        entry.code = done.refusal;
    }
    name_in(entry, deed.named_);
}

std::optional<std::string> Door::run_deed(const Question& question, FunctionRef<Done(Deed&)> body) {
    std::optional<std::string> kept;
    std::optional<NotAvailable> denied;
    const std::string& once = visitor_.once_key;
    surroundings_.database.write([&](db::Connection& transaction) {
        const Counting counting{transaction, asked_};
        denied.reset();
        kept = once.empty() ? std::nullopt
                            : kept_answer(transaction, actor_.person, once, question.act);
        if (kept) return; // the same form again: it is the act it repeats
        const Instant at = now();
        const Date day = today();
        const auto random = surroundings_.random(once.empty() ? visitor_.request + " deed" : once);
        const Opened opened = open(transaction, question, actor_, visitor_, day, at);
        if (prepared_ && *prepared_ != Prepared{opened.stamp, day}) throw Moved{};
        audit::Entry entry = entry_of(question, opened, visitor_, at);
        Done done;
        if (!opened.decision) {
            denied = NotAvailable{missing_of(opened.decision)};
        } else {
            Deed deed{look_in(transaction, opened, day, at), *random, surroundings_.listeners};
            act_in(deed, entry, done, denied, body);
        }
        if (entry.outcome == audit::Outcome::allowed) {
            if (!once.empty())
                keep_answer(transaction, actor_.person, once, question.act, done.kept, at);
            // Whatever was prepared about this child, or is being shown, was drawn before.
            if (opened.item.subject) raise_stamp(transaction, opened.item.subject->bytes);
        }
        write(transaction, entry, *random, at);
    });
    if (denied) throw *denied;
    return kept;
}

void Door::settle(std::function<void(bool, std::exception_ptr)> done) {
    if (pending_.empty()) return done(true, nullptr);
    struct Settling {
        std::vector<Pending> pending;
        std::unique_ptr<Random> random;
        bool moved = false;
    };
    const auto settling = std::make_shared<Settling>();
    settling->pending = std::move(pending_);
    settling->random = surroundings_.random(visitor_.request + " looks");
    surroundings_.database.write_later(
        [settling](db::Connection& transaction) {
            settling->moved = false;
            for (const Pending& pending : settling->pending)
                if (load_stamp(transaction, pending.stamp.ids) != pending.stamp) {
                    settling->moved = true;
                    return;
                }
            for (Pending& pending : settling->pending)
                write(transaction, pending.entry, *settling->random, pending.entry.at);
        },
        [settling, done = std::move(done)](std::exception_ptr broken) {
            done(!settling->moved && !broken, broken);
        });
}
} // namespace trefoil::access
