-- By which lawful route a letter went to a person of the family, and what they agreed to: a notice in
-- the product alone was not sent (Education Act 1996 s.572, by CFA 2014 s.83).

-- Letters are read here, and the person is told of each at their own address or number.
CREATE TABLE documents_agreement (
    area {id} NOT NULL,
    id {id} NOT NULL UNIQUE,
    person {id} NOT NULL,
    sealed_told_at {bytes} NOT NULL,
    agreed_at {instant} NOT NULL,
    ended_at {instant},
    PRIMARY KEY (area, id)
) {in key order};
CREATE UNIQUE INDEX documents_agreement_live
    ON documents_agreement (area, person) WHERE ended_at IS NULL;

CREATE TABLE documents_sending (
    area {id} NOT NULL,
    document {id} NOT NULL,
    channel TEXT NOT NULL
        CHECK (channel IN ('electronic', 'by_hand', 'first_class', 'second_class')),
    agreement {id},
    sealed_address {bytes} NOT NULL,
    sent_on {day} NOT NULL,
    receipt_rule {code} NOT NULL,
    recorded_at {instant} NOT NULL,
    recorded_by {id} NOT NULL,
    PRIMARY KEY (area, document),
    CHECK ((channel = 'electronic') = (agreement IS NOT NULL))
) {in key order};
