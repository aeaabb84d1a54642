-- Who was asked for advice, who took it on, and how each answered.

CREATE TABLE advice_request (
    area {id} NOT NULL,
    id {id} NOT NULL UNIQUE,
    case_id {id} NOT NULL,
    child {id} NOT NULL,
    body {id},
    person {id},
    agency TEXT CHECK (agency IN ('education', 'health', 'social_care')),
    grounds TEXT NOT NULL CHECK (length(grounds) BETWEEN 1 AND 8),
    question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 4000),
    asked_on {day} NOT NULL CHECK (length(asked_on) = 10),
    received_on {day} NOT NULL CHECK (length(received_on) = 10),
    asked_by {id} NOT NULL,
    step {id},
    PRIMARY KEY (area, case_id, id),
    CHECK ((body IS NULL) <> (person IS NULL)),
    CHECK ((body IS NULL) = (agency IS NULL)),
    CHECK ((body IS NULL) = (step IS NULL))
) {in key order};
CREATE INDEX advice_request_of_body ON advice_request (body, child);

CREATE TABLE advice_left_out (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    id {id} NOT NULL,
    ground TEXT NOT NULL CHECK (length(ground) = 1),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
    day {day} NOT NULL CHECK (length(day) = 10),
    by_person {id} NOT NULL,
    PRIMARY KEY (area, case_id, id)
);

CREATE TABLE advice_claim (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    id {id} NOT NULL,
    request {id} NOT NULL,
    appointment {id} NOT NULL,
    person {id} NOT NULL,
    from_on {day} NOT NULL CHECK (length(from_on) = 10),
    passed_back_on {day} CHECK (length(passed_back_on) = 10),
    PRIMARY KEY (area, case_id, id)
) {in key order};
CREATE INDEX advice_claim_of ON advice_claim (case_id, request);

CREATE TABLE advice_answer (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    request {id} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('advice', 'refusal')),
    letter {id},
    summary TEXT NOT NULL CHECK (length(summary) <= 8000),
    is_assessed {yesno} NOT NULL,
    ground TEXT NOT NULL CHECK (length(ground) <= 40),
    day {day} NOT NULL CHECK (length(day) = 10),
    by_person {id} NOT NULL,
    PRIMARY KEY (area, case_id, request)
) {in key order};
