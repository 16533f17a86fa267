-- The terms in full.
alter table tasket_tasket add column do_by timestamp(6) with time zone;
alter table tasket_tasket add column learn varchar(1000);
alter table tasket_tasket add column requirements varchar(2000);
alter table tasket_tasket add column authority varchar(2000);
alter table tasket_tasket add column category varchar(40);
alter table tasket_tasket add column organisation varchar(200);
alter table tasket_tasket add column extra varchar(100000) default '{}' not null;

-- When others than its owners first saw it: managers here, everybody else by published_at.
alter table tasket_tasket add column submitted_at timestamp(6) with time zone;

-- Why a manager gave it back, until it is submitted again.
alter table tasket_tasket add column return_reason varchar(200);
alter table tasket_tasket add column return_words varchar(2000);

-- The rhythm in which sessions are made: the first one's times, and how many were made so far.
alter table tasket_tasket add column series_every varchar(10);
alter table tasket_tasket add column series_until timestamp(6) with time zone;
alter table tasket_tasket add column series_start timestamp(6) with time zone;
alter table tasket_tasket add column series_end timestamp(6) with time zone;
alter table tasket_tasket add column series_zone varchar(60);
alter table tasket_tasket add column series_seats integer;
alter table tasket_tasket add column series_made integer;
alter table tasket_tasket add constraint tasket_tasket_series
  check (series_every is null or (series_every in ('WEEKLY', 'TWO_WEEKLY', 'MONTHLY')
    and series_start is not null and series_end is not null and series_zone is not null
    and series_seats is not null and series_made is not null));
create index tasket_tasket_repeated on tasket_tasket (series_every, state, id);

-- Labels of skills as owners write them, and in lower case, which may be longer, as lists ask for
-- them.
create table tasket_tasket_skill (
  tasket_id uuid not null,
  label varchar(40) not null,
  label_key varchar(120) not null,
  constraint tasket_tasket_skill_pk primary key (tasket_id, label_key),
  constraint tasket_tasket_skill_of foreign key (tasket_id) references tasket_tasket (id)
);
create index tasket_tasket_skill_key on tasket_tasket_skill (label_key, tasket_id);

-- Whom of its board's audience a tasket is for; without rows, all of them.
create table tasket_tasket_audience (
  tasket_id uuid not null,
  department_id uuid,
  sub_units boolean not null,
  group_name varchar(255),
  constraint tasket_tasket_audience_of foreign key (tasket_id) references tasket_tasket (id),
  constraint tasket_tasket_audience_department
    foreign key (department_id) references tasket_department (id),
  constraint tasket_tasket_audience_either
    check ((department_id is null) <> (group_name is null))
);
create index tasket_tasket_audience_of_tasket on tasket_tasket_audience (tasket_id);
