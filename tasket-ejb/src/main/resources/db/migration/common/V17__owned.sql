-- Who owned a tasket, alone or with others, from when until when: what was done to it then was done
-- about them, whoever owns it now.
create table tasket_owned (
  tasket_id uuid not null,
  person_id uuid not null,
  since_at timestamp(6) with time zone not null,
  until_at timestamp(6) with time zone,
  constraint tasket_owned_pk primary key (tasket_id, person_id, since_at)
);
create index tasket_owned_person on tasket_owned (person_id);

-- Of those who own one today nobody wrote down since when.
insert into tasket_owned (tasket_id, person_id, since_at)
  select p.tasket_id, p.person_id, t.created_at
  from tasket_party p join tasket_tasket t on t.id = p.tasket_id
  where p.side = 'OWNER';
