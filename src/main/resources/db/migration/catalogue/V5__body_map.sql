-- What a mark on the drawing of a body means (PAIN or NUMBNESS), for the questions that are shown so. Editions from before the
-- drawing have none, and their questions stay lists.
alter table edition_question add column body_map varchar(20);
