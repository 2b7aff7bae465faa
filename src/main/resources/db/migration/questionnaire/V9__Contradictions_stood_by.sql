-- Which answers that do not fit together the patient was shown and stood by: staff ask again, and ask otherwise. Results from
-- before the question was asked have none.
alter table submissions add column insisted text;
