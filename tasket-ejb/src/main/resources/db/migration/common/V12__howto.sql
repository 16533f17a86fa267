-- A board's own pages; place is where a current one stands among them, from 1 on.
create table tasket_howto (
  id uuid not null,
  version bigint not null,
  board_id uuid not null,
  title varchar(120) not null,
  words varchar(20000) not null,
  language varchar(2) not null,
  category varchar(40),
  place integer not null,
  tasket_id uuid,
  answer_id uuid,
  written_by uuid not null,
  written_at timestamp(6) with time zone not null,
  edited_by uuid,
  edited_at timestamp(6) with time zone,
  archived_at timestamp(6) with time zone,
  constraint tasket_howto_pk primary key (id),
  constraint tasket_howto_board foreign key (board_id) references tasket_board (id),
  constraint tasket_howto_tasket foreign key (tasket_id) references tasket_tasket (id),
  constraint tasket_howto_answer foreign key (answer_id) references tasket_remark (id),
  constraint tasket_howto_origin check ((tasket_id is null) = (answer_id is null)),
  constraint tasket_howto_edited check ((edited_by is null) = (edited_at is null))
);
create index tasket_howto_in_order on tasket_howto (board_id, place, id);
