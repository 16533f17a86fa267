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
