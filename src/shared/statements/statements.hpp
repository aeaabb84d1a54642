// Statements: the small texts that advice, plans and reviews are made of. Each has a kind, a source
// and versions; versions are only added. Who wrote what, what it rests on and who agreed stays
// known for ever.
#pragma once
#include "shared/access/door.hpp"
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trefoil::statements {

// Stored as its code.
enum class Kind {
    view,      // what the child or the family says: section A
    need,      // B, C, D
    outcome,   // E
    provision, // F, G, H1, H2
};
std::string_view code_of(Kind kind);
Kind kind_of(std::string_view code); // throws db::BadValue

// What makes provision specific enough to be checked (Code 9.69): detailed, specific, quantified.
struct Quantity {
    std::string who;       // "a speech and language therapist"
    std::string how_often; // "twice a week"
    std::string how_long;  // "30 minutes"
    bool operator==(const Quantity&) const = default;
};

struct Text {
    std::string words; // plain text, paragraphs and bullets
    Quantity quantity; // of provision; empty for the rest
    bool operator==(const Text&) const = default;
};

struct Version {
    Id<StatementVersion> id;
    Id<Statement> statement;
    Kind kind;
    access::Agency agency; // whose field it is: education (B, F), health (C, G), social care (D, H)
    Text text;
    Id<Person> author;
    std::optional<Id<Body>> body; // on whose behalf
    Instant at;
    std::optional<Id<StatementVersion>> follows; // the version it was edited from
    std::vector<Id<StatementVersion>> sources;   // what it rests on: versions of others
};

// A statement stands in one holder: an advice, a plan. `holder` is that thing's id.
struct New {
    db::Uuid holder;
    Kind kind;
    access::Agency agency = access::Agency::education;
    Text text;
    std::vector<Id<StatementVersion>> sources = {};
};
Version write(access::Deed& deed, const New& statement);
// Out of its holder, which must not have been sent; its versions stay known.
void remove(access::Deed& deed, Id<Statement> statement);

// An edit says which version it began from. If nobody wrote in between it is saved; if somebody did
// and the changes do not touch, both are merged word by word; else nothing is saved and both texts
// are shown.
struct Edit {
    Id<Statement> statement;
    Id<StatementVersion> began_from;
    Text text;
    // Nothing: what the newest version rests on.
    std::optional<std::vector<Id<StatementVersion>>> sources = {};
};
struct Edited {
    Version version;
    bool was_merged = false;
};
// What whoever saved is told; a form that is sent twice is told the same again.
struct Saved {
    Id<StatementVersion> version;
    bool was_merged = false;
};
struct Conflict {
    Version theirs; // as it now stands
    Text mine;      // as written, over what they changed and I did not
};
// Throws access::NotAvailable if the case has no such statement with such a version.
Result<Edited, Conflict> edit(access::Deed& deed, const Edit& edit);

// What a version rests on besides what is named already; its words stay as they were agreed to.
void name_source(access::Deed& deed, Id<StatementVersion> version, Id<StatementVersion> source);

// The words of two edits of one text put together, if a whole word that both left alone stands
// between each of one and each of the other. Pure.
std::optional<std::string> merged(std::string_view base, std::string_view mine,
                                  std::string_view theirs);
// The same for words and quantity; each field of a quantity merges as a whole.
std::optional<Text> merged(const Text& base, const Text& mine, const Text& theirs);
// Where they do not merge: each field that does, merged; of the others, mine. What I left alone is
// never put back over what they wrote.
Text over_theirs(const Text& base, const Text& mine, const Text& theirs);

// The newest version of each statement of a holder, in the order they were first written; none of
// those removed.
std::vector<Version> in_holder(const access::Look& look, Id<Case> case_id, const db::Uuid& holder);
std::vector<Version> history(const access::Look& look, Id<Case> case_id, Id<Statement> statement);
std::optional<Version> version(const access::Look& look, Id<Case> case_id, Id<StatementVersion> id);
// How many stand in each of these holders, of cases reached; in their order.
struct Holding {
    Id<Case> case_id;
    db::Uuid holder;
};
std::vector<std::int64_t> counted(const access::Look& look, const access::Reach& reach,
                                  std::span<const Holding> holders);
// Of every statement in the case, those removed too.
std::vector<Version> all_versions(const access::Look& look, Id<Case> case_id);

// A link says that one statement serves another: provision meets a need, provision works towards an
// outcome. Added and ended, never rewritten.
enum class LinkKind { meets_need, towards_outcome }; // stored as its code
std::string_view code_of(LinkKind kind);
LinkKind link_kind_of(std::string_view code); // throws db::BadValue
struct Link {
    Id<Statement> from, to;
    LinkKind kind;
};
void link(access::Deed& deed, const Link& link);
void unlink(access::Deed& deed, const Link& link);
std::vector<Link> links(const access::Look& look, Id<Case> case_id, const db::Uuid& holder);

// Whether a body agrees to the words of one version; a later answer stands in place of an earlier
// one.
struct Agreement {
    Id<StatementVersion> version;
    Id<Body> body;
    bool agreed = false;
    std::string reason; // why not
    Id<Person> by;
    Instant at;
};
void answer(access::Deed& deed, Id<StatementVersion> version, bool agreed, std::string_view reason);
std::vector<Agreement> agreements(const access::Look& look, Id<Case> case_id,
                                  const db::Uuid& holder);
// Of cases reached: those whose words, as they stand, somebody agreed to or did not.
std::vector<Id<Statement>> answered(const access::Look& look, const access::Reach& reach);

// Set aside: an adviser's statement that the plan does not use, with the reason its author can
// read.
void set_aside(access::Deed& deed, Id<StatementVersion> version, const db::Uuid& by_holder,
               std::string_view reason); // a later reason stands in place of an earlier one
struct SetAside {
    Id<StatementVersion> version;
    std::string reason;
    Date on;
};
std::vector<SetAside> set_asides(const access::Look& look, Id<Case> case_id,
                                 const db::Uuid& by_holder);

// What became of the statements of an advice: those set aside.
std::vector<SetAside> set_asides_of(const access::Look& look, Id<Case> case_id,
                                    const db::Uuid& holder);
} // namespace trefoil::statements

namespace trefoil::access {
// Stored.
template <> struct Kept<statements::Saved> {
    static std::string to(const statements::Saved& saved) {
        return to_hex(saved.version.bytes) + (saved.was_merged ? " merged" : "");
    }
    static statements::Saved from(std::string_view kept) {
        return {Kept<Id<StatementVersion>>::from(kept.substr(0, kept.find(' '))),
                kept.ends_with(" merged")};
    }
};
} // namespace trefoil::access
