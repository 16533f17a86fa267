-- What changed, for whoever keeps something made from it: pages that stay open, search, other nodes.
create table tasket_change (
  seq bigint generated always as identity,
  kind varchar(20) not null,
  object_id uuid not null,
  board_id uuid not null,
  at timestamp(6) with time zone not null,
  constraint tasket_change_pk primary key (seq)
);
create index tasket_change_lately on tasket_change (at, board_id);
