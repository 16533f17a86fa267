-- On which side of a tasket a person stands. The owner's row and every live claim's helper refer to
-- it with their side, so that nobody can stand on both: owners never claim their own tasket.
create table tasket_party (
  tasket_id uuid not null,
  person_id uuid not null,
  side varchar(6) not null,
  constraint tasket_party_pk primary key (tasket_id, person_id),
  constraint tasket_party_with_side unique (tasket_id, person_id, side),
  constraint tasket_party_side check (side in ('OWNER', 'HELPER'))
);
create index tasket_party_person on tasket_party (person_id, side);

create table tasket_tasket (
  id uuid not null,
  version bigint not null,
  board_id uuid not null,
  owner_id uuid not null,
  owner_side varchar(6) default 'OWNER' not null,
  state varchar(10) not null,
  title varchar(120) not null,
  description varchar(20000),
  language varchar(2) not null,
  planned_minutes integer not null,
  mode varchar(7) not null,
  place varchar(120),
  open_until timestamp(6) with time zone not null,
  created_at timestamp(6) with time zone not null,
  published_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  end_reason varchar(200),
  end_words varchar(2000),
  constraint tasket_tasket_pk primary key (id),
  constraint tasket_tasket_board foreign key (board_id) references tasket_board (id),
  constraint tasket_tasket_owner foreign key (id, owner_id, owner_side)
    references tasket_party (tasket_id, person_id, side),
  constraint tasket_tasket_owner_side check (owner_side = 'OWNER'),
  constraint tasket_tasket_minutes check (planned_minutes between 5 and 2400),
  constraint tasket_tasket_mode check (mode in ('ONLINE', 'ON_SITE', 'EITHER')),
  constraint tasket_tasket_state check (state in
    ('DRAFT', 'SUBMITTED', 'OPEN', 'PAUSED', 'COMPLETED', 'CANCELLED', 'EXPIRED'))
);
create index tasket_tasket_newest on tasket_tasket (state, created_at, id);
create index tasket_tasket_ending on tasket_tasket (state, open_until, id);
create index tasket_tasket_shortest on tasket_tasket (state, planned_minutes, id);
create index tasket_tasket_on_board on tasket_tasket (board_id, state, created_at, id);
create index tasket_tasket_of_owner on tasket_tasket (owner_id, created_at, id);

-- A session owns its seats. Its counters change by one conditional statement each; claimable_until
-- is empty while the tasket takes no claims, so that this row alone decides whether a seat is free.
create table tasket_session (
  id uuid not null,
  tasket_id uuid not null,
  starts_at timestamp(6) with time zone,
  ends_at timestamp(6) with time zone,
  zone varchar(60),
  seats integer not null,
  seats_held integer default 0 not null,
  seats_confirmed integer default 0 not null,
  claimable_until timestamp(6) with time zone,
  constraint tasket_session_pk primary key (id),
  constraint tasket_session_tasket foreign key (tasket_id) references tasket_tasket (id),
  constraint tasket_session_range check (seats between 1 and 500),
  constraint tasket_session_seats
    check (seats_confirmed >= 0 and seats_confirmed <= seats_held and seats_held <= seats),
  constraint tasket_session_times check (ends_at is null or ends_at > starts_at)
);
create index tasket_session_of_tasket on tasket_session (tasket_id, starts_at);
