-- Openings are deleted by their age.
create index tasket_opening_opened on tasket_opening (opened_at);
