-- When the clinic is open, where an admin has said so; the configuration counts until then. Hours are ranges such as
-- 08:00-12:00, 13:00-18:00; empty is closed.
create table clinic_weekday (
    weekday varchar(9)  not null primary key,
    hours   varchar(60) not null
);

-- Days that differ: closures, holidays, longer hours.
create table clinic_special_day (
    on_date date      not null primary key,
    hours varchar(60) not null,
    label varchar(60) not null
);
