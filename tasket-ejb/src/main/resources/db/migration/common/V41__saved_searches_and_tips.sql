-- What somebody looks for, and wants to hear of when it opens.
create table tasket_saved_search (
  id uuid not null,
  version bigint not null,
  person_id uuid not null,
  name varchar(80) not null,
  words varchar(200),
  board varchar(60),
  minutes integer,
  doable varchar(20),
  starts varchar(20),
  skill varchar(200),
  department_id uuid,
  kind varchar(40),
  language varchar(2),
  sort varchar(20) not null,
  saved_at timestamp(6) with time zone not null,
  constraint tasket_saved_search_pk primary key (id),
  constraint tasket_saved_search_name unique (person_id, name)
);

-- That somebody told a colleague of a tasket, with a line of theirs.
create table tasket_tip (
  id uuid not null,
  tasket_id uuid not null,
  reader_id uuid not null,
  by_id uuid not null,
  line varchar(280),
  heard boolean not null,
  at timestamp(6) with time zone not null,
  constraint tasket_tip_pk primary key (id),
  constraint tasket_tip_once unique (tasket_id, reader_id, by_id)
);
create index tasket_tip_to on tasket_tip (reader_id, at);
create index tasket_tip_by on tasket_tip (by_id, at);
create index tasket_tip_aged on tasket_tip (at, reader_id);
