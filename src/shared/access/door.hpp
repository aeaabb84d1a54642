// The one way in. Each act opens the door once: to look, or for a deed. The door loads the facts,
// asks `can`, runs the act, writes the entry and commits; so no act can forget permission or audit.
#pragma once
#include "base/clock.hpp"
#include "base/function_ref.hpp"
#include "base/result.hpp"
#include "platform/crypto/key.hpp"
#include "platform/db/db.hpp"
#include "platform/random/random.hpp"
#include "shared/access/access.hpp"
#include "shared/access/announce.hpp"
#include "shared/access/kept.hpp"
#include "shared/access/question.hpp"
#include "shared/access/reach.hpp"
#include "shared/audit/audit.hpp"
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace trefoil::access {

// What the door stands between: made once by app/.
struct Surroundings {
    db::Database& database;
    const Clock& clock;
    const Listeners& listeners;
    const crypto::Key& vault_key; // its file lies outside the data
    // For a deed: in tests a function of the once-key, so that ids do not depend on other deeds.
    std::function<std::unique_ptr<Random>(std::string_view what)> random;
};

inline constexpr std::size_t once_key_longest = 64;
// Who came in, by their session; and the request they came with.
struct Visitor {
    std::optional<Actor> actor; // none: not signed in
    SignIn sign_in = SignIn::password;
    std::string request;          // the random id of the request
    std::string denial_reference; // what a person may quote if something is not available to them
    std::string once_key;         // of the form sent, if one was: once_key_longest at most
    bool console = false;         // from the command line of the machine itself
};

// Thrown out of a deed whose preparation no longer holds; caught by `prepared`, which begins again.
struct Moved : std::exception {
    const char* what() const noexcept override { return "what was prepared has moved"; }
};

// Thrown out of the door when `can` says no: the front answers with the one neutral page, the same
// for hidden and for absent. The denial is already recorded, or is when the page is settled.
struct NotAvailable : std::exception {
    explicit NotAvailable(std::string missing_code = {}) : missing(std::move(missing_code)) {}
    const char* what() const noexcept override { return "not available"; }
    // The code of what is not recorded, for someone the record knows; else empty.
    std::string missing;
};

// A snapshot in which one decision was made. Stores read through it.
class Look {
public:
    db::Connection& reads() const { return reads_; }
    const Actor& actor() const { return actor_; }
    Date today() const { return today_; }
    Instant now() const { return now_; }
    Date day_of(Instant at) const { return clock_.day_of(at); } // in London
    Id<Area> area() const { return item_.area.value(); }
    Id<Case> case_id() const { return item_.case_id.value(); }
    Id<Person> child() const { return item_.subject.value(); }
    const std::string& reference() const { return reference_; } // of the case
    // Whether another part of the same case may be shown too, by the same facts.
    bool may(Action action, Part part) const;
    bool may(Action action, const Item& item) const;
    // Under which rule the page is shown: G2 sees more than G11.
    Rule by() const { return decision_.code; }
    const crypto::Key& vault_key() const { return vault_key_; }
    // For lists: whom this actor reaches.
    Reach reach() const;
    // Whom the entry is about too: children whose rows are shown, who is signing in.
    void names(Id<Person> person) { named_.push_back(person); }

protected:
    friend class Door;
    Look(db::Connection& reads, Actor actor, Item item, std::string reference, Facts facts,
         Decision decision, Date today, Instant now, const Surroundings& surroundings)
        : reads_(reads), actor_(std::move(actor)), item_(std::move(item)),
          reference_(std::move(reference)), facts_(std::move(facts)), decision_(decision),
          today_(today), now_(now), clock_(surroundings.clock), vault_key_(surroundings.vault_key) {
    }

    db::Connection& reads_;
    Actor actor_;
    Item item_;
    std::string reference_;
    Facts facts_;
    Decision decision_;
    Date today_;
    Instant now_;
    const Clock& clock_;
    const crypto::Key& vault_key_;
    std::vector<Id<Person>> named_;
};

// A transaction in which one decision was made and a change is being written.
class Deed : public Look {
public:
    template <class... Args> std::int64_t change(const db::Sql& sql, const Args&... args) {
        return reads_.change(sql, args...);
    }
    template <class... Args> void insert(const db::Sql& sql, const Args&... args) {
        reads_.change(sql, args...);
    }
    template <class Of> Id<Of> new_id() { return random_.id<Of>(now_); }
    std::string new_reference() { return random_.reference(); }
    // Who does it; nobody when it comes from the command line.
    std::optional<Id<Person>> by_person() const {
        if (actor_.person == Id<Person>{}) return std::nullopt;
        return actor_.person;
    }
    Random& random() { return random_; }
    // What is written stands even if the deed is refused: a failed sign-in is counted.
    void stands_though_refused() { stands_though_refused_ = true; }
    // The case this deed opens: what follows in it is about this child.
    void opens(Id<Case> case_id, Id<Person> child) {
        item_.case_id = case_id;
        item_.subject = child;
        names(child);
    }
    // Heard in this same transaction by listeners that record facts or rewrite a projection.
    template <class Event> void announce(const Event& event) { listeners_.tell(*this, event); }

private:
    friend class Door;
    Deed(Look look, Random& random, const Listeners& listeners)
        : Look(std::move(look)), random_(random), listeners_(listeners) {}
    Random& random_;
    const Listeners& listeners_;
    bool stands_though_refused_ = false;
};

class Door {
public:
    Door(const Surroundings& surroundings, Visitor visitor);

    Date today() const { return surroundings_.clock.today(); }
    Instant now() const { return surroundings_.clock.now(); }
    const Visitor& visitor() const { return visitor_; }
    // For what is made outside a deed: the salt of a password.
    std::unique_ptr<Random> random() const {
        return surroundings_.random(visitor_.request + " prepared");
    }
    // A fresh key for a form on the page being drawn.
    std::string once_key();

    // Runs `body` in a snapshot if `can` allows; its entry waits for settle(). Throws NotAvailable.
    template <class Body> auto look(const Question& question, Body&& body) {
        std::optional<std::invoke_result_t<Body&, Look&>> seen;
        run_look(question, [&](Look& look) { seen.emplace(body(look)); });
        return *std::move(seen);
    }

    // Runs `body` in a transaction if `can` allows. `body` returns a Result whose value can be kept
    // (kept.hpp): a form that is sent twice gets the value of the first time and nothing happens.
    // A refusal changes nothing but is recorded with its code. Throws NotAvailable.
    template <class Body> auto deed(const Question& question, Body&& body) {
        using Answer = std::invoke_result_t<Body&, Deed&>;
        using Value = std::remove_cvref_t<decltype(*std::declval<const Answer&>())>;
        std::optional<Answer> answer;
        const auto kept = run_deed(question, [&](Deed& deed) -> Done {
            answer.emplace(body(deed));
            if (!*answer) return {.refusal = std::string{code_of(answer->error())}};
            return {.kept = Kept<Value>::to(**answer)};
        });
        if (kept) answer.emplace(Kept<Value>::from(*kept));
        return *std::move(answer);
    }

    // For work too long for a transaction (a PDF): `body` reads in a snapshot what the deed that
    // follows will say; that deed then happens only if nothing it was read from has moved. No entry
    // of its own: the deed's is the entry.
    template <class Body> auto prepare(const Question& question, Body&& body) {
        std::optional<std::invoke_result_t<Body&, Look&>> read;
        run_prepare(question, [&](Look& look) { read.emplace(body(look)); });
        return *std::move(read);
    }
    // Runs an act that prepares and then does; again, if something moved in between.
    template <class Act> auto prepared(Act&& act) {
        for (int tries_left = 3;; --tries_left) {
            try {
                prepared_.reset();
                return act();
            } catch (const Moved&) {
                if (tries_left == 1)
                    throw db::Broken{db::Broken::Kind::busy, "what was prepared kept moving"};
            }
        }
    }

    // Appends the entries of what was looked at, if nothing they were decided by has moved since.
    // `done` is called once, from any thread: true when durable, false when the request must run
    // again. Throws nothing; a broken database comes as the exception.
    void settle(std::function<void(bool settled, std::exception_ptr broken)> done);

    // Of the database, by all that came through, for the line in the log.
    const db::Asked& asked() const { return asked_; }

private:
    struct Done {
        std::string refusal; // its code, or empty
        std::string kept;
    };
    struct Pending {
        audit::Entry entry;
        Stamp stamp;
    };
    // What a deed was prepared from: a letter says the day it was made on.
    struct Prepared {
        Stamp stamp;
        Date day;
        bool operator==(const Prepared&) const = default;
    };
    struct Opened;
    static Opened open(db::Connection& reads, const Question& question, const Actor& actor,
                       const Visitor& visitor, Date today, Instant now);
    static audit::Entry entry_of(const Question& question, const Opened& opened,
                                 const Visitor& visitor, Instant now);
    Look look_in(db::Connection& reads, const Opened& opened, Date day, Instant at) const;
    static std::optional<NotAvailable> shown_in(Look& look, audit::Entry& entry,
                                                FunctionRef<void(Look&)> body);
    static void act_in(Deed& deed, audit::Entry& entry, Done& done,
                       std::optional<NotAvailable>& denied, FunctionRef<Done(Deed&)> body);
    void run_look(const Question& question, FunctionRef<void(Look&)> body);
    void run_prepare(const Question& question, FunctionRef<void(Look&)> body);
    std::optional<std::string> run_deed(const Question& question, FunctionRef<Done(Deed&)> body);

    const Surroundings& surroundings_;
    Visitor visitor_;
    Actor actor_;
    std::vector<Pending> pending_;
    std::optional<Prepared> prepared_;
    int forms_ = 0; // on the page being drawn
    db::Asked asked_;
};
} // namespace trefoil::access
