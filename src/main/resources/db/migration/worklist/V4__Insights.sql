-- What the figures count of each case, written with the case, so that no answers have to be opened for them. Cases of
-- before have none. Ids are separated by commas; nothing here says who it was.
create table case_facts (
    case_id         uuid                     not null primary key references clinic_case (id),
    arrived_at      timestamp with time zone not null,
    edition         integer                  not null,
    machine_urgency varchar(16)              not null,
    -- Questions that were shown, and those of them that were answered with "not sure".
    shown           text                     not null,
    unsure          text                     not null,
    -- All red flags that were raised, not only the first two.
    raised          text                     not null,
    -- Kinds of massage, and who gave it, as they are called in the edition; empty where nobody said.
    techniques      text                     not null,
    given_by        varchar(64)              not null
);
-- The figures of a range of days.
create index case_facts_arrived on case_facts (arrived_at);
