-- Whom an area names in its notices; decisions against, which two people make; more time by law.

CREATE TABLE areas_contact (
    area {id} NOT NULL REFERENCES areas_area (id),
    kind TEXT NOT NULL CHECK (length(kind) <= 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 160),
    telephone TEXT NOT NULL CHECK (length(telephone) BETWEEN 1 AND 40),
    web TEXT NOT NULL CHECK (length(web) <= 200),
    PRIMARY KEY (area, kind)
);

-- One person proposes; another confirms it or sends it back with what is missing.
CREATE TABLE assessment_against (
    area {id} NOT NULL,
    id {id} NOT NULL,
    case_id {id} NOT NULL,
    question TEXT NOT NULL CHECK (question IN ('assess', 'plan')),
    unmet TEXT NOT NULL CHECK (unmet IN ('need', 'necessity')),
    need TEXT NOT NULL CHECK (length(need) <= 4000),
    necessity TEXT NOT NULL CHECK (length(necessity) <= 4000),
    reasons TEXT NOT NULL CHECK (length(reasons) <= 8000),
    proposed_on {day} NOT NULL CHECK (length(proposed_on) = 10),
    proposed_by {id} NOT NULL,
    closed_on {day} CHECK (length(closed_on) = 10),
    closed_by {id},
    is_confirmed {yesno},
    sent_back_words TEXT CHECK (length(sent_back_words) <= 2000),
    PRIMARY KEY (area, case_id, id)
);

-- More time by law: the ground, its days and its evidence. The ledger has the facts; no date moves.
CREATE TABLE assessment_more_time (
    area {id} NOT NULL,
    id {id} NOT NULL,
    case_id {id} NOT NULL,
    ground TEXT NOT NULL CHECK (length(ground) <= 40),
    asked_on {day} CHECK (length(asked_on) = 10),
    from_on {day} NOT NULL CHECK (length(from_on) = 10),
    to_on {day} CHECK (length(to_on) = 10),
    evidence TEXT NOT NULL CHECK (length(evidence) BETWEEN 1 AND 4000),
    decided_on {day} NOT NULL CHECK (length(decided_on) = 10),
    decided_by {id} NOT NULL,
    PRIMARY KEY (area, case_id, id)
);
