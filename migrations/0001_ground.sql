-- Areas, people, bodies, accounts, access, audit, cases and what is due.
-- Rows about a child, a case or a setting carry their area first in their keys.

CREATE TABLE areas_area (
    id {id} NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    telephone TEXT NOT NULL CHECK (length(telephone) <= 40),
    wrapped_key {bytes} NOT NULL
);

CREATE TABLE bodies_body (
    id {id} NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 160),
    folded_name TEXT NOT NULL CHECK (length(folded_name) <= 200),
    kind TEXT NOT NULL CHECK (length(kind) <= 40),
    agency TEXT NOT NULL CHECK (agency IN ('education', 'health', 'social_care')),
    service TEXT NOT NULL CHECK (length(service) <= 80),
    council_of {id},
    from_on {day} NOT NULL CHECK (length(from_on) = 10),
    to_on {day} CHECK (length(to_on) = 10)
);

CREATE TABLE bodies_appointment (
    id {id} NOT NULL PRIMARY KEY,
    person {id} NOT NULL,
    body {id} NOT NULL REFERENCES bodies_body (id),
    role TEXT NOT NULL CHECK (length(role) <= 40),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    from_on {day} NOT NULL CHECK (length(from_on) = 10),
    to_on {day} CHECK (length(to_on) = 10)
) {in key order};
CREATE INDEX bodies_appointment_of_person ON bodies_appointment (person, id);
CREATE INDEX bodies_appointment_of_body ON bodies_appointment (body, role, id);

CREATE TABLE people_child (
    area {id} NOT NULL REFERENCES areas_area (id),
    id {id} NOT NULL UNIQUE,
    given_name TEXT NOT NULL CHECK (length(given_name) BETWEEN 1 AND 100),
    family_name TEXT NOT NULL CHECK (length(family_name) <= 100),
    folded_name TEXT NOT NULL CHECK (length(folded_name) <= 300),
    born_on {day} CHECK (length(born_on) = 10),
    setting {id},
    own_words TEXT NOT NULL CHECK (length(own_words) <= 2000),
    recorded_at {instant} NOT NULL,
    PRIMARY KEY (area, id)
) {in key order};
CREATE INDEX people_child_by_name ON people_child (area, folded_name, id);

CREATE TABLE people_adult (
    id {id} NOT NULL PRIMARY KEY,
    given_name TEXT NOT NULL CHECK (length(given_name) BETWEEN 1 AND 100),
    family_name TEXT NOT NULL CHECK (length(family_name) <= 100),
    folded_name TEXT NOT NULL CHECK (length(folded_name) <= 300),
    recorded_at {instant} NOT NULL
) {in key order};

CREATE TABLE people_tie (
    area {id} NOT NULL,
    child {id} NOT NULL,
    adult {id} NOT NULL REFERENCES people_adult (id),
    kind TEXT CHECK (length(kind) <= 40),
    words TEXT NOT NULL CHECK (length(words) <= 100),
    declared_on {day} NOT NULL CHECK (length(declared_on) = 10),
    confirmed_on {day} CHECK (length(confirmed_on) = 10),
    evidence TEXT NOT NULL CHECK (length(evidence) <= 500),
    PRIMARY KEY (area, child, adult)
);

CREATE TABLE accounts_account (
    person {id} NOT NULL PRIMARY KEY,
    name_lookup {bytes} UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('active', 'suspended', 'ended')),
    password_hash TEXT CHECK (length(password_hash) <= 200),
    sealed_totp {bytes},
    totp_step {number} NOT NULL
);
-- Failed tries by a keyed hash of what was tried: a name that nobody has is counted like any other.
CREATE TABLE accounts_failure (
    lookup {bytes} NOT NULL PRIMARY KEY,
    count {number} NOT NULL,
    at {instant} NOT NULL
);
CREATE TABLE accounts_invitation (
    token_hash {bytes} NOT NULL PRIMARY KEY,
    person {id} NOT NULL,
    ends_at {instant} NOT NULL,
    used_at {instant}
);
CREATE TABLE accounts_session (
    token_hash {bytes} NOT NULL PRIMARY KEY,
    person {id} NOT NULL,
    appointment {id},
    strength TEXT NOT NULL CHECK (length(strength) <= 20),
    begun_at {instant} NOT NULL,
    used_at {instant} NOT NULL,
    ends_at {instant} NOT NULL
);
CREATE INDEX accounts_session_of_person ON accounts_session (person, token_hash);

