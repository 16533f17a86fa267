-- One row per job that time starts: who runs it and until when, and when it last did all there was
-- to do.
create table tasket_job (
  name varchar(40) not null,
  known_since timestamp(6) with time zone not null,
  holder uuid,
  held_until timestamp(6) with time zone,
  ran_at timestamp(6) with time zone,
  constraint tasket_job_pk primary key (name),
  constraint tasket_job_held check ((holder is null) = (held_until is null))
);

-- What a job could not do, how often it tried, and when it tries again.
create table tasket_setback (
  id uuid not null,
  job varchar(40) not null,
  object_id uuid not null,
  times integer not null,
  retry_at timestamp(6) with time zone not null,
  constraint tasket_setback_pk primary key (id),
  constraint tasket_setback_once unique (job, object_id)
);

-- When somebody is next reminded of the clock that runs on a claim; those of claims that run
-- already are reminded a day before.
alter table tasket_claim add column remind_at timestamp(6) with time zone;
update tasket_claim set remind_at = hold_until - interval '1' day
  where state in ('ACTIVE', 'RETURNED');
update tasket_claim set remind_at = answer_until - interval '1' day
  where state in ('APPLIED', 'DELIVERED');
create index tasket_claim_reminded on tasket_claim (remind_at, id);

-- Of which end, and of which start, people have been reminded: another time is another reminder.
alter table tasket_tasket add column reminded_of timestamp(6) with time zone;
alter table tasket_session add column reminded_of timestamp(6) with time zone;
