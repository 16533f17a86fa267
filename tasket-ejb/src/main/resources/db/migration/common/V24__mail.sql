-- From when on a notice waits to go out by mail, and the mail it was put into. Both are empty where
-- the house sends none.
alter table tasket_notice add column mail_at timestamp(6) with time zone;
alter table tasket_notice add column mail_id uuid;
create index tasket_notice_to_mail on tasket_notice (mail_at, reader_id);
create index tasket_notice_of_mail on tasket_notice (mail_id);

-- Mails, without a word in them. A row is committed before anything is sent: until due_at whoever
-- wrote that is at it, or it rests; then anybody tries again.
create table tasket_mail (
  id uuid not null,
  reader_id uuid not null,
  state varchar(10) not null,
  made_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  tries int not null,
  ended_at timestamp(6) with time zone,
  reason varchar(100),
  constraint tasket_mail_pk primary key (id)
);
create index tasket_mail_due on tasket_mail (state, due_at);

-- Addresses that a mail server refused for good, each as a digest: another address of the same
-- person is not this one.
create table tasket_refused_address (
  person_id uuid not null,
  digest varchar(64) not null,
  code varchar(20) not null,
  at timestamp(6) with time zone not null,
  constraint tasket_refused_address_pk primary key (person_id)
);
