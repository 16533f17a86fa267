-- How often on a day nothing was found, on a board or, with an id of zeros, on none.
create table tasket_vain_day (
  id uuid not null,
  on_day bigint not null,
  board_id uuid not null,
  searches integer not null,
  constraint tasket_vain_day_pk primary key (id),
  constraint tasket_vain_day_once unique (on_day, board_id)
);
create index tasket_vain_day_of_board on tasket_vain_day (board_id, on_day);
