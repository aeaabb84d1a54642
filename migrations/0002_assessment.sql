-- What was asked for, in the asker's own words, and what was decided.

CREATE TABLE assessment_request (
    area {id} NOT NULL,
    id {id} NOT NULL,
    case_id {id} NOT NULL,
    sent_by {id} NOT NULL,
    sent_as {id},
    received_on {day} NOT NULL CHECK (length(received_on) = 10),
    tie_words TEXT NOT NULL CHECK (length(tie_words) <= 100),
    good_at TEXT NOT NULL CHECK (length(good_at) <= 8000),
    hard TEXT NOT NULL CHECK (length(hard) <= 8000),
    helps TEXT NOT NULL CHECK (length(helps) <= 8000),
    hopes TEXT NOT NULL CHECK (length(hopes) <= 8000),
    asker TEXT NOT NULL CHECK (asker IN ('family', 'school', 'other')),
    channel TEXT NOT NULL CHECK (length(channel) <= 20),
    PRIMARY KEY (area, case_id, id)
);

-- What the family adds later, in its own words.
CREATE TABLE assessment_addition (
    area {id} NOT NULL,
    id {id} NOT NULL,
    case_id {id} NOT NULL,
    said_by {id} NOT NULL,
    said_on {day} NOT NULL CHECK (length(said_on) = 10),
    words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 8000),
    PRIMARY KEY (area, case_id, id)
);

CREATE TABLE assessment_decision (
    area {id} NOT NULL,
    id {id} NOT NULL,
    case_id {id} NOT NULL,
    question TEXT NOT NULL CHECK (length(question) <= 40),
    answer TEXT NOT NULL CHECK (length(answer) <= 40),
    has_or_may_have_sen TEXT NOT NULL CHECK (length(has_or_may_have_sen) <= 4000),
    plan_may_be_necessary TEXT NOT NULL CHECK (length(plan_may_be_necessary) <= 4000),
    reasons TEXT NOT NULL CHECK (length(reasons) <= 8000),
    decided_on {day} NOT NULL CHECK (length(decided_on) = 10),
    decided_by {id} NOT NULL,
    PRIMARY KEY (area, case_id, id)
);
