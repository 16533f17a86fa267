-- What fills spare minutes best comes first, and of those what ends first.
create index tasket_tasket_longest on tasket_tasket (state, planned_minutes desc, open_until, id);