CREATE TABLE access_case (
    case_id {id} NOT NULL PRIMARY KEY,
    area {id} NOT NULL,
    child {id} NOT NULL,
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) = 9)
) {in key order};
CREATE TABLE access_fact (
    subject {id} NOT NULL,
    id {id} NOT NULL,
    area {id},
    kind TEXT NOT NULL CHECK (length(kind) <= 40),
    about {id},
    value TEXT NOT NULL CHECK (length(value) <= 1000),
    from_on {day} NOT NULL CHECK (length(from_on) = 10),
    to_on {day} CHECK (length(to_on) = 10),
    by_person {id},
    at {instant} NOT NULL,
    source TEXT NOT NULL CHECK (length(source) <= 200),
    ended_at {instant},
    PRIMARY KEY (subject, id)
) {in key order};
CREATE TABLE access_step (
    subject {id} NOT NULL,
    id {id} NOT NULL,
    area {id} NOT NULL,
    kind TEXT NOT NULL CHECK (length(kind) <= 10),
    case_id {id},
    thing {id},
    person {id},
    body {id},
    opened_at {instant} NOT NULL,
    closed_at {instant},
    PRIMARY KEY (subject, id)
) {in key order};
CREATE TABLE access_reach (
    scope {id} NOT NULL,
    subject {id} NOT NULL,
    rule TEXT NOT NULL CHECK (length(rule) <= 10),
    source {id} NOT NULL,
    area {id} NOT NULL,
    case_id {id},
    from_on {day} NOT NULL CHECK (length(from_on) = 10),
    to_on {day} CHECK (length(to_on) = 10),
    sure {yesno} NOT NULL,
    PRIMARY KEY (scope, subject, rule, source)
);
CREATE INDEX access_reach_of_source ON access_reach (subject, source);
CREATE TABLE access_stamp (
    id {id} NOT NULL PRIMARY KEY,
    counter {number} NOT NULL
) {in key order};
CREATE TABLE access_once (
    person {id} NOT NULL,
    once_key TEXT NOT NULL CHECK (length(once_key) <= 64),
    act TEXT NOT NULL CHECK (length(act) <= 60),
    answer TEXT NOT NULL CHECK (length(answer) <= 200),
    at {instant} NOT NULL,
    PRIMARY KEY (person, once_key, act)
);

CREATE TABLE audit_entry (
    id {id} NOT NULL PRIMARY KEY,
    content TEXT NOT NULL,
    salt {bytes} NOT NULL,
    leaf {bytes} NOT NULL
);
-- by_staff: an allowed act under an appointment, which whoever it was about is shown.
CREATE TABLE audit_subject (
    subject {id} NOT NULL,
    by_staff {yesno} NOT NULL,
    entry {id} NOT NULL,
    PRIMARY KEY (subject, by_staff, entry)
);

CREATE TABLE cases_case (
    area {id} NOT NULL,
    id {id} NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) = 9),
    child {id} NOT NULL,
    opened_on {day} NOT NULL CHECK (length(opened_on) = 10),
    officer {id},
    PRIMARY KEY (area, id)
);
CREATE INDEX cases_case_of_child ON cases_case (child, id);
CREATE TABLE cases_fact (
    area {id} NOT NULL,
    case_id {id} NOT NULL REFERENCES cases_case (id),
    id {id} NOT NULL,
    kind TEXT NOT NULL CHECK (length(kind) <= 60),
    day {day} NOT NULL CHECK (length(day) = 10),
    at {instant} NOT NULL,
    by_person {id},
    for_body {id},
    about {id},
    source TEXT NOT NULL CHECK (length(source) <= 200),
    supersedes {id},
    PRIMARY KEY (area, case_id, id)
) {in key order};

CREATE TABLE worklist_due (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    rule TEXT NOT NULL CHECK (length(rule) <= 60),
    version {number} NOT NULL,
    about {id} NOT NULL,
    trigger_on {day} NOT NULL CHECK (length(trigger_on) = 10),
    due {day} NOT NULL CHECK (length(due) = 10),
    target {day} NOT NULL CHECK (length(target) = 10),
    excused_by TEXT CHECK (length(excused_by) <= 60),
    met_on {day} CHECK (length(met_on) = 10),
    body {id},
    person {id},
    child {id} NOT NULL,
    PRIMARY KEY (area, case_id, rule, about, trigger_on)
) {in key order};
CREATE INDEX worklist_due_open ON worklist_due (child, met_on, due, case_id);

-- Issued documents, kept for ever as they left: sealed bytes, each document under a key of its own.
CREATE TABLE documents_document (
    area {id} NOT NULL,
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    kind TEXT NOT NULL CHECK (length(kind) <= 60),
    title TEXT NOT NULL CHECK (length(title) <= 200),
    to_person {id},
    to_body {id},
    issued_on {day} NOT NULL CHECK (length(issued_on) = 10),
    issued_by {id},
    law_digest TEXT NOT NULL CHECK (length(law_digest) <= 80),
    program TEXT NOT NULL CHECK (length(program) <= 40),
    wrapped_key {bytes} NOT NULL,
    PRIMARY KEY (area, id)
);
CREATE INDEX documents_document_of_case ON documents_document (case_id, issued_on, id);
CREATE TABLE documents_bytes (
    area {id} NOT NULL,
    document {id} NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('json', 'pdf', 'text')),
    sealed {bytes} NOT NULL,
    sha256 {bytes} NOT NULL,
    PRIMARY KEY (area, document, format)
);
