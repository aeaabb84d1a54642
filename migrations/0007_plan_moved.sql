-- A line that was moved to another section: the statement that stands there in its stead.

ALTER TABLE plan_taken_out ADD COLUMN moved_to {id};
