-- The words of a place by which spare time is found there; null where it was offered before.
alter table tasket_slot add column place_words varchar(1000);
