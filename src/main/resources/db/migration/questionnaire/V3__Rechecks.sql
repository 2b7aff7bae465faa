-- A re-check is a check that follows a finished one: it asks some questions again and takes the other answers from it.
alter table checks add column recheck_of uuid;
-- What it asks; decided when it starts, so that it does not depend on the earlier check being kept.
alter table checks add column asked_again text;

-- No foreign keys: the earlier check may be deleted before this one.
alter table submissions add column recheck_of uuid;
-- The first check of all that follow each other, itself included.
alter table submissions add column first_check uuid;
update submissions set first_check = id;
alter table submissions alter column first_check set not null;
create index submissions_first_check on submissions (first_check, submitted_at);

-- When the clinic has to be told that no re-check came; null where nobody waits for one, or it was told.
alter table submissions add column recheck_missed_at timestamp with time zone;
create index submissions_recheck_missed_at on submissions (recheck_missed_at);
