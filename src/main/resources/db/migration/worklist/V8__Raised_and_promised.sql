-- When a case last came back or was raised by what the patient told or did not tell: the staff's pages announce it as
-- they announce what arrives.
alter table clinic_case add column raised_at timestamp with time zone;
create index clinic_case_raised on clinic_case (raised_at);

-- By when somebody had to look first, as it stood on arrival; the figures measure by it. What is due moves later, and
-- an EMERGENCY is due at once, which nobody can keep: it alerts after ten minutes unless a clinic says otherwise.
alter table clinic_case add column promised_at timestamp with time zone;
update clinic_case set promised_at =
    case when machine_urgency = 'EMERGENCY' then arrived_at + interval '10' minute else due_at end;
