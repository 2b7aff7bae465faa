-- What a re-check asks of those who are not sure about the emergency list: what they answered last time settles no doubt of
-- today. Editions of before ask nothing more.
alter table edition_recheck_question add column if_unsure boolean default false not null;
