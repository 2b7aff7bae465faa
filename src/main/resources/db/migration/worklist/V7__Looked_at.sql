-- Whether nobody has opened the case since it arrived, came back, or got worse: then it may alert, again if need be.
alter table clinic_case add column awaits_look boolean default true not null;
update clinic_case set awaits_look = false where first_opened_at is not null;
drop index clinic_case_unopened;
create index clinic_case_unopened on clinic_case (is_open, awaits_look, list_rank, alerted_at, due_at);
