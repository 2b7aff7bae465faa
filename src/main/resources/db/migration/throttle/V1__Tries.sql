-- Tries that failed within the last minutes, so that every instance slows the same guesser down. Until now the staff module
-- counted sign-ins alone; codes to return to a check need the same. The subject is a keyed hash: people type passwords
-- and dates of birth. The old table staff_sign_in_failure stays for one release, while instances of the last one still run.
create table throttled_try (
    id uuid not null primary key,
    subject varchar(64) not null,
    tried_at timestamp with time zone not null,
    counts_until timestamp with time zone not null
);
create index throttled_try_subject on throttled_try (subject, counts_until);
create index throttled_try_counts_until on throttled_try (counts_until);
