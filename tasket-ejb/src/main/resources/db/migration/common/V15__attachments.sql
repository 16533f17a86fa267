-- Files and links on taskets, on questions and answers, and on claims.
create table tasket_attachment (
  id uuid not null,
  version bigint not null,
  holder varchar(10) not null,
  holder_id uuid not null,
  tasket_id uuid not null,
  board_id uuid not null,
  kind varchar(4) not null,
  title varchar(200),
  url varchar(2000),
  file_type varchar(10),
  bytes bigint,
  digest varchar(64),
  kept_in varchar(10),
  added_by uuid not null,
  added_at timestamp(6) with time zone not null,
  withdrawn_by uuid,
  withdrawn_at timestamp(6) with time zone,
  erased_at timestamp(6) with time zone,
  constraint tasket_attachment_pk primary key (id),
  constraint tasket_attachment_tasket foreign key (tasket_id) references tasket_tasket (id),
  constraint tasket_attachment_board foreign key (board_id) references tasket_board (id),
  constraint tasket_attachment_holder check (holder in ('TASKET', 'REMARK', 'CLAIM')),
  constraint tasket_attachment_file check ((kind = 'FILE') =
    (file_type is not null and bytes is not null and digest is not null and kept_in is not null)),
  constraint tasket_attachment_link check (kind in ('FILE', 'LINK') and (kind = 'LINK' or url is null)),
  constraint tasket_attachment_there
    check (erased_at is not null or (title is not null and (kind = 'FILE' or url is not null))),
  constraint tasket_attachment_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index tasket_attachment_held on tasket_attachment (holder_id, added_at, id);
create index tasket_attachment_adder on tasket_attachment (added_by, id);
create index tasket_attachment_old on tasket_attachment (withdrawn_at, id);

-- What files hold, where they are kept in the database, in parts that fit in memory. A part is written before the row
-- of its file, in the same transaction: so no foreign key.
create table tasket_file_part (
  file_id uuid not null,
  place integer not null,
  content bytea not null,
  constraint tasket_file_part_pk primary key (file_id, place)
);

-- One row: how much room all files take. Whoever adds one queues up here.
create table tasket_file_room (
  id integer not null,
  bytes_used bigint not null,
  constraint tasket_file_room_pk primary key (id),
  constraint tasket_file_room_one check (id = 1),
  constraint tasket_file_room_used check (bytes_used >= 0)
);
insert into tasket_file_room (id, bytes_used) values (1, 0);
