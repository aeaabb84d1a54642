-- Plans: what stands in them, the versions that were sent, and what the family answered.

CREATE TABLE plan_plan (
    area {id} NOT NULL,
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    reasons TEXT NOT NULL CHECK (length(reasons) BETWEEN 1 AND 8000),
    decided_on {day} NOT NULL CHECK (length(decided_on) = 10),
    decided_by {id} NOT NULL,
    PRIMARY KEY (area, case_id, id),
    UNIQUE (area, case_id)
);

-- Where a statement stands. Its number in the section is given once and never given again.
CREATE TABLE plan_line (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    plan {id} NOT NULL,
    section TEXT NOT NULL CHECK (section IN ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h1', 'h2')),
    number {number} NOT NULL,
    statement {id} NOT NULL UNIQUE,
    voice {id},
    PRIMARY KEY (area, case_id, plan, section, number)
);

CREATE TABLE plan_taken_out (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    statement {id} NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
    day {day} NOT NULL CHECK (length(day) = 10),
    by_person {id} NOT NULL,
    PRIMARY KEY (area, case_id, statement)
);

-- A frozen arrangement: a draft as it was served, or a final plan as it was proposed and then issued.
CREATE TABLE plan_version (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    id {id} NOT NULL UNIQUE,
    plan {id} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('draft', 'final')),
    number {number} NOT NULL,
    setting {id},
    setting_type TEXT NOT NULL CHECK (length(setting_type) <= 200),
    made_by {id} NOT NULL,
    made_at {instant} NOT NULL,
    PRIMARY KEY (area, case_id, id),
    UNIQUE (area, case_id, plan, number)
);

CREATE TABLE plan_version_line (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    plan_version {id} NOT NULL,
    section TEXT NOT NULL CHECK (length(section) <= 2),
    number {number} NOT NULL,
    version {id} NOT NULL,
    PRIMARY KEY (area, case_id, plan_version, section, number)
);

CREATE TABLE plan_sent (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    plan_version {id} NOT NULL,
    sent_on {day} NOT NULL CHECK (length(sent_on) = 10),
    sent_by {id} NOT NULL,
    PRIMARY KEY (area, case_id, plan_version)
);

-- Each recipient's own copy of a version that was sent.
CREATE TABLE plan_copy (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    plan_version {id} NOT NULL,
    document {id} NOT NULL,
    child {id} NOT NULL,
    to_person {id},
    to_body {id},
    PRIMARY KEY (area, case_id, plan_version, document)
);
CREATE INDEX plan_copy_to_body ON plan_copy (child, to_body);

-- What each person said of each line; a later answer (n) stands in place of an earlier one.
CREATE TABLE plan_answer (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    plan_version {id} NOT NULL,
    section TEXT NOT NULL CHECK (length(section) <= 2),
    number {number} NOT NULL,
    by_person {id} NOT NULL,
    n {number} NOT NULL,
    said TEXT NOT NULL CHECK (said IN ('right', 'change', 'unsure')),
    words TEXT NOT NULL CHECK (length(words) <= 8000),
    day {day} NOT NULL CHECK (length(day) = 10),
    PRIMARY KEY (area, case_id, plan_version, section, number, by_person, n)
);

-- What the family asks for with the draft: a meeting, a school or college.
CREATE TABLE plan_wish (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    plan_version {id} NOT NULL,
    by_person {id} NOT NULL,
    n {number} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('meeting', 'setting')),
    setting {id},
    words TEXT NOT NULL CHECK (length(words) <= 4000),
    day {day} NOT NULL CHECK (length(day) = 10),
    PRIMARY KEY (area, case_id, plan_version, by_person, n)
);
