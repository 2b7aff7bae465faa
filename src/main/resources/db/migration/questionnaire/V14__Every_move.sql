-- Every device that a check was on before it was taken up elsewhere with a code, and not only the last one.
create table check_moves (
	token_hash varchar(64) primary key,
	check_id uuid not null references checks (id) on delete cascade
);
create index check_moves_check_id on check_moves (check_id);
insert into check_moves (token_hash, check_id)
	select c.earlier_token_hash, c.id from checks c where c.earlier_token_hash is not null
	and not exists (select 1 from checks o where o.earlier_token_hash = c.earlier_token_hash and o.id < c.id);

-- Whether somebody came back to it: what was answered before settles no doubt of later.
alter table checks add column returned boolean not null default false;
update checks set returned = true where earlier_token_hash is not null;
drop index checks_earlier_token_hash;
alter table checks drop column earlier_token_hash;
