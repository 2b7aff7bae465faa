-- The record that the stop page left of this check, while the check lives: somebody counts once, and not at all once they
-- took the answer back or agreed to be called. The record itself leads to nobody.
alter table checks add column stop_record uuid;
