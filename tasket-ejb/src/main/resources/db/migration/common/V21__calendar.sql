-- Addresses under which people's calendars are read without signing in: a hash of each, so that nobody
-- learns one from here. One of a person is open at most.
create table tasket_calendar (
  id uuid not null,
  version bigint not null,
  person_id uuid not null,
  open_person_id uuid,
  secret_hash varchar(64) not null,
  made_at timestamp(6) with time zone not null,
  shut_at timestamp(6) with time zone,
  constraint tasket_calendar_pk primary key (id),
  constraint tasket_calendar_secret unique (secret_hash),
  constraint tasket_calendar_open unique (open_person_id),
  constraint tasket_calendar_shut check ((open_person_id is null) = (shut_at is not null))
);
