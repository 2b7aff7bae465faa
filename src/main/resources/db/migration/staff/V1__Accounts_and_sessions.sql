-- Who may sign in. An account without a password waits for its one-time link to be used.
create table staff_account (
    id uuid not null primary key,
    version bigint not null,
    email varchar(254) not null unique,
    display_name varchar(80) not null,
    password varchar(200),
    disabled boolean not null
);

create table staff_account_role (
    account_id uuid not null references staff_account (id),
    role varchar(16) not null,
    primary key (account_id, role)
);

-- One-time links; only a hash of the token is kept. Without an account it makes the first one.
create table staff_invitation (
    id uuid not null primary key,
    token_hash varchar(64) not null unique,
    account_id uuid references staff_account (id),
    expires_at timestamp with time zone not null
);

-- Failed sign-ins of the last minutes, so that every instance slows the same guesser down.
-- The subject is a keyed hash: people type passwords into the wrong field.
create table staff_sign_in_failure (
    id uuid not null primary key,
    subject varchar(64) not null,
    failed_at timestamp with time zone not null
);
create index staff_sign_in_failure_subject on staff_sign_in_failure (subject, failed_at);
create index staff_sign_in_failure_time on staff_sign_in_failure (failed_at);

-- Spring Session's own tables (its schema-postgresql.sql), for staff only: patients have no session.
create table spring_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references spring_session (primary_id) on delete cascade
);
