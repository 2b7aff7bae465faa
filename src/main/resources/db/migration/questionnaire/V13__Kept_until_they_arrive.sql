-- The hash of the token that a code has handed out: the code is used up when a device brings that token, and not before.
alter table saved_checks add column handed_to varchar(64);
create index saved_checks_handed_to on saved_checks (handed_to);

-- An earlier result that a device keeps beside a check which it has begun since; the device now holds the token of that check.
-- Once the check is finished its own result takes the place, and what it replaced is only still there to be deleted with it.
create table kept_results (
	id uuid primary key,
	token_hash varchar(64) not null,
	submission_id uuid not null references submissions (id) on delete cascade,
	replaced boolean not null
);
create index kept_results_token_hash on kept_results (token_hash);
create index kept_results_submission_id on kept_results (submission_id);
