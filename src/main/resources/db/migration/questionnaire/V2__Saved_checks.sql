-- A check that somebody saved in order to go on later, on any device. The code is not kept: code_hash is a keyed hash of code
-- and date of birth, null once the code was used. The date of birth is encrypted; it is there so that it need not be asked
-- for again when the check is sent. One live code a check; gone with it.
create table saved_checks (
	check_id uuid primary key references checks (id) on delete cascade,
	code_hash varchar(64) unique,
	date_of_birth text not null,
	expires_at timestamp with time zone not null
);
create index saved_checks_expires_at on saved_checks (expires_at);

-- Somebody came back to the check after a pause: the emergency list is asked afresh before anything else.
alter table checks add column afresh boolean default false not null;

-- Which device had it before it was returned to elsewhere, so that this device can be told so plainly.
alter table checks add column earlier_token_hash varchar(64);
create index checks_earlier_token_hash on checks (earlier_token_hash);
