-- Until when the device may open it; null on a device that belongs to one person.
alter table checks add column device_until timestamp with time zone;
alter table submissions add column device_until timestamp with time zone;
