-- What nobody has read is forgotten by its age.
create index tasket_notice_aged on tasket_notice (at, reader_id);
