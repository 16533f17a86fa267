-- Questions about taskets, and answers to them; an answer names its question.
create table tasket_remark (
  id uuid not null,
  version bigint not null,
  tasket_id uuid not null,
  question_id uuid,
  author_id uuid not null,
  words varchar(5000) not null,
  mentioned varchar(800),
  written_at timestamp(6) with time zone not null,
  edited_at timestamp(6) with time zone,
  withdrawn_at timestamp(6) with time zone,
  hidden_at timestamp(6) with time zone,
  hidden_reason varchar(200),
  accepted_for uuid,
  constraint tasket_remark_pk primary key (id),
  constraint tasket_remark_tasket foreign key (tasket_id) references tasket_tasket (id),
  constraint tasket_remark_question foreign key (question_id) references tasket_remark (id),
  constraint tasket_remark_accepted unique (accepted_for),
  constraint tasket_remark_answers check (accepted_for is null or accepted_for = question_id),
  constraint tasket_remark_hidden check ((hidden_at is null) = (hidden_reason is null))
);
create index tasket_remark_questions on tasket_remark (tasket_id, written_at, id);
create index tasket_remark_answered on tasket_remark (question_id, written_at, id);
create index tasket_remark_author on tasket_remark (author_id, id);

-- The audit is read by object whatever its type, newest first.
drop index tasket_audit_object;
create index tasket_audit_object on tasket_audit (object_id, at, id);
