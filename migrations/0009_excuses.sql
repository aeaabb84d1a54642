-- The one limit that a ground for more time was judged to make impractical: a rule of the law files.
-- None for every other fact, and for what was recorded before it was judged limit by limit.

ALTER TABLE cases_fact ADD COLUMN excuses {code};
