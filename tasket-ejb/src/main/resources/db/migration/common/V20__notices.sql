-- What somebody hears: ids and a kind, never words. It is written with the deed it tells.
create table tasket_notice (
  id uuid not null,
  reader_id uuid not null,
  kind varchar(30) not null,
  board_id uuid not null,
  tasket_id uuid,
  claim_id uuid,
  by_id uuid,
  at timestamp(6) with time zone not null,
  read_at timestamp(6) with time zone,
  constraint tasket_notice_pk primary key (id)
);
create index tasket_notice_of_reader on tasket_notice (reader_id, at, id);
create index tasket_notice_unread on tasket_notice (reader_id, read_at);
