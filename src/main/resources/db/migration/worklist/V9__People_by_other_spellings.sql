-- How names and numbers were written before they were hashed; null is the first way. Older ones are made anew after a start.
alter table clinic_case add column keys_version integer;

-- The day on which a closed case comes back, as it stood when it was closed: what is agreed on later changes no entry.
alter table case_event add column follow_up_on date;
