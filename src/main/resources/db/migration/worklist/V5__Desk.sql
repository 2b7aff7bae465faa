-- A step down that waits has a longer name than what happened before.
alter table case_event alter column what set data type varchar(32);

-- To whom a case was handed over.
alter table case_event add column other_id uuid;

-- Who looks at a case now. A row is renewed while the page is open and means nothing after two minutes.
create table case_viewer (
    case_id  uuid                     not null references clinic_case (id),
    staff_id uuid                     not null,
    seen_at  timestamp with time zone not null,
    primary key (case_id, staff_id)
);
create index case_viewer_seen on case_viewer (seen_at);

-- Follow-ups that were agreed on when a case was closed.
create index clinic_case_follow_up on clinic_case (follow_up_on);
