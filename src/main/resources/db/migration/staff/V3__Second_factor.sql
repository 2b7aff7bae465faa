-- What somebody proves a sign-in with beside the password: the secret of the one-time codes (RFC 6238), encrypted.
-- The last step that was accepted is kept, so that a code that was read over a shoulder is of no use.
create table staff_second_factor (
    account_id uuid not null primary key references staff_account (id) on delete cascade,
    version bigint not null,
    secret text not null,
    last_step bigint not null,
    set_up_at timestamp with time zone not null
);

-- One-time codes for a lost telephone; only a keyed hash of each is kept.
create table staff_recovery_code (
    id uuid not null primary key,
    account_id uuid not null references staff_account (id) on delete cascade,
    code_hash varchar(64) not null unique
);
create index staff_recovery_code_account on staff_recovery_code (account_id);
