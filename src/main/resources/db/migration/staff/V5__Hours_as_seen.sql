-- How often the week and the days that differ were changed: who saves says what they saw, and the first of two wins.
create table clinic_hours_version (
    part    varchar(4) not null primary key,
    version bigint     not null
);
insert into clinic_hours_version (part, version) values ('WEEK', 0), ('DAYS', 0);

-- The hours of a day, which may be 60 characters long, with the name of the day.
alter table audit_entry alter column detail set data type varchar(96);
