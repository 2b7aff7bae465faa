-- How the last re-check went, or that none came: a mark on the list.
alter table clinic_case add column recheck varchar(16);

-- Re-checks that belong to a case: what the patient answered later is read from them.
create table case_recheck (
    id         uuid                     not null primary key,
    case_id    uuid                     not null references clinic_case (id),
    check_id   uuid                     not null,
    earlier_id uuid                     not null,
    arrived_at timestamp with time zone not null,
    -- One entry per re-check, even if its arrival were announced twice.
    constraint case_recheck_check unique (check_id)
);
create index case_recheck_case on case_recheck (case_id, arrived_at);
