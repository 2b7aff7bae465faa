-- The level of the last check that the same person had sent before: the list shows if it went up or down.
alter table clinic_case add column earlier_urgency varchar(16);
-- When an alert was sent because nobody had opened the case within its time.
alter table clinic_case add column alerted_at timestamp with time zone;
-- Counts read this alone; they stop at a thousand, so that they cost the same for any number of cases.
create index clinic_case_counts on clinic_case (is_open, list_rank, state, due_at, owner_id);
create index clinic_case_unopened on clinic_case (is_open, list_rank, first_opened_at, alerted_at, due_at);

-- A filter of the list under a name of one's own.
create table saved_view (
    id       uuid         not null primary key,
    staff_id uuid         not null,
    name     varchar(40)  not null,
    query    varchar(300) not null,
    constraint saved_view_name unique (staff_id, name)
);
