-- What staff decide about a case, and what the list and the figures need to read of it without opening the check.
alter table clinic_case add column machine_urgency varchar(16);
update clinic_case set machine_urgency = urgency;
alter table clinic_case alter column machine_urgency set not null;
-- The first time that one of the staff opened the case's page.
alter table clinic_case add column first_opened_at timestamp with time zone;
-- The level that a clinician set, and a step down from EMERGENCY that waits for a second one.
alter table clinic_case add column override_urgency varchar(16);
alter table clinic_case add column proposed_urgency varchar(16);
alter table clinic_case add column proposed_by uuid;
-- Was the machine's level right? Given at closing: RIGHT, TOO_HIGH or TOO_LOW.
alter table clinic_case add column level_grade varchar(16);
alter table clinic_case add column closed_at timestamp with time zone;
alter table clinic_case add column follow_up_on date;
alter table clinic_case add column contact_attempts integer default 0 not null;
-- PATIENT, HELPER or TELEPHONE.
alter table clinic_case add column answered_by varchar(16);
-- Keyed hashes of who it is, to find a person without a readable name in the database.
alter table clinic_case add column name_hash varchar(64);
alter table clinic_case add column born_hash varchar(64);
alter table clinic_case add column telephone_hash varchar(64);
alter table clinic_case add column person_hash varchar(64);
create index clinic_case_name on clinic_case (name_hash, arrived_at);
create index clinic_case_born on clinic_case (born_hash, arrived_at);
create index clinic_case_telephone on clinic_case (telephone_hash, arrived_at);
create index clinic_case_person on clinic_case (person_hash, arrived_at);
-- The figures of a range of days.
create index clinic_case_arrived on clinic_case (arrived_at);

-- An override says from which level to which.
alter table case_event add column from_urgency varchar(16);
alter table case_event add column to_urgency varchar(16);
-- What a contact came to, or how the machine's level was graded.
alter table case_event add column detail varchar(32);
