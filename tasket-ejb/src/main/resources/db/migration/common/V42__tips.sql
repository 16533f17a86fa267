-- That somebody told a colleague of a tasket, with a line of theirs.
create table tasket_tip (
  id uuid not null,
  tasket_id uuid not null,
  reader_id uuid not null,
  by_id uuid not null,
  line varchar(280),
  heard boolean not null,
  at timestamp(6) with time zone not null,
  constraint tasket_tip_pk primary key (id),
  constraint tasket_tip_once unique (tasket_id, reader_id, by_id)
);
create index tasket_tip_to on tasket_tip (reader_id, at);
create index tasket_tip_by on tasket_tip (by_id, at);
create index tasket_tip_aged on tasket_tip (at, reader_id);
