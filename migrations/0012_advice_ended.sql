-- A request for advice that nobody needs answered any more: the assessment ended before it was.

CREATE TABLE advice_ended (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    request {id} NOT NULL,
    day {day} NOT NULL CHECK (length(day) = 10),
    PRIMARY KEY (area, case_id, request)
);
