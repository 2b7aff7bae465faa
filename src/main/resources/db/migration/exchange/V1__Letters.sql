-- A reminder that waits to be sent: address and link are ciphertext, and the row goes once it was sent. taken_until keeps
-- several instances from sending the same letter; no foreign key, because a check belongs to another module.
create table letters (
	id uuid primary key,
	check_id uuid not null unique,
	email text not null,
	language varchar(8) not null,
	link text not null,
	due_at timestamp with time zone not null,
	attempts integer not null,
	taken_until timestamp with time zone
);
create index letters_due_at on letters (due_at);
