-- The language that the patient read, for exports. Cases of before have none.
alter table clinic_case add column language varchar(8);
