-- What volunteering in a tasket is for, as codes with commas between; most taskets say none, so that the
-- index leads to the few that do.
alter table tasket_tasket add column causes varchar(255);
create index tasket_tasket_causes on tasket_tasket (causes);
