-- How people want their mail, where they have chosen.
create table tasket_mail_habit (
  person_id uuid not null,
  version bigint not null,
  quiet_from int,
  quiet_until int,
  zone varchar(64),
  language varchar(2),
  constraint tasket_mail_habit_pk primary key (person_id)
);
create table tasket_mail_choice (
  person_id uuid not null,
  topic varchar(20) not null,
  pace varchar(10) not null,
  constraint tasket_mail_choice_pk primary key (person_id, topic),
  constraint tasket_mail_choice_habit_fk foreign key (person_id) references tasket_mail_habit (person_id)
);

-- With what the addresses that stop mail are signed; one row, made when it is first needed.
create table tasket_mail_key (
  id int not null,
  secret varchar(64) not null,
  constraint tasket_mail_key_pk primary key (id)
);

-- What is old is found without looking at what is not.
create index tasket_notice_read on tasket_notice (read_at, reader_id);
create index tasket_mail_ended on tasket_mail (ended_at, reader_id);
