-- Addresses under which programs read something without signing in: not calendars alone any more. One of a
-- person is open at most for the same thing; a calendar is about its owner.
create table tasket_private_address (
  id uuid not null,
  version bigint not null,
  person_id uuid not null,
  open_person_id uuid,
  purpose varchar(20) not null,
  about_id uuid not null,
  secret_hash varchar(64) not null,
  made_at timestamp(6) with time zone not null,
  shut_at timestamp(6) with time zone,
  constraint tasket_private_address_pk primary key (id),
  constraint tasket_private_address_secret unique (secret_hash),
  constraint tasket_private_address_open unique (open_person_id, purpose, about_id),
  constraint tasket_private_address_shut check ((open_person_id is null) = (shut_at is not null))
);
create index tasket_private_address_of on tasket_private_address (person_id);
insert into tasket_private_address
    (id, version, person_id, open_person_id, purpose, about_id, secret_hash, made_at, shut_at)
  select id, version, person_id, open_person_id, 'CALENDAR', person_id, secret_hash, made_at, shut_at
    from tasket_calendar;
-- tasket_calendar stays for one release, unread: servers of the one before go on with it while they are replaced one
-- by one. The next release drops it.

-- Feeds read what opened last.
create index tasket_tasket_opened_on_board on tasket_tasket (board_id, state, published_at, id);
