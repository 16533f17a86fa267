-- Spare time that somebody offers: once, or in the same hours of a weekday to a last day.
create table tasket_slot (
  id uuid not null,
  version bigint not null,
  reader_id uuid not null,
  starts_at timestamp(6) with time zone not null,
  over_at timestamp(6) with time zone not null,
  zone varchar(64) not null,
  weekday integer,
  from_second integer,
  to_second integer,
  last_day bigint,
  minutes integer not null,
  online boolean not null,
  place varchar(200),
  may_be_asked boolean not null,
  offered_at timestamp(6) with time zone not null,
  taken_back_at timestamp(6) with time zone,
  constraint tasket_slot_pk primary key (id),
  constraint tasket_slot_weekly check (
    weekday is null and from_second is null and to_second is null and last_day is null
    or weekday between 1 and 7 and from_second < to_second and last_day is not null),
  constraint tasket_slot_where check (online or place is not null)
);
create index tasket_slot_of on tasket_slot (reader_id, over_at);
create index tasket_slot_over on tasket_slot (over_at, starts_at);

-- Who was asked to help with what. What they made of it is kept nowhere.
create table tasket_slot_invitation (
  id uuid not null,
  tasket_id uuid not null,
  reader_id uuid not null,
  by_id uuid not null,
  at timestamp(6) with time zone not null,
  constraint tasket_slot_invitation_pk primary key (id),
  constraint tasket_slot_invitation_once unique (tasket_id, reader_id)
);
create index tasket_slot_invitation_to on tasket_slot_invitation (reader_id, at);
create index tasket_slot_invitation_by on tasket_slot_invitation (by_id, at);
create index tasket_slot_invitation_aged on tasket_slot_invitation (at, reader_id);
