-- Items of a checklist can be of one kind, such as the names of all blood thinners: rows name the kind, people tick a name.
alter table edition_option add column counts_as varchar(100);
alter table edition_option add column is_kind boolean default false not null;
