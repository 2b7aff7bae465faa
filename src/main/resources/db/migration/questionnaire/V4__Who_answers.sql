-- Who answers changes the wording and how staff read the answers. Checks from before this was asked at the start were
-- answered by whoever held the device. taken_by is the member of staff who took a call (module staff): an id only.
alter table checks add column answered_by varchar(16) default 'THEMSELVES' not null;
alter table checks add column taken_by uuid;
alter table submissions add column answered_by varchar(16) default 'THEMSELVES' not null;
alter table submissions add column taken_by uuid;
