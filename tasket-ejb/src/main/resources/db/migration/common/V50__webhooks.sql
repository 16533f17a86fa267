-- To whom a board's events are told. The secret is kept as it is: what is sent is signed with it.
create table tasket_webhook (
  id uuid not null,
  version bigint not null,
  board_id uuid not null,
  address varchar(500) not null,
  topics varchar(500) not null,
  secret varchar(100) not null,
  state varchar(10) not null,
  made_at timestamp(6) with time zone not null,
  failures int not null,
  failing_since timestamp(6) with time zone,
  rests_until timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  constraint tasket_webhook_pk primary key (id)
);
create index tasket_webhook_of on tasket_webhook (board_id, state);

-- Messages, written with what they tell: until due_at whoever wrote that is at it, or it rests; then anybody sends
-- it. What has ended is the log.
create table tasket_webhook_delivery (
  id uuid not null,
  webhook_id uuid not null,
  topic varchar(20),
  tasket_id uuid,
  claim_id uuid,
  happened_at timestamp(6) with time zone not null,
  state varchar(10) not null,
  wanted_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  tries int not null,
  tried_at timestamp(6) with time zone,
  fault varchar(20),
  status int,
  took_ms bigint,
  ended_at timestamp(6) with time zone,
  constraint tasket_webhook_delivery_pk primary key (id)
);
create index tasket_webhook_delivery_due on tasket_webhook_delivery (state, due_at);
create index tasket_webhook_delivery_of on tasket_webhook_delivery (webhook_id, happened_at, id);
