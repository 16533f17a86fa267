-- What volunteering in a tasket is for, as codes with commas between; most taskets say none.
alter table tasket_tasket add column causes varchar(255);
