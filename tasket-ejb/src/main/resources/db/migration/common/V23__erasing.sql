-- What is to be erased is found without passing all that was.
drop index tasket_attachment_old;
create index tasket_attachment_old on tasket_attachment (erased_at, withdrawn_at, id);
