-- Who did what to which object: ids, codes and names of fields, never a person's words.
create table tasket_audit (
  id uuid not null,
  who uuid,
  way_in varchar(10) not null,
  operation varchar(60) not null,
  object_type varchar(20) not null,
  object_id uuid not null,
  board_id uuid,
  fields varchar(1000),
  at timestamp(6) with time zone not null,
  constraint tasket_audit_pk primary key (id)
);
create index tasket_audit_object on tasket_audit (object_type, object_id, at);
create index tasket_audit_who on tasket_audit (who, at);

-- Answers kept under a caller's Idempotency-Key, so that a repeated call gets the first answer.
create table tasket_kept_answer (
  person_id uuid not null,
  idempotency_key varchar(200) not null,
  fingerprint varchar(64) not null,
  status integer not null,
  location varchar(500),
  etag varchar(100),
  body varchar(100000),
  made_at timestamp(6) with time zone not null,
  constraint tasket_kept_answer_pk primary key (person_id, idempotency_key)
);
create index tasket_kept_answer_made_at on tasket_kept_answer (made_at);
