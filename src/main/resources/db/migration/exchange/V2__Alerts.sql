-- Alerts on their way to one place each. They name a case by its reference and hold nothing about a person. What could not
-- be delivered stays, so that staff see it.
create table alert_deliveries (
	id uuid primary key,
	reference varchar(20) not null,
	urgency varchar(16) not null,
	channel varchar(8) not null,
	made_at timestamp with time zone not null,
	due_at timestamp with time zone not null,
	attempts integer not null,
	taken_until timestamp with time zone,
	delivered_at timestamp with time zone,
	given_up_at timestamp with time zone,
	fault varchar(80)
);
create index alert_deliveries_due on alert_deliveries (delivered_at, given_up_at, due_at);
create index alert_deliveries_made on alert_deliveries (made_at);
