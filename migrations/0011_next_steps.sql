-- What lists show beside the next date of the law: the officer's own next step, whom the case waits
-- for, and what waits for a second person. `trefoil check projections --mend` fills them in a folder
-- made before.

ALTER TABLE worklist_outlook ADD COLUMN step {code};
ALTER TABLE worklist_outlook ADD COLUMN step_by {day};
ALTER TABLE worklist_outlook ADD COLUMN waits_on {code};
ALTER TABLE worklist_outlook ADD COLUMN second {code};
ALTER TABLE worklist_outlook ADD COLUMN second_proposed_by {id};
UPDATE worklist_outlook SET waits_on = next_owed_by;

-- By whose name a list says who has a case.
CREATE VIEW bodies_public_post AS SELECT id, person FROM bodies_appointment;
CREATE VIEW people_public_adult AS SELECT id, given_name, family_name FROM people_adult;
