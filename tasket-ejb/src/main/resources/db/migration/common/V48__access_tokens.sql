-- With what programs of people call the API as them: a hash of each, so that nobody learns one from here.
create table tasket_access_token (
  id uuid not null,
  version bigint not null,
  person_id uuid not null,
  name varchar(80) not null,
  scope varchar(10) not null,
  secret_hash varchar(64) not null,
  made_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone,
  constraint tasket_access_token_pk primary key (id)
);
create index tasket_access_token_of on tasket_access_token (person_id);
