-- Cases as staff handle them. Names, dates of birth and telephone numbers stay with the check (module
-- questionnaire) and are read from there for the rows that are shown; a check is named by its id only.
create table clinic_case (
    id                uuid                     not null primary key,
    version           bigint                   not null,
    check_id          uuid                     not null,
    reference         varchar(20)              not null,
    edition           integer                  not null,
    urgency           varchar(16)              not null,
    -- 0 is EMERGENCY: the list's order is then all ascending, so that one index and one row comparison page it.
    list_rank         integer                  not null,
    arrived_at        timestamp with time zone not null,
    due_at            timestamp with time zone not null,
    state             varchar(16)              not null,
    is_open           boolean                  not null,
    owner_id          uuid,
    outcome           varchar(32),
    assessment_failed boolean                  not null,
    raised            integer                  not null,
    not_ruled_out     integer                  not null,
    raised_flags      varchar(400)             not null,
    open_flags        varchar(400)             not null,
    entries           integer                  not null,
    -- One case per check, even if its sending were announced twice.
    constraint clinic_case_check unique (check_id),
    constraint clinic_case_reference unique (reference),
    constraint clinic_case_open check (is_open = (state <> 'CLOSED')),
    -- What the entity guards, guarded once more: a claimed case has an owner, a closed one an outcome.
    constraint clinic_case_owner check ((state = 'NEW') = (owner_id is null)),
    constraint clinic_case_outcome check ((state = 'CLOSED') = (outcome is not null))
);

-- The order of the list; keyset paging starts in the middle of it. Most cases are closed and out of its way.
create index clinic_case_list on clinic_case (is_open, list_rank, due_at, arrived_at, id);
create index clinic_case_mine on clinic_case (owner_id, is_open, list_rank, due_at, arrived_at, id);

create table case_event (
    id       uuid                     not null primary key,
    case_id  uuid                     not null references clinic_case (id),
    entry    integer                  not null,
    at_time  timestamp with time zone not null,
    who      varchar(16)              not null,
    staff_id uuid,
    what     varchar(16)              not null,
    outcome  varchar(32),
    -- Encrypted by the application.
    note     text,
    -- Two people can never write the same place of a timeline.
    constraint case_event_entry unique (case_id, entry),
    constraint case_event_staff check ((who = 'STAFF') = (staff_id is not null))
);
