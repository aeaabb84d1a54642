// What was issued: a letter or a plan as it left, kept for ever. Its bytes are made once, outside
// the deed, and sealed under a key of their own; the stored PDF is the legal document.
#pragma once
#include "base/paging.hpp"
#include "platform/document/document.hpp"
#include "shared/access/door.hpp"
#include <optional>
#include <string>
#include <vector>

namespace trefoil::documents {

// A letter as far as its heading: letterhead, day, salutation, title; what it says is added to it.
struct LetterHead {
    std::string title, reference;   // of the case
    std::string service, telephone; // whose paper it is
    Date day;
    std::string to;
};
document::Document begin_letter(LetterHead head);
void sign(document::Document& letter, const std::string& by, const std::string& title, Date day);

// A document with its bytes in every format, made before the deed that issues it.
struct Prepared {
    document::Document document;
    std::string json, pdf, text;
};
// Throws std::logic_error if the document has a fault: what we write must be writable.
Prepared prepare(document::Document document);

// To whom a copy goes.
struct Recipient {
    std::optional<Id<Person>> person;
    std::optional<Id<Body>> body;
};

struct Issued {
    Id<Letter> id;
    std::string kind; // stable: "assessment.decision"
    std::string title;
    Date issued_on;
    std::optional<Id<Person>> to_person;
    std::optional<Id<Body>> to_body;
    std::optional<Id<Person>> issued_by;
};
// In the case of the deed. Keeps the JSON, the PDF and the text with their hashes, the law's digest
// and the program's version. A body's people may read what is addressed to it.
Id<Letter> issue(access::Deed& deed, std::string_view kind, const Prepared& prepared,
                 const Recipient& to);

// A family reads the letters addressed to the reader, never another parent's.
bool may_read(const access::Actor& actor, const Issued& letter);
std::vector<Issued> issued(const access::Look& look, Id<Case> case_id); // newest first

// A list of what was addressed to the actor's own body, but for one kind that has a list of its
// own; newest first.
struct Received {
    Id<Person> child;
    std::string reference; // of the case
    Id<Letter> id;
    std::string title;
    Date issued_on;
};
std::int64_t count_received(const access::Look& look, const access::Reach& reach,
                            std::string_view but_for);
std::vector<Received> received(const access::Look& look, const access::Reach& reach,
                               std::string_view but_for, const Paging& paging);

struct Bytes {
    Issued letter;
    std::string json, pdf;
};
// Throws access::NotAvailable if the case has no such document, or it is not for this reader.
Bytes bytes_of(const access::Look& look, Id<Case> case_id, Id<Letter> id);

// Acts: a letter for the screen, and the stored PDF.
struct Read {
    Issued letter;
    document::Document document;
};
Read letter(access::Door& door, std::string_view reference, Id<Letter> id);
std::string pdf(access::Door& door, std::string_view reference, Id<Letter> id);
} // namespace trefoil::documents
