-- A check while it is being answered. Found by the hash of the device's token only; gone a day after the last activity.
create table checks (
	id uuid primary key,
	token_hash varchar(64) not null unique,
	edition integer not null,
	language varchar(8) not null,
	state varchar(16) not null,
	answers text not null,
	acknowledged text not null,
	started_at timestamp with time zone not null,
	updated_at timestamp with time zone not null,
	expires_at timestamp with time zone not null,
	version integer not null
);
create index checks_expires_at on checks (expires_at);

-- A finished check, frozen: answers, assessment and the wording that was shown. It has the id of its check, but no
-- foreign key: the check is deleted after a day, the result is kept as long as the clinic's rules say.
create table submissions (
	id uuid primary key,
	token_hash varchar(64) unique,
	reference varchar(16) not null unique,
	edition integer not null,
	language varchar(8) not null,
	urgency varchar(16) not null,
	answers text not null,
	assessment text,
	page text not null,
	submitted_at timestamp with time zone not null,
	sent_at timestamp with time zone,
	keep_until timestamp with time zone not null,
	version integer not null
);
create index submissions_keep_until on submissions (keep_until);

-- Who sent a check. The columns hold ciphertext; kept apart from answers so that each can be read without the other.
create table contacts (
	submission_id uuid primary key references submissions (id),
	name text not null,
	date_of_birth text not null,
	telephone text not null,
	note text,
	consent_at timestamp with time zone not null
);

-- Somebody was told to call the emergency number. No name, no contact, no way back to the check.
create table stop_records (
	id uuid primary key,
	stopped_at timestamp with time zone not null,
	edition integer not null,
	flags text not null
);
