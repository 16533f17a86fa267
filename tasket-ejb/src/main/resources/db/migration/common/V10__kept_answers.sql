-- What is kept under an Idempotency-Key is where the object is, not how it was shown: names are in
-- tasket_person only. It is kept for a day; what was kept before is not worth carrying over.
delete from tasket_kept_answer;
alter table tasket_kept_answer drop column location;
alter table tasket_kept_answer drop column etag;
alter table tasket_kept_answer drop column body;
alter table tasket_kept_answer add column path varchar(200);
