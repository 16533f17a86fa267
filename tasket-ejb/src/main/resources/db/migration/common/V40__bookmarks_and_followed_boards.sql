-- What somebody wants to find again, and the boards of which somebody wants to hear what opens.
create table tasket_bookmark (
  id uuid not null,
  person_id uuid not null,
  tasket_id uuid not null,
  marked_at timestamp(6) with time zone not null,
  constraint tasket_bookmark_pk primary key (id),
  constraint tasket_bookmark_once unique (person_id, tasket_id),
  constraint tasket_bookmark_tasket foreign key (tasket_id) references tasket_tasket (id)
);
create index tasket_bookmark_newest on tasket_bookmark (person_id, marked_at, id);

create table tasket_followed_board (
  id uuid not null,
  person_id uuid not null,
  board_id uuid not null,
  followed_at timestamp(6) with time zone not null,
  constraint tasket_followed_board_pk primary key (id),
  constraint tasket_followed_board_once unique (person_id, board_id),
  constraint tasket_followed_board_board foreign key (board_id) references tasket_board (id)
);
create index tasket_followed_board_followers on tasket_followed_board (board_id, person_id);

-- That a tasket opened for the first time; followers are told once.
create table tasket_opening (
  tasket_id uuid not null,
  board_id uuid not null,
  opened_at timestamp(6) with time zone not null,
  told_at timestamp(6) with time zone,
  constraint tasket_opening_pk primary key (tasket_id),
  constraint tasket_opening_tasket foreign key (tasket_id) references tasket_tasket (id)
);
create index tasket_opening_untold on tasket_opening (told_at, tasket_id);
