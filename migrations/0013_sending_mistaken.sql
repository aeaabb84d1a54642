-- What was recorded wrongly of how a letter went, as it stood until somebody put it right.

CREATE TABLE documents_sending_mistaken (
    area {id} NOT NULL,
    id {id} NOT NULL,
    document {id} NOT NULL,
    channel {code} NOT NULL,
    agreement {id},
    sealed_address {bytes} NOT NULL,
    sent_on {day} NOT NULL,
    receipt_rule {code} NOT NULL,
    recorded_at {instant} NOT NULL,
    recorded_by {id} NOT NULL,
    ended_at {instant} NOT NULL,
    ended_by {id} NOT NULL,
    PRIMARY KEY (area, id)
);
CREATE INDEX documents_sending_mistaken_of ON documents_sending_mistaken (area, document);
