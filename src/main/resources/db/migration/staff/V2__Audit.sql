-- Who did what, when and from where. Entries are only ever added. There are several chains ("lanes"), chosen by member
-- of staff, so that colleagues do not wait for each other; each entry holds the hash of the one before it. Hashes are
-- keyed: with the database alone nobody can make a chain that fits.
create table audit_entry (
    lane            integer     not null,
    number          bigint      not null,
    at_millis       bigint      not null,
    staff_id        uuid,
    what            varchar(32) not null,
    subject         varchar(64),
    detail          varchar(64),
    origin          varchar(64) not null,
    previous_number bigint,
    previous_hash   varchar(64),
    hash            varchar(64) not null,
    constraint audit_entry_key primary key (lane, number),
    constraint audit_entry_hash unique (lane, number, hash),
    constraint audit_entry_order check (previous_number = number - 1),
    -- No trigger serves both databases, but this does: an entry that another follows can neither be deleted nor get
    -- another hash.
    constraint audit_entry_chain foreign key (lane, previous_number, previous_hash)
        references audit_entry (lane, number, hash)
);
create index audit_entry_time on audit_entry (at_millis, lane, number);
create index audit_entry_staff on audit_entry (staff_id, at_millis, lane, number);
create index audit_entry_subject on audit_entry (subject, at_millis, lane, number);

-- Where each chain ends, so that a tail that is cut off is noticed. Sealed by the application when it first starts.
create table audit_head (
    lane   integer not null primary key,
    number bigint,
    hash   varchar(64),
    seal   varchar(64),
    constraint audit_head_entry foreign key (lane, number, hash) references audit_entry (lane, number, hash)
);
insert into audit_head (lane) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);
