-- What lists read: how each case stands day by day if nothing more happens in it; and what the lists
-- of other folders may know of a child, a case and a body.

CREATE TABLE worklist_outlook (
    area {id} NOT NULL,
    case_id {id} NOT NULL,
    from_on {day} NOT NULL,
    to_on {day} NOT NULL,
    child {id} NOT NULL,
    stage {code} NOT NULL,
    asked_on {day},
    started_on {day},
    final_due {day},
    next_rule {code},
    next_due {day},
    next_excused_by {code},
    next_owed_by {code},
    PRIMARY KEY (area, case_id, from_on),
    CHECK ((started_on IS NULL) = (final_due IS NULL)),
    CHECK ((next_rule IS NULL) = (next_due IS NULL) AND (next_rule IS NULL) = (next_owed_by IS NULL))
);
CREATE INDEX worklist_outlook_of_child ON worklist_outlook (child, from_on, to_on);

CREATE VIEW cases_public_case AS SELECT id, child, reference, officer FROM cases_case;
CREATE VIEW people_public_child AS
    SELECT id, given_name, family_name, folded_name, born_on, setting FROM people_child;
CREATE VIEW bodies_public_body AS SELECT id, name FROM bodies_body;

DROP INDEX worklist_due_open;
CREATE INDEX worklist_due_about ON worklist_due (about, met_on);
CREATE INDEX advice_request_in_case ON advice_request (body, case_id);
CREATE INDEX cases_case_of_officer ON cases_case (officer, child);
CREATE INDEX cases_fact_of_kind ON cases_fact (kind, area, case_id);
CREATE INDEX access_reach_on_day ON access_reach (scope, subject, rule, from_on, to_on, sure);
CREATE INDEX access_fact_tie ON access_fact (about, subject) WHERE kind = 'tie';
