-- Statements with their versions, links, agreements and what was set aside.

CREATE TABLE statements_statement (
    area {id} NOT NULL,
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    holder {id} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('view', 'need', 'outcome', 'provision')),
    agency TEXT NOT NULL CHECK (agency IN ('education', 'health', 'social_care')),
    place {number} NOT NULL CHECK (place > 0),
    removed_at {instant},
    removed_by {id},
    PRIMARY KEY (area, case_id, id)
);
CREATE UNIQUE INDEX statements_statement_in_holder
    ON statements_statement (case_id, holder, place);

CREATE TABLE statements_version (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    id {id} NOT NULL UNIQUE,
    statement {id} NOT NULL,
    words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 8000),
    who TEXT NOT NULL CHECK (length(who) <= 300),
    how_often TEXT NOT NULL CHECK (length(how_often) <= 300),
    how_long TEXT NOT NULL CHECK (length(how_long) <= 300),
    author {id} NOT NULL,
    body {id},
    at {instant} NOT NULL,
    follows {id},
    PRIMARY KEY (area, case_id, id)
);
CREATE INDEX statements_version_of ON statements_version (case_id, statement, at, id);

CREATE TABLE statements_source (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    version {id} NOT NULL,
    rests_on {id} NOT NULL,
    PRIMARY KEY (area, case_id, version, rests_on)
);

CREATE TABLE statements_link (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    id {id} NOT NULL,
    from_statement {id} NOT NULL,
    to_statement {id} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('meets_need', 'towards_outcome')),
    at {instant} NOT NULL,
    by_person {id},
    ended_at {instant},
    PRIMARY KEY (area, case_id, id)
);

CREATE TABLE statements_agreement (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    id {id} NOT NULL,
    version {id} NOT NULL,
    body {id} NOT NULL,
    agreed {yesno} NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) <= 4000),
    by_person {id} NOT NULL,
    at {instant} NOT NULL,
    PRIMARY KEY (area, case_id, id)
);

CREATE TABLE statements_set_aside (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    version {id} NOT NULL,
    by_holder {id} NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
    day {day} NOT NULL CHECK (length(day) = 10),
    by_person {id} NOT NULL,
    PRIMARY KEY (area, case_id, version, by_holder)
);
